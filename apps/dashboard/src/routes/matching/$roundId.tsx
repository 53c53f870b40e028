import { createFileRoute } from '@tanstack/react-router'
import { RoundPage } from '../../matching/RoundPage.tsx'

export const Route = createFileRoute('/matching/$roundId')({
  validateSearch: ({ pair }: Record<string, unknown>): { pair?: string } =>
    typeof pair === 'string' ? { pair } : {},
  component: RoundPage,
})
