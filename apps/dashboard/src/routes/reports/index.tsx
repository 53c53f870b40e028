import { readTableView } from '@passerelle/ui/table'
import { createFileRoute } from '@tanstack/react-router'
import { ReportsPage } from '../../reports/ReportsPage.tsx'

export const Route = createFileRoute('/reports/')({ validateSearch: readTableView, component: ReportsPage })
