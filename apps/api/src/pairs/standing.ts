/** How pairs stand on a day: health with its reasons, what is open, what comes next. Computed, never stored. */

import type { Message } from '@passerelle/domain'
import {
  type DayInterval,
  fundedUntil,
  type Meeting,
  mightDo,
  type NextStep,
  nextStep,
  type OpenItem,
  openItems,
  type Pair,
  type PairContext,
  type PairHealth,
  type Period,
  pairHealth,
  type SafetyCode,
  safetyMissing,
} from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { holidaysOf } from '../organisation/holidays.ts'
import { contextsOf } from './context.ts'
import { loadPairs, type PairRecord } from './load.ts'
import { peopleOf, type TwoPeople } from './people.ts'

export type Held = { readonly count: number; readonly lastOn: string | null; readonly minutes: number }

export type Standing = {
  readonly record: PairRecord
  readonly pair: Pair
  readonly context: PairContext
  readonly people: TwoPeople
  readonly health: PairHealth
  readonly open: readonly OpenItem[]
  readonly safety: readonly Message<SafetyCode>[]
  readonly next: NextStep
  readonly meetings: Held
  readonly fundedUntil: string | null
  /** Days on which the whole organisation rests: nobody is expected to meet. */
  readonly holidays: readonly DayInterval[]
}

type Asker = { readonly db: TenantTransaction; readonly principal: MemberPrincipal; readonly today: string }

/** In the order of the ids. Concerns count only for those who may read them. */
export async function standingsOf(asker: Asker, ids: readonly string[]): Promise<Standing[]> {
  const { db, principal, today } = asker
  const records = await loadPairs(db, ids)
  const pairs = records.map(({ pair }) => pair)
  const contexts = await contextsOf(db, pairs)
  const people = await peopleOf(db, ids)
  const held = await heldOf(db, ids)
  const grants = await grantsOf(db)
  const holidays = await holidaysOf(db, principal.organisationId)
  const readsConcerns = mightDo(principal, 'concern.read')
  return records.flatMap((record) => {
    const context = contexts.get(record.pair.id)
    const two = people.get(record.pair.id)
    if (context === undefined || two === undefined) return []
    const pair = readsConcerns ? record.pair : { ...record.pair, concerns: [] }
    const funding = fundedUntil(grants.get(pair.programmeId) ?? [], today)
    const meetings = held.get(pair.id) ?? { count: 0, lastOn: null, minutes: 0 }
    return [standingOf({ record, pair, context, people: two, meetings, funding, holidays }, today)]
  })
}

type Known = Pick<Standing, 'record' | 'pair' | 'context' | 'people' | 'meetings' | 'holidays'> & {
  readonly funding: string | undefined
}

function standingOf({ funding, ...known }: Known, today: string): Standing {
  const { pair, context, meetings, holidays } = known
  const { programme, sides } = context
  const last = lastMeeting(pair, meetings.lastOn)
  const { pairing } = programme
  const isOpen = pair.endedOn === undefined
  const health: PairHealth = pairing
    ? pairHealth(
        pair,
        { pairing, meetings: last, holidays, ...(funding !== undefined && { fundedUntil: funding }) },
        today,
      )
    : { level: 'on-track', reasons: [] }
  return {
    ...known,
    health,
    open: isOpen && pair.introducedOn !== undefined ? openItems(pair, programme, sides, today) : [],
    safety: isOpen ? safetyMissing(programme, sides, today) : [],
    next: nextStep(pair, context, last, today),
    fundedUntil: funding ?? null,
  }
}

/** Health looks at the last held meeting alone. */
function lastMeeting({ id }: Pair, on: string | null): Meeting[] {
  if (on === null) return []
  return [
    { id, pairId: id, on, how: 'in-person', outcome: 'held', topics: [], loggedBy: 'staff', loggedOn: on },
  ]
}

async function heldOf(db: TenantTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Held>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('meetings')
    .select(({ fn }) => [
      'pairId',
      fn.countAll<number>().as('count'),
      fn.max('heldOn').as('lastOn'),
      fn.sum<number | null>('minutes').as('minutes'),
    ])
    .where('pairId', 'in', [...ids])
    .where('outcome', '=', 'held')
    .where('removedAt', 'is', null)
    .groupBy('pairId')
    .execute()
  return new Map(
    rows.map(({ pairId, count, lastOn, minutes }) => [
      pairId,
      { count: Number(count), lastOn, minutes: Number(minutes ?? 0) },
    ]),
  )
}

/** The periods of the grants that pay each programme. */
async function grantsOf(db: TenantTransaction): Promise<ReadonlyMap<string, Period[]>> {
  const rows = await db
    .selectFrom('grantProgrammes')
    .innerJoin('grants', 'grants.id', 'grantProgrammes.grantId')
    .select(['grantProgrammes.programmeId', 'grants.fromOn as from', 'grants.untilOn as until'])
    .execute()
  const grants = new Map<string, Period[]>()
  for (const { programmeId, from, until } of rows) {
    grants.set(programmeId, [...(grants.get(programmeId) ?? []), { from, until }])
  }
  return grants
}
