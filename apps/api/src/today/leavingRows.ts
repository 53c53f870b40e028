/** People for whom no meeting, event or talk is recorded for long: the longest silence by name, the rest as a number per programme. */
import { type Standing, standingsOf } from '../enrolments/standing.ts'
import { loadPairs } from '../pairs/load.ts'
import { peopleOf } from '../pairs/people.ts'
import { visibleTo } from '../records/visible.ts'
import type { PairShort, TodayRow } from './rows.ts'
import { type Asker, inScope } from './scope.ts'

const mostRows = 5

export async function leavingRows(asker: Asker): Promise<TodayRow[]> {
  const { db, principal, today } = asker
  const active = await db
    .selectFrom('enrolments')
    .select(['id', 'siteId'])
    .where(visibleTo(principal, 'enrolment.read'))
    .where('role', '=', 'mentee')
    .where('status', '=', 'active')
    .execute()
  const own = await inScope(
    asker,
    'enrolments',
    active.map(({ id, siteId }) => ({ id, siteIds: [siteId] })),
  )
  const standings = await standingsOf(db, { ids: own.map(({ id }) => id) }, today)
  const silent = standings.flatMap((standing) =>
    standing.leaving ? [{ ...standing, ...standing.leaving }] : [],
  )
  silent.sort((a, b) => b.days - a.days)
  const shown = silent.slice(0, mostRows)
  const rest = [...Map.groupBy(silent.slice(mostRows), ({ enrolment }) => enrolment.programmeId)].map(
    ([programmeId, of]): TodayRow => ({
      ...{ kind: 'leavings-more', section: 'week', subjectId: programmeId, programmeId },
      ...{ programme: of[0]?.programme.name ?? {}, count: of.length, longestDays: of[0]?.days ?? 0 },
    }),
  )
  const names = await namesOf(asker, shown)
  const pairs = await pairsOf(asker, shown)
  return [
    ...shown.map(
      ({ enrolment, version, programme, openPairIds, waiting, on, days, last }): TodayRow => ({
        ...{ kind: 'leaving-proposed', section: 'week', subjectId: enrolment.id },
        ...{ enrolmentId: enrolment.id, version, programme: programme.name, on, days, last },
        participant: { id: enrolment.participantId, name: names.get(enrolment.participantId) ?? '' },
        pair: openPairIds.map((id) => pairs.get(id)).find((pair) => pair !== undefined) ?? null,
        waitingDays: waiting?.days ?? null,
      }),
    ),
    ...rest,
  ]
}

async function namesOf({ db }: Asker, standings: readonly Standing[]): Promise<ReadonlyMap<string, string>> {
  if (standings.length === 0) return new Map()
  const rows = await db
    .selectFrom('participants')
    .select(['id', 'fullName', 'callName'])
    .where(
      'id',
      'in',
      standings.map(({ enrolment }) => enrolment.participantId),
    )
    .execute()
  return new Map(rows.map(({ id, fullName, callName }) => [id, callName ?? fullName]))
}

/** Those of their open pairs in which meetings can be logged. */
async function pairsOf(
  { db }: Asker,
  standings: readonly Standing[],
): Promise<ReadonlyMap<string, PairShort>> {
  const ids = standings.flatMap(({ openPairIds }) => openPairIds)
  const [records, people] = [await loadPairs(db, ids), await peopleOf(db, ids)]
  return new Map(
    records.flatMap(({ pair: { id, status }, version }) => {
      const two = people.get(id)
      return two === undefined || status === 'proposed' ? [] : [[id, { id, version, ...two }]]
    }),
  )
}
