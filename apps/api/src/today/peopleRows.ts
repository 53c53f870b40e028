/** People before a pair: applications to answer, and those who are ready and wait. */
import { daysBetween, type EnrolmentEligibility } from '@passerelle/domain'
import { sql } from 'kysely'
import { standingsOf } from '../enrolments/standing.ts'
import { freePlacesIn } from '../pairs/places.ts'
import { visibleTo } from '../records/visible.ts'
import type { TodayRow } from './rows.ts'
import { type Asker, inScope } from './scope.ts'

export async function peopleRows(asker: Asker): Promise<TodayRow[]> {
  return [...(await applications(asker)), ...(await waiting(asker))]
}

async function applications(asker: Asker): Promise<TodayRow[]> {
  const { db, principal, today, organisationId } = asker
  const rows = await db
    .selectFrom('enrolments')
    .select(['id', 'siteId', 'appliedOn'])
    .where(visibleTo(principal, 'enrolment.read'))
    .where('status', '=', 'applied')
    .execute()
  const own = await inScope(asker, 'enrolments', rows.map(withSites))
  if (own.length === 0) return []
  const standings = await standingsOf(db, { ids: own.map(({ id }) => id) }, today)
  const judged = standings.flatMap(({ eligibility }) => eligibility ?? [])
  const count = (verdict: EnrolmentEligibility['verdict']) =>
    judged.filter((each) => each.verdict === verdict).length
  const oldest = own.map(({ appliedOn }) => appliedOn).sort()[0] ?? today
  return [
    {
      ...{ kind: 'applications', subjectId: organisationId, section: 'week', count: own.length },
      ...{ met: count('met'), unknown: count('unknown'), unmet: count('unmet') },
      toAsk: mostAsked(judged),
      oldestDays: daysBetween(oldest, today),
    },
  ]
}

/** What is missing most often. */
function mostAsked(judged: readonly EnrolmentEligibility[]) {
  const counts = new Map<string, number>()
  for (const { questions } of judged) {
    for (const { attribute } of questions) counts.set(attribute, (counts.get(attribute) ?? 0) + 1)
  }
  return [...counts]
    .map(([attribute, count]) => ({
      attribute: attribute as EnrolmentEligibility['questions'][number]['attribute'],
      count,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
}

async function waiting(asker: Asker): Promise<TodayRow[]> {
  const { db, principal, today, organisationId } = asker
  const rows = await db
    .selectFrom('enrolments as e')
    .select(['e.id', 'e.siteId', 'e.programmeId'])
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .where('e.role', '=', 'mentee')
    .where('e.status', 'in', ['eligible', 'active'])
    .where(sql<boolean>`not exists (select from pairs p where p.mentee_enrolment_id = e.id and p.is_open)`)
    .execute()
  const own = await inScope(asker, 'enrolments', rows.map(withSites))
  const standings = await standingsOf(db, { ids: own.map(({ id }) => id) }, today)
  // Only programmes that make pairs keep somebody waiting for one.
  const days = standings.flatMap(({ waiting, programme }) =>
    waiting === undefined || programme.pairing === undefined ? [] : [waiting.days],
  )
  if (days.length === 0) return []
  const programmes = [...new Set(standings.map(({ enrolment }) => enrolment.programmeId))]
  let places = 0
  for (const programmeId of programmes) places += await freePlacesIn(db, programmeId, today)
  return [
    {
      ...{ kind: 'waiting', subjectId: organisationId, section: 'week' },
      ...{ count: days.length, places, longestDays: Math.max(...days) },
    },
  ]
}

function withSites<Row extends { siteId: string | null }>(
  row: Row,
): Row & { siteIds: readonly (string | null)[] } {
  return { ...row, siteIds: [row.siteId] }
}
