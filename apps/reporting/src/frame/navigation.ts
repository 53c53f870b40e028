import type { NavigationItem } from '@passerelle/ui/shell'

/** The rooms, in the order of the top bar. A room that is not built yet stays `isBuilt: true` and unseen. */
const rooms: readonly (NavigationItem & { readonly isBuilt: boolean })[] = [
  { href: '/', label: 'shell.navPortfolio', isBuilt: true },
  { href: '/reports', label: 'shell.navReports', isBuilt: true },
]

export const navigation: readonly NavigationItem[] = rooms.filter(({ isBuilt }) => isBuilt)
