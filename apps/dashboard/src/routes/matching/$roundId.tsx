import { createFileRoute } from '@tanstack/react-router'
import { RoundPage } from '../../matching/RoundPage.tsx'

export const Route = createFileRoute('/matching/$roundId')({ component: RoundPage })
