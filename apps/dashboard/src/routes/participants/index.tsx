import { createFileRoute } from '@tanstack/react-router'
import { ParticipantsPage } from '../../participants/ParticipantsPage.tsx'

export const Route = createFileRoute('/participants/')({ component: ParticipantsPage })
