import { createFileRoute } from '@tanstack/react-router'
import { RoundsPage } from '../../matching/RoundsPage.tsx'

export const Route = createFileRoute('/matching/')({
  validateSearch: ({ programme }: Record<string, unknown>): { programme?: string } =>
    typeof programme === 'string' ? { programme } : {},
  component: RoundsPage,
})
