import { createFileRoute } from '@tanstack/react-router'
import { RoundsPage } from '../../matching/RoundsPage.tsx'

export const Route = createFileRoute('/matching/')({ component: RoundsPage })
