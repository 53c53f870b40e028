import { createFileRoute } from '@tanstack/react-router'
import { InvitationPage } from '../../grants/InvitationPage.tsx'

export const Route = createFileRoute('/invitation/$token')({ component: InvitationPage })
