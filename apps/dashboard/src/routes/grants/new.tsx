import { createFileRoute } from '@tanstack/react-router'
import { NewGrantPage } from '../../grants/NewGrantPage.tsx'

export const Route = createFileRoute('/grants/new')({ component: NewGrantPage })
