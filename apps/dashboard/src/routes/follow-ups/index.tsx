import { readTableView } from '@passerelle/ui/table'
import { createFileRoute } from '@tanstack/react-router'
import { FollowUpsPage } from '../../follow-ups/FollowUpsPage.tsx'

export const Route = createFileRoute('/follow-ups/')({
  validateSearch: readTableView,
  component: FollowUpsPage,
})
