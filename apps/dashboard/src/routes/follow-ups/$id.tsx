import { createFileRoute } from '@tanstack/react-router'
import { FollowUpPage } from '../../follow-ups/FollowUpPage.tsx'

export const Route = createFileRoute('/follow-ups/$id')({ component: FollowUpPage })
