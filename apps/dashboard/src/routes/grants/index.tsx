import { readTableView } from '@passerelle/ui/table'
import { createFileRoute } from '@tanstack/react-router'
import { GrantsPage } from '../../grants/GrantsPage.tsx'

export const Route = createFileRoute('/grants/')({ validateSearch: readTableView, component: GrantsPage })
