import { createFileRoute } from '@tanstack/react-router'
import { FollowUpsPage } from '../../follow-ups/FollowUpsPage.tsx'

export const Route = createFileRoute('/follow-ups/')({ component: FollowUpsPage })
