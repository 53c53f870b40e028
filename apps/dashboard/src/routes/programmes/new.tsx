import { createFileRoute } from '@tanstack/react-router'
import { BlueprintsPage } from '../../programmes/BlueprintsPage.tsx'

export const Route = createFileRoute('/programmes/new')({ component: BlueprintsPage })
