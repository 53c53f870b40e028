import { createFileRoute } from '@tanstack/react-router'
import { PersonPage } from '../../participants/PersonPage.tsx'
import { readPersonSearch } from '../../participants/personSearch.ts'

export const Route = createFileRoute('/participants/$id')({
  validateSearch: readPersonSearch,
  component: PersonPage,
})
