import { createFileRoute } from '@tanstack/react-router'
import { ProgrammesPage } from '../../programmes/ProgrammesPage.tsx'

export const Route = createFileRoute('/programmes/')({ component: ProgrammesPage })
