import { createFileRoute } from '@tanstack/react-router'
import { BlueprintsPage } from '../../programmes/BlueprintsPage.tsx'
import { readChoice } from '../../programmes/readChoice.ts'

export const Route = createFileRoute('/programmes/new')({
  validateSearch: readChoice,
  component: BlueprintsPage,
})
