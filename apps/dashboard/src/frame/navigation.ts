import type { Action } from '@passerelle/domain'
import type { NavigationSection } from '@passerelle/ui/shell'

export type Counts = Readonly<Partial<Record<Counted, number>>>

type Counted = 'today' | 'participants' | 'pairs' | 'followUps' | 'programmes' | 'grants' | 'reports'

/** The rooms, in the order of the side navigation. A room that is not built yet stays `isBuilt: false` and unseen. */
const rooms = [
  { href: '/', label: 'shell.navToday', count: 'today', isBuilt: true },
  { href: '/participants', label: 'shell.navParticipants', count: 'participants', isBuilt: true },
  { href: '/pairs', label: 'shell.navPairs', count: 'pairs', isBuilt: true },
  { href: '/matching', label: 'shell.navMatching', isBuilt: true },
  { href: '/follow-ups', label: 'shell.navFollowUps', count: 'followUps', isBuilt: true },
  { section: 'shell.sectionProgramme' },
  { href: '/programmes', label: 'shell.navProgrammes', count: 'programmes', isBuilt: true },
  { section: 'shell.sectionResults' },
  { href: '/grants', label: 'shell.navGrants', count: 'grants', isBuilt: true },
  { href: '/reports', label: 'shell.navReports', count: 'reports', isBuilt: true },
  { section: 'shell.sectionOffice' },
  { href: '/import', label: 'shell.navImport', isBuilt: true },
  { href: '/settings', label: 'shell.navSettings', isBuilt: true },
] as const satisfies readonly Room[]

type Room =
  | { href: string; label: NavigationSection['items'][number]['label']; count?: Counted; isBuilt: boolean }
  | { section: NonNullable<NavigationSection['label']> }

/** What somebody must be able to do somewhere to find anything in a room; a room without a line is for everybody. */
const needs: Readonly<Partial<Record<string, Action>>> = {
  '/': 'today.read',
  '/participants': 'participant.read',
  '/pairs': 'pair.read',
  '/matching': 'round.read',
  '/follow-ups': 'followup.read',
  '/programmes': 'programme.read',
  '/grants': 'grant.read',
  '/reports': 'report.read',
  '/import': 'participant.import',
}

function isOpenTo(actions: readonly Action[], href: string): boolean {
  const action = needs[href]
  return action === undefined || actions.includes(action)
}

/** Where somebody begins: Today, or the first room that is theirs. */
export function firstRoom(actions: readonly Action[]): string {
  const [first] = navigationWith({}, actions).flatMap(({ items }) => items)
  return first?.href ?? '/settings'
}

/** `actions`: what the person might do. */
export function navigationWith(counts: Counts, actions: readonly Action[]): NavigationSection[] {
  const sections: { label?: NavigationSection['label']; items: NavigationSection['items'][number][] }[] = [
    { items: [] },
  ]
  for (const room of rooms as readonly Room[]) {
    if ('section' in room) sections.push({ label: room.section, items: [] })
    else if (room.isBuilt && isOpenTo(actions, room.href))
      sections
        .at(-1)
        ?.items.push({ href: room.href, label: room.label, count: room.count && counts[room.count] })
  }
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => (label ? { label, items } : { items }))
}
