import { createFileRoute } from '@tanstack/react-router'
import { ProgrammePage } from '../../programmes/ProgrammePage.tsx'

export const Route = createFileRoute('/programmes/$id')({ component: ProgrammePage })
