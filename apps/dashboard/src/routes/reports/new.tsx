import { createFileRoute } from '@tanstack/react-router'
import { NewReportPage } from '../../reports/NewReportPage.tsx'

export const Route = createFileRoute('/reports/new')({
  validateSearch: ({ grant }: Record<string, unknown>): { grant?: string } =>
    typeof grant === 'string' ? { grant } : {},
  component: NewReportPage,
})
