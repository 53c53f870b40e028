import { createFileRoute } from '@tanstack/react-router'
import { ProgrammePage } from '../../programmes/ProgrammePage.tsx'
import { readProgrammeSearch } from '../../programmes/programmeSearch.ts'

export const Route = createFileRoute('/programmes/$id')({
  validateSearch: readProgrammeSearch,
  component: ProgrammePage,
})
