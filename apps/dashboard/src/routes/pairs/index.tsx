import { createFileRoute } from '@tanstack/react-router'
import { PairsPage } from '../../pairs/PairsPage.tsx'
import { readPairsSearch } from '../../pairs/search.ts'

export const Route = createFileRoute('/pairs/')({ component: PairsPage, validateSearch: readPairsSearch })
