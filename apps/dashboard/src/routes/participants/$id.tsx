import { createFileRoute } from '@tanstack/react-router'
import { PersonPage } from '../../participants/PersonPage.tsx'

export const Route = createFileRoute('/participants/$id')({ component: PersonPage })
