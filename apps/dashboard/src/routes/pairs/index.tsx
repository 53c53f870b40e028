import { createFileRoute } from '@tanstack/react-router'
import { PairsPage } from '../../pairs/PairsPage.tsx'

export const Route = createFileRoute('/pairs/')({ component: PairsPage })
