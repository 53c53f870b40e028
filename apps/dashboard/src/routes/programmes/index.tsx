import { readTableView } from '@passerelle/ui/table'
import { createFileRoute } from '@tanstack/react-router'
import { ProgrammesPage } from '../../programmes/ProgrammesPage.tsx'

export const Route = createFileRoute('/programmes/')({
  validateSearch: readTableView,
  component: ProgrammesPage,
})
