/** Pairs that need somebody: those at risk, proposals that wait, papers, reviews and ends that are due. */
import {
  addDays,
  bothSaidYes,
  daysBetween,
  hasDecided,
  nextReview,
  wholeMonthsBetween,
} from '@passerelle/domain'
import { type Standing, standingsOf } from '../pairs/standing.ts'
import { visibleTo } from '../records/visible.ts'
import type { PairShort, Section, Side, TodayRow } from './rows.ts'
import { type Asker, inScope } from './scope.ts'

/** More than this of one kind is a list to look at, not a day's work. */
const mostRows = 12
const named = 3
const sides: readonly Side[] = ['mentee', 'mentor']

export async function pairRows(asker: Asker): Promise<TodayRow[]> {
  const { db, principal, today } = asker
  const ids = await db
    .selectFrom('pairs')
    .select('id')
    .where(visibleTo(principal, 'pair.read'))
    .where('isOpen', '=', true)
    .execute()
  const all = await standingsOf(
    asker,
    ids.map(({ id }) => id),
  )
  const own = await inScope(
    asker,
    'pairs',
    all.map((standing) => ({
      id: standing.pair.id,
      siteIds: [standing.people.mentee.siteId, standing.people.mentor.siteId],
      standing,
    })),
  )
  const standings = own.map(({ standing }) => standing)
  return [
    ...atRisk(standings, today),
    ...(await proposals(asker, standings)),
    ...group(asker, 'agreements-unsigned', 'week', standings, unsigned),
    ...group(asker, 'reviews-due', 'week', standings, (standing) => reviewDue(standing, today)),
    ...group(asker, 'pairs-past-end', 'week', standings, ({ pair }) =>
      pair.plannedEnd !== undefined && pair.plannedEnd < today ? pair.plannedEnd : undefined,
    ),
  ]
}

function short({ pair, people, record }: Standing): PairShort {
  return { id: pair.id, version: record.version, ...people }
}

function atRisk(standings: readonly Standing[], today: string): TodayRow[] {
  return standings
    .filter(({ health }) => health.level === 'at-risk')
    .sort((a, b) => silence(b) - silence(a))
    .slice(0, mostRows)
    .map((standing) => {
      const { pair, health, context } = standing
      const { pairing, name } = context.programme
      const { activeOn, plannedEnd } = pair
      const of = activeOn && plannedEnd ? wholeMonthsBetween(activeOn, plannedEnd) : 0
      return {
        ...{ kind: 'pair-at-risk', subjectId: pair.id, section: 'today', pair: short(standing) },
        ...{ reasons: health.reasons, programme: name, cadenceDays: pairing?.cadence.everyDays ?? null },
        month: activeOn && of > 0 ? { now: wholeMonthsBetween(activeOn, today) + 1, of } : null,
      }
    })
}

const silence = ({ health }: Standing) => Number(health.reasons[0]?.values.days ?? 0)

async function proposals(asker: Asker, standings: readonly Standing[]): Promise<TodayRow[]> {
  const { today } = asker
  const proposed = standings.filter(({ pair }) => pair.status === 'proposed')
  const opened = await openedLinks(asker, proposed)
  return proposed.flatMap((standing): TodayRow[] => {
    const { pair, safety, context } = standing
    const about = { subjectId: pair.id, pair: short(standing) }
    if (bothSaidYes(pair)) {
      return [
        safety.length > 0
          ? { kind: 'safety-missing', section: 'today', ...about, missing: safety }
          : { kind: 'introduce', section: 'today', ...about },
      ]
    }
    const talk = pair.answers.find(({ answer, side }) => answer === 'talk' && !hasDecided(pair, side))
    if (talk !== undefined) {
      const { side, on, note = null } = talk
      return [{ kind: 'talk-first', section: 'today', ...about, side, on, note }]
    }
    const silent = sides.filter((side) => !hasDecided(pair, side))
    const yes = pair.answers.find(({ answer }) => answer === 'yes')
    const until = addDays(pair.proposedOn, context.programme.pairing?.answerWithinDays ?? 0)
    const days = daysBetween(pair.proposedOn, today)
    // In its first days nobody is late.
    if (days < 3 && until > addDays(today, 2)) return []
    return [
      {
        ...{ kind: 'proposal-unanswered', section: until <= addDays(today, 3) ? 'today' : 'week', ...about },
        ...{ silent, days, until, saidYes: yes ? { side: yes.side, on: yes.on } : null },
        wasOpened: silent.some((side) => opened.has(`${pair.id} ${standing.people[side].participantId}`)),
      },
    ]
  })
}

/** Which people opened the link to their proposal; scanners that only look do not count. */
async function openedLinks({ db }: Asker, proposed: readonly Standing[]): Promise<ReadonlySet<string>> {
  if (proposed.length === 0) return new Set()
  const rows = await db
    .selectFrom('links')
    .select(['pairId', 'participantId'])
    .where(
      'pairId',
      'in',
      proposed.map(({ pair }) => pair.id),
    )
    .where('purpose', '=', 'proposal')
    .where('usedAt', 'is not', null)
    .execute()
  return new Set(rows.map(({ pairId, participantId }) => `${pairId} ${participantId}`))
}

/** The day by which it should have been signed, where that has come. */
function unsigned({ open }: Standing): string | undefined {
  const item = open.find(({ code }) => code === 'openItem.agreement')
  return item?.isOverdue ? item.dueOn : undefined
}

function reviewDue({ pair, context }: Standing, today: string): string | undefined {
  const { pairing } = context.programme
  const due = pair.status === 'active' && pairing ? nextReview(pair, pairing) : undefined
  return due !== undefined && due <= addDays(today, 7) ? due : undefined
}

function group(
  { organisationId }: Asker,
  kind: 'agreements-unsigned' | 'reviews-due' | 'pairs-past-end',
  section: Section,
  standings: readonly Standing[],
  dueOn: (standing: Standing) => string | undefined,
): TodayRow[] {
  const due = standings.flatMap((standing) => {
    const on = dueOn(standing)
    return on === undefined ? [] : [{ standing, on }]
  })
  if (due.length === 0) return []
  due.sort((a, b) => (a.on < b.on ? -1 : 1))
  return [
    {
      ...{ kind, section, count: due.length, firstDueOn: due[0]?.on ?? null },
      subjectId: organisationId,
      pairs: due.slice(0, named).map(({ standing }) => short(standing)),
    },
  ]
}
