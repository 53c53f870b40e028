/** What pairs are judged against: the programme version that each pins, and both people as known today. */
import {
  type CompletedStep,
  type DayInterval,
  type Facts,
  type KnownFact,
  type Pair,
  type PairContext,
  type PairSide,
  Programme,
} from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'

/** Context by the id of the pair; one query per table, whatever the number of pairs. */
export async function contextsOf(
  db: TenantTransaction,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, PairContext>> {
  const programmes = await pinnedProgrammes(db, pairs)
  const sides = await sidesOf(
    db,
    pairs.flatMap((pair) => [pair.menteeEnrolmentId, pair.mentorEnrolmentId]),
  )
  const contexts = new Map<string, PairContext>()
  for (const pair of pairs) {
    const programme = programmes.get(keyOf(pair))
    const mentee = sides.get(pair.menteeEnrolmentId)
    const mentor = sides.get(pair.mentorEnrolmentId)
    if (programme && mentee && mentor) contexts.set(pair.id, { programme, sides: { mentee, mentor } })
  }
  return contexts
}

export async function contextOf(db: TenantTransaction, pair: Pair): Promise<PairContext> {
  const context = (await contextsOf(db, [pair])).get(pair.id)
  if (context === undefined) throw new Error(`Pair ${pair.id} pins a programme version that cannot be read.`)
  return context
}

type Pinned = Pick<Pair, 'programmeId' | 'programmeVersion'>
const keyOf = ({ programmeId, programmeVersion }: Pinned) => `${programmeId} ${programmeVersion}`

async function pinnedProgrammes(
  db: TenantTransaction,
  pinned: readonly Pinned[],
): Promise<ReadonlyMap<string, Programme>> {
  const ids = [...new Set(pinned.map((each) => each.programmeId))]
  if (ids.length === 0) return new Map()
  const wanted = new Set(pinned.map(keyOf))
  const rows = await db
    .selectFrom('programmeVersions')
    .select(['programmeId', 'number as programmeVersion', 'document'])
    .where('programmeId', 'in', ids)
    .execute()
  return new Map(
    rows.flatMap((row) => {
      if (!wanted.has(keyOf(row))) return []
      const parsed = Programme.safeParse(row.document)
      return parsed.success ? [[keyOf(row), parsed.data] as const] : []
    }),
  )
}

/** Both sides by enrolment. A step that somebody passed counts in whatever enrolment it was. */
async function sidesOf(
  db: TenantTransaction,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, PairSide>> {
  if (enrolmentIds.length === 0) return new Map()
  const people = await db
    .selectFrom('enrolments')
    .select(['id', 'participantId'])
    .where('id', 'in', [...new Set(enrolmentIds)])
    .execute()
  const ids = [...new Set(people.map((each) => each.participantId))]
  if (ids.length === 0) return new Map()
  const [steps, facts, suspensions] = [
    await stepsOf(db, ids),
    await agesKnownOf(db, ids),
    await suspensionsOf(db, ids),
  ]
  return new Map(
    people.map(({ id, participantId }) => [
      id,
      {
        facts: facts.get(participantId) ?? {},
        completedSteps: steps.get(participantId) ?? [],
        suspensions: suspensions.get(participantId) ?? [],
      },
    ]),
  )
}

async function stepsOf(db: TenantTransaction, ids: string[]) {
  const rows = await db
    .selectFrom('enrolmentSteps')
    .innerJoin('enrolments', 'enrolments.id', 'enrolmentSteps.enrolmentId')
    .select(['enrolments.participantId', 'enrolmentSteps.step', 'enrolmentSteps.doneOn'])
    .select('enrolmentSteps.validUntil')
    .where('enrolments.participantId', 'in', ids)
    .execute()
  const steps = new Map<string, CompletedStep[]>()
  for (const { participantId, step, doneOn, validUntil } of rows) {
    const done = { step, on: doneOn, ...(validUntil !== null && { validUntil }) }
    steps.set(participantId, [...(steps.get(participantId) ?? []), done])
  }
  return steps
}

/** Only what decides whether a step is for the young: the date of birth, or an age that somebody stated. */
async function agesKnownOf(db: TenantTransaction, ids: string[]) {
  const rows = await db
    .selectFrom('facts')
    .select(['participantId', 'key', 'answer', 'value', 'evidence'])
    .where('participantId', 'in', ids)
    .where('key', 'in', ['birthDate', 'statedAge'])
    .where('untilOn', 'is', null)
    .orderBy('fromOn')
    .execute()
  const facts = new Map<string, Facts>()
  for (const { participantId, key, answer, value, evidence } of rows) {
    const saidOn = (evidence as { on?: string } | null)?.on
    const known = { answer, ...(value !== null && { value }), ...(saidOn && { saidOn }) } as KnownFact
    facts.set(participantId, { ...facts.get(participantId), [key]: known })
  }
  return facts
}

async function suspensionsOf(db: TenantTransaction, ids: string[]) {
  const rows = await db
    .selectFrom('suspensions')
    .select(['participantId', 'fromOn', 'untilOn'])
    .where('participantId', 'in', ids)
    .execute()
  const suspensions = new Map<string, DayInterval[]>()
  for (const { participantId, fromOn, untilOn } of rows) {
    const interval = { from: fromOn, ...(untilOn !== null && { until: untilOn }) }
    suspensions.set(participantId, [...(suspensions.get(participantId) ?? []), interval])
  }
  return suspensions
}
