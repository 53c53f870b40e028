import type { NavigationSection } from '@passerelle/ui/shell'

export type Counts = Readonly<Partial<Record<Counted, number>>>

type Counted = 'today' | 'participants' | 'pairs' | 'followUps' | 'programmes' | 'grants' | 'reports'

/** The rooms, in the order of the side navigation. A room that is not built yet stays `isBuilt: false` and unseen. */
const rooms = [
  { href: '/', label: 'shell.navToday', count: 'today', isBuilt: true },
  { href: '/participants', label: 'shell.navParticipants', count: 'participants', isBuilt: true },
  { href: '/pairs', label: 'shell.navPairs', count: 'pairs', isBuilt: true },
  { href: '/matching', label: 'shell.navMatching', isBuilt: true },
  { href: '/follow-ups', label: 'shell.navFollowUps', count: 'followUps', isBuilt: false },
  { section: 'shell.sectionProgramme' },
  { href: '/programmes', label: 'shell.navProgrammes', count: 'programmes', isBuilt: true },
  { section: 'shell.sectionResults' },
  { href: '/grants', label: 'shell.navGrants', count: 'grants', isBuilt: true },
  { href: '/reports', label: 'shell.navReports', count: 'reports', isBuilt: true },
  { section: 'shell.sectionOffice' },
  { href: '/import', label: 'shell.navImport', isBuilt: false },
  { href: '/settings', label: 'shell.navSettings', isBuilt: true },
] as const satisfies readonly Room[]

type Room =
  | { href: string; label: NavigationSection['items'][number]['label']; count?: Counted; isBuilt: boolean }
  | { section: NonNullable<NavigationSection['label']> }

export function navigationWith(counts: Counts): NavigationSection[] {
  const sections: { label?: NavigationSection['label']; items: NavigationSection['items'][number][] }[] = [
    { items: [] },
  ]
  for (const room of rooms as readonly Room[]) {
    if ('section' in room) sections.push({ label: room.section, items: [] })
    else if (room.isBuilt)
      sections
        .at(-1)
        ?.items.push({ href: room.href, label: room.label, count: room.count && counts[room.count] })
  }
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => (label ? { label, items } : { items }))
}
