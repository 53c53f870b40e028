import { createFileRoute } from '@tanstack/react-router'
import { PairPage } from '../../pairs/PairPage.tsx'

export const Route = createFileRoute('/pairs/$id')({ component: PairPage })
