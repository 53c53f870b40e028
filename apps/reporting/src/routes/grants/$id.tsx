import { createFileRoute } from '@tanstack/react-router'
import { GrantPage } from '../../grants/GrantPage.tsx'

export const Route = createFileRoute('/grants/$id')({ component: GrantPage })
