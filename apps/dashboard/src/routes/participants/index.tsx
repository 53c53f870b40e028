import { readTableView } from '@passerelle/ui/table'
import { createFileRoute } from '@tanstack/react-router'
import { ParticipantsPage } from '../../participants/ParticipantsPage.tsx'

export const Route = createFileRoute('/participants/')({
  validateSearch: readTableView,
  component: ParticipantsPage,
})
