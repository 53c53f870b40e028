import { createFileRoute } from '@tanstack/react-router'
import { AddPersonPage } from '../../participants/AddPersonPage.tsx'
import { readNewPerson } from '../../participants/personSearch.ts'

export const Route = createFileRoute('/participants/new')({
  validateSearch: readNewPerson,
  component: AddPersonPage,
})
