import { createFileRoute } from '@tanstack/react-router'
import { ReportPage } from '../../reports/ReportPage.tsx'

export const Route = createFileRoute('/reports/$id')({ component: ReportPage })
