import type { FactValue } from '@passerelle/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerFor, servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedMember, seedOrganisation } from '../testing/seed.ts'
import { roundJob } from './run.ts'
import { type Enrolled, world as makeWorld, type Person } from './testing/world.ts'

const day = '2026-05-04'
let database: TestDatabase
let ours: SeededOrganisation
let world: ReturnType<typeof makeWorld>

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  world = makeWorld(database, ours)
})
afterAll(() => database.close())

const lead = () => callerFor(database, ours.members.lead.principal)
/** Runs a round as the queue would. */
const run = (roundId: string) =>
  roundJob.run({
    input: { roundId, day },
    organisationId: ours.organisationId,
    services: servicesFor(database),
    inTenant: world.inTenant,
    signal: new AbortController().signal,
  })

const health: Record<string, FactValue> = {
  languages: { nl: 'B2' },
  fields: ['health'],
  goals: ['network'],
  municipality: 'be-21001',
}
const logistics = { ...health, fields: ['logistics'], municipality: 'be-21015' }
const mentee = (name: string, facts: Person['facts'] = health, more: Partial<Person> = {}): Person => ({
  ...{ role: 'mentee', name, facts, ...more },
})
const mentor = (name: string, facts: Person['facts'] = health, more: Partial<Person> = {}): Person => ({
  ...{ role: 'mentor', name, facts: { ...facts, languages: { nl: 'native' } }, ...more },
})

/** A programme with these people and one round that has been run. */
async function roundWith(people: readonly Person[]) {
  const programmeId = await world.programme()
  const enrolled = await world.enrol(programmeId, people)
  const idOf = (name: string): string =>
    (enrolled[people.findIndex((person) => person.name === name)] as Enrolled).enrolmentId
  const { roundId } = await lead().matching.start({ programmeId })
  await run(roundId)
  return { programmeId, roundId, idOf, enrolled }
}
const pairsIn = (round: Awaited<ReturnType<ReturnType<typeof lead>['matching']['get']>>) =>
  round.suggestions.map((one) => `${round.people[one.mentee]?.name} ${round.people[one.mentor]?.name}`).sort()

describe('a matching round', () => {
  it('proposes pairs of those who are ready, with reasons, and says why others are not in it', async () => {
    const { roundId, programmeId, idOf } = await roundWith([
      mentee('Nadia'),
      mentee('Wei', logistics),
      mentee('Ivo', { ...health, languages: { en: 'C1' } }),
      mentee('Lea', health, { status: 'applied' }),
      mentor('Griet'),
      mentor('Paul', logistics),
      mentor('Tom', health, { isPrepared: false }),
    ])
    const round = await lead().matching.get({ roundId })
    expect(round).toMatchObject({ status: 'done', progress: 1, number: 1 })
    expect(pairsIn(round)).toEqual(['Nadia Griet', 'Wei Paul'])
    expect(round.unmatched).toMatchObject([
      {
        enrolmentId: idOf('Ivo'),
        reason: { code: 'unmatched.requirement', values: { criterion: 'common-language', ifWish: 2 } },
      },
    ])
    expect(round.result).toMatchObject({
      pool: { mentees: 3, mentors: 2, places: 2 },
      summary: { pairs: 2, unmatched: 1 },
      isOptimal: true,
    })
    const out = round.result?.pool.out.map(({ enrolmentId, reason }) => [enrolmentId, reason.code])
    expect(out).toContainEqual([idOf('Lea'), 'poolOut.eligibility-open'])
    expect(out).toContainEqual([idOf('Tom'), 'poolOut.preparing'])
    const first = round.suggestions.find((one) => one.mentee === idOf('Nadia'))
    const detail = await lead().matching.suggestion({ suggestionId: first?.id ?? '' })
    expect(detail.parts.reduce((sum, { points }) => sum + points, 0)).toBe(Math.round(first?.score ?? 0))
    expect(detail.parts.find(({ criterion }) => criterion === 'common-language')).toMatchObject({
      mentee: { nl: 'B2' },
      mentor: { nl: 'native' },
      reason: { code: 'language.common' },
    })
    expect(detail.menteeRank).toMatchObject({ rank: 1 })
    const list = await lead().matching.list()
    expect(list.rounds.find(({ id }) => id === roundId)).toMatchObject({ programmeId, open: 2, unmatched: 1 })
    const pool = await lead().matching.pool({ programmeId })
    expect(pool).toMatchObject({ mentees: 3, mentors: 2, places: 2 })
  })

  it('accepts a suggestion once: a pair takes a place and both get a letter with a link of their own', async () => {
    const { roundId, idOf } = await roundWith([mentee('Nadia'), mentor('Griet')])
    const [suggestion] = (await lead().matching.get({ roundId })).suggestions
    if (suggestion === undefined) throw new Error('nothing suggested')
    const accept = { suggestionId: suggestion.id, version: suggestion.version }
    const { pairId, asked } = await lead().matching.accept(accept)
    expect(asked.map(({ result }) => result)).toEqual(['written', 'written'])
    const stored = await world.inTenant(async (db) => ({
      pair: await db.selectFrom('pairs').selectAll().where('id', '=', pairId).executeTakeFirstOrThrow(),
      changes: await db.selectFrom('pairChanges').selectAll().where('pairId', '=', pairId).execute(),
      links: await db.selectFrom('links').selectAll().where('pairId', '=', pairId).execute(),
      mail: await db.selectFrom('mailOutbox').selectAll().where('kind', '=', 'pair.proposal').execute(),
    }))
    expect(stored.pair).toMatchObject({
      ...{ status: 'proposed', place: 1, proposedOn: day, suggestionId: suggestion.id },
      ...{ menteeEnrolmentId: idOf('Nadia'), mentorEnrolmentId: idOf('Griet') },
    })
    expect(stored.changes).toMatchObject([{ toStatus: 'proposed', changedOn: day }])
    expect(stored.links.map(({ purpose }) => purpose)).toEqual(['proposal', 'proposal'])
    expect(stored.mail).toHaveLength(2)
    for (const { subject, language } of stored.mail) {
      expect(language).toBe('fr')
      expect(subject).not.toMatch(/Nadia|Griet|réfugi/i)
    }
    const again = await refusalOf(lead().matching.accept(accept))
    expect([again.status, again.code]).toEqual([409, 'round.already-accepted'])
    const round = await lead().matching.get({ roundId })
    expect(round.suggestions[0]).toMatchObject({ status: 'accepted', pairId })
  })

  it('gives a place once, when two coordinators accept at the same moment', async () => {
    const { roundId, programmeId } = await roundWith([
      ...[mentee('Nadia'), mentee('Wei'), mentee('Ana')],
      mentor('Griet', health, { places: 3 }),
    ])
    const { suggestions } = await lead().matching.get({ roundId })
    expect(suggestions).toHaveLength(3)
    const coordinator = await seedMember(database.doors, { ...ours, role: 'coordinator', programmeId })
    const other = callerFor(database, coordinator.principal)
    const one = { suggestionId: suggestions[0]?.id ?? '', version: 1 }
    const both = await Promise.allSettled([lead().matching.accept(one), other.matching.accept(one)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    // Two different mentees of one mentor, who has places for both: one comes after the other.
    const [, second, third] = suggestions.map(({ id }) => ({ suggestionId: id, version: 1 }))
    await Promise.all([
      lead().matching.accept(second as typeof one),
      other.matching.accept(third as typeof one),
    ])
    const places = await world.inTenant((db) =>
      db.selectFrom('pairs').select('place').where('programmeId', '=', programmeId).execute(),
    )
    expect(places.map(({ place }) => place).sort()).toEqual([1, 2, 3])
  })

  it('never gives a mentor more than the places that are left', async () => {
    const people = [
      ...[mentee('Nadia'), mentee('Wei'), mentee('Ana'), mentee('Zoë')],
      mentor('Griet', health, { places: 2 }),
    ]
    const { roundId, programmeId, idOf } = await roundWith(people)
    const first = await lead().matching.get({ roundId })
    expect(first.suggestions).toHaveLength(2)
    expect(first.unmatched.map(({ reason }) => reason.code)).toEqual(['unmatched.full', 'unmatched.full'])
    // A second round at the same time wants the same places.
    const other = await lead().matching.start({ programmeId })
    await run(other.roundId)
    expect(await lead().matching.acceptAll({ roundId })).toMatchObject({ accepted: 2, left: [] })
    const late = await lead().matching.acceptAll({ roundId: other.roundId })
    expect(late.accepted).toBe(0)
    expect(late.left).toHaveLength(2)
    const round = await lead().matching.get({ roundId: other.roundId })
    expect(round.notFree[idOf('Griet')]).toMatchObject({ code: 'poolOut.full', values: { places: 2 } })
    const next = await lead().matching.start({ programmeId })
    await run(next.roundId)
    expect((await lead().matching.get({ roundId: next.roundId })).unmatched).toMatchObject([
      { reason: { code: 'unmatched.no-places' } },
      { reason: { code: 'unmatched.no-places' } },
    ])
  })

  it('keeps pins and forbids in the next run, and leaves the earlier one as it was', async () => {
    const { roundId, idOf } = await roundWith([
      ...[mentee('Nadia'), mentee('Wei', logistics), mentor('Griet'), mentor('Paul', logistics)],
    ])
    const wish = (mentee: string, mentor: string, kind: 'pinned' | 'forbidden' | null) =>
      lead().matching.wish({
        ...{ roundId, menteeEnrolmentId: idOf(mentee), mentorEnrolmentId: idOf(mentor), kind },
      })
    await wish('Nadia', 'Paul', 'pinned')
    const refused = await refusalOf(wish('Nadia', 'Griet', 'pinned'))
    expect([refused.status, refused.code]).toEqual([422, 'round.pinned-to-another'])
    expect((await refusalOf(wish('Wei', 'Paul', 'pinned'))).code).toBe('round.more-pins-than-places')
    await wish('Wei', 'Griet', 'forbidden')
    const { roundId: next } = await lead().matching.rerun({ roundId })
    await run(next)
    const round = await lead().matching.get({ roundId: next })
    expect(pairsIn(round)).toEqual(['Nadia Paul'])
    expect(round.suggestions[0]?.pinned).toBe(true)
    // Without the pin Wei would have Paul, who then is free: both fit better.
    expect(round.result?.conditions.pins?.points).toBeGreaterThan(50)
    // Griet is forbidden, and Paul is taken by the pin.
    expect(round.unmatched[0]?.reason.code).toBe('unmatched.full')
    expect(round).toMatchObject({ number: 2, earlier: { id: roundId, number: 1 }, later: null })
    const before = await lead().matching.get({ roundId })
    expect(pairsIn(before)).toEqual(['Nadia Griet', 'Wei Paul'])
    expect(before.later).toMatchObject({ id: next, number: 2 })
    const stale = before.suggestions[0]
    const late = await refusalOf(
      lead().matching.accept({ suggestionId: stale?.id ?? '', version: stale?.version ?? 0 }),
    )
    expect(late.code).toBe('round.replaced')
    const twice = await refusalOf(lead().matching.rerun({ roundId }))
    expect([twice.status, twice.code]).toEqual([409, 'conflict.round-run-again'])
  })

  it('forgets a wish that is taken back, and opens the suggestion again', async () => {
    const { roundId, idOf } = await roundWith([mentee('Nadia'), mentor('Griet')])
    const these = { roundId, menteeEnrolmentId: idOf('Nadia'), mentorEnrolmentId: idOf('Griet') }
    await lead().matching.wish({ ...these, kind: 'forbidden' })
    await lead().matching.wish({ ...these, kind: 'forbidden' })
    expect((await lead().matching.get({ roundId })).suggestions[0]?.status).toBe('dismissed')
    expect((await lead().matching.acceptAll({ roundId })).accepted).toBe(0)
    await lead().matching.wish({ ...these, kind: null })
    const round = await lead().matching.get({ roundId })
    expect([round.wishes, round.suggestions[0]?.status]).toEqual([[], 'open'])
    const stranger = await refusalOf(
      lead().matching.wish({ ...these, menteeEnrolmentId: idOf('Griet'), kind: 'pinned' }),
    )
    expect(stranger.status).toBe(404)
  })

  it('does not accept with the others what has to be checked first', async () => {
    const { languages: _, ...silent } = health
    const { roundId } = await roundWith([
      ...[mentee('Nadia'), mentee('Wei', silent), mentor('Griet'), mentor('Paul')],
    ])
    const before = await lead().matching.get({ roundId })
    const unsure = before.suggestions.find(({ checkFirst }) => checkFirst)
    expect(unsure?.checks).toMatchObject([
      { code: 'check.requirement-unknown', values: { criterion: 'common-language' } },
    ])
    expect(await lead().matching.acceptAll({ roundId })).toMatchObject({ accepted: 1, toCall: 0, left: [] })
    const after = await lead().matching.get({ roundId })
    expect(after.suggestions.map(({ status }) => status).sort()).toEqual(['accepted', 'open'])
    // A person may still decide for it.
    await lead().matching.accept({ suggestionId: unsure?.id ?? '', version: unsure?.version ?? 0 })
  })

  it('says who has to be called because there is no address', async () => {
    const { roundId } = await roundWith([mentee('Nadia', health, { email: null }), mentor('Griet')])
    expect(await lead().matching.acceptAll({ roundId })).toMatchObject({ accepted: 1, toCall: 1 })
  })

  it('never brings together who must not be, for each of the reasons', async () => {
    const people = [
      ...[mentee('Never'), mentee('Declined'), mentee('Former'), mentee('Colleague')],
      ...[mentor('N'), mentor('D'), mentor('F'), mentor('C')],
    ]
    const programmeId = await world.programme({ sameEmployerAllowed: false })
    const enrolled = await world.enrol(
      programmeId,
      people.map((one) =>
        ['Colleague', 'C'].includes(one.name)
          ? { ...one, facts: { ...one.facts, employer: one.role === 'mentee' ? 'Acme  Ltd' : 'acme ltd' } }
          : one,
      ),
    )
    const two = (first: number) => [enrolled[first], enrolled[first + 4]] as [Enrolled, Enrolled]
    await world.inTenant(async (db) => {
      const [never, n] = two(0)
      const [one, other] = [never.participantId, n.participantId].sort() as [string, string]
      const { organisationId } = ours
      await db
        .insertInto('neverTogether')
        .values({
          ...{ organisationId, id: crypto.randomUUID(), oneParticipantId: one, otherParticipantId: other },
          reason: 'relatives',
        })
        .execute()
      for (const [index, status] of [[1, 'declined'] as const, [2, 'completed'] as const]) {
        const [menteeOf, mentorOf] = two(index)
        const isOver = status === 'completed'
        await db
          .insertInto('pairs')
          .values({
            ...{ organisationId, id: crypto.randomUUID(), programmeId, programmeVersion: 1, status },
            menteeEnrolmentId: menteeOf.enrolmentId,
            mentorEnrolmentId: mentorOf.enrolmentId,
            ...{ place: null, proposedOn: '2026-02-12', endedOn: '2026-04-01' },
            ...(isOver && { introducedOn: '2026-02-20', activeOn: '2026-02-25' }),
          })
          .execute()
      }
    })
    const { roundId } = await lead().matching.start({ programmeId })
    await run(roundId)
    const round = await lead().matching.get({ roundId })
    expect(round.suggestions).toHaveLength(4)
    for (const pair of ['Never N', 'Declined D', 'Former F', 'Colleague C'])
      expect(pairsIn(round)).not.toContain(pair)
  })

  it('is cancelled before its turn or while it runs, and runs one at a time', async () => {
    const programmeId = await world.programme()
    await world.enrol(programmeId, [mentee('Nadia'), mentor('Griet')])
    const { roundId } = await lead().matching.start({ programmeId })
    const second = await refusalOf(lead().matching.start({ programmeId }))
    expect([second.status, second.code]).toEqual([409, 'conflict.round-running'])
    await lead().matching.cancel({ roundId })
    await run(roundId)
    const round = await lead().matching.get({ roundId })
    expect([round.status, round.suggestions]).toEqual(['cancelled', []])
    expect((await refusalOf(lead().matching.cancel({ roundId }))).code).toBe('round.is-over')
    const next = await lead().matching.start({ programmeId })
    const running = run(next.roundId)
    await lead().matching.cancel({ roundId: next.roundId })
    await running
    expect((await lead().matching.get({ roundId: next.roundId })).suggestions).toEqual([])
  })

  it('keeps why a round failed, with the people it names', async () => {
    const { roundId, idOf } = await roundWith([mentee('Nadia'), mentor('Griet')])
    const these = { menteeEnrolmentId: idOf('Nadia'), mentorEnrolmentId: idOf('Griet') }
    await lead().matching.wish({ roundId, ...these, kind: 'pinned' })
    const next = await lead().matching.rerun({ roundId })
    // Meanwhile the two were put on the list of those kept apart.
    await world.inTenant(async (db) => {
      const rows = await db
        .selectFrom('enrolments')
        .select('participantId')
        .where('id', 'in', Object.values(these))
        .execute()
      const [one, other] = rows.map(({ participantId }) => participantId).sort() as [string, string]
      await db
        .insertInto('neverTogether')
        .values({
          ...{ organisationId: ours.organisationId, id: crypto.randomUUID(), reason: 'wish' },
          ...{ oneParticipantId: one, otherParticipantId: other },
        })
        .execute()
    })
    await run(next.roundId)
    const round = await lead().matching.get({ roundId: next.roundId })
    expect(round.status).toBe('failed')
    expect(round.problems).toMatchObject([{ code: 'pin.forbidden', values: { mentee: idOf('Nadia') } }])
    expect(round.people[idOf('Nadia')]?.name).toBe('Nadia')
  })

  it('weighs by the weights of this round and keeps the programme as it is', async () => {
    const programmeId = await world.programme()
    await world.enrol(programmeId, [mentee('Nadia'), mentor('Griet', logistics)])
    const changes = { weights: { 'field-of-work': 900 }, minimumScore: 50, objective: 'fairest' as const }
    const { roundId } = await lead().matching.start({ programmeId, changes })
    await run(roundId)
    const round = await lead().matching.get({ roundId })
    expect(round.unmatched[0]?.reason.code).toBe('unmatched.below-minimum')
    expect(round).toMatchObject({ objective: 'fairest', minimumScore: 50 })
    expect(round.criteria.find(({ id }) => id === 'field-of-work')?.weight).toBe(900)
    const pool = await lead().matching.pool({ programmeId })
    expect(pool.criteria.find(({ id }) => id === 'field-of-work')?.weight).toBe(4)
  })

  it('says what every other choice would cost exactly, and why some cannot be', async () => {
    const { roundId, idOf } = await roundWith([
      ...[mentee('Nadia'), mentee('Wei', logistics), mentee('Ivo', { ...health, languages: { en: 'C1' } })],
      ...[mentor('Griet'), mentor('Paul', logistics)],
    ])
    const ask = (menteeName: string, mentorName: string) =>
      lead().matching.whyNot({
        ...{ roundId, menteeEnrolmentId: idOf(menteeName), mentorEnrolmentId: idOf(mentorName) },
      })
    expect(await lead().matching.objectives({ roundId })).toMatchObject([
      { objective: 'most-pairs', pairs: 2, unmatched: 1 },
      { objective: 'best-total', pairs: 2 },
      { objective: 'fairest', pairs: 2 },
      { objective: 'stable', pairs: 2 },
    ])
    const other = await ask('Nadia', 'Paul')
    expect(other.answer).toMatchObject({ standing: 'possible', reasons: [], change: { pairs: 0 } })
    expect(other.answer.change?.points).toBeLessThan(-50)
    expect(other.answer.change?.moves).toContainEqual({
      ...{ mentee: idOf('Wei'), was: idOf('Paul'), is: idOf('Griet') },
    })
    expect(other.people[idOf('Wei')]?.name).toBe('Wei')
    const impossible = await ask('Ivo', 'Paul')
    expect(impossible.answer).toMatchObject({
      standing: 'impossible',
      reasons: [{ code: 'blocked.requirement', values: { criterion: 'common-language' } }],
    })
    const round = await lead().matching.get({ roundId })
    const nadia = round.suggestions.find((one) => one.mentee === idOf('Nadia'))
    const costs = await lead().matching.costs({ suggestionId: nadia?.id ?? '' })
    const exact = costs.answers.find((one) => one.mentor === idOf('Paul'))
    expect(exact?.change).toEqual(other.answer.change)
    const detail = await lead().matching.suggestion({ suggestionId: nadia?.id ?? '' })
    const bound = detail.alternatives.mentors.find(({ id }) => id === idOf('Paul'))?.costsAtLeast ?? 0
    expect(-(exact?.change?.points ?? 0)).toBeGreaterThanOrEqual(bound - 1e-6)
    expect(round.result?.advice[0]).toMatchObject({
      ...{ pairs: 1, unmatched: 1 },
      profile: [
        { criterion: 'common-language', attribute: 'languages', value: { en: 'C1' } },
        { criterion: 'field-of-work', attribute: 'fields', value: ['health'] },
      ],
    })
    const pin = { menteeEnrolmentId: idOf('Wei'), mentorEnrolmentId: idOf('Paul') }
    await lead().matching.wish({ roundId, ...pin, kind: 'pinned' })
    const next = await lead().matching.rerun({ roundId })
    await run(next.roundId)
    const pinned = await lead().matching.whyNot({ ...next, ...pin, mentorEnrolmentId: idOf('Griet') })
    expect(pinned.answer.reasons).toEqual([
      { code: 'blocked.mentee-pinned', values: { mentor: idOf('Paul') } },
    ])
    expect(pinned.people[idOf('Paul')]?.name).toBe('Paul')
    const { people } = await lead().matching.mentors({ roundId })
    expect(
      Object.values(people)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Griet', 'Paul'])
  })

  it('says why a round is the best, and which others are nearly as good', async () => {
    const twins = [mentee('Nadia'), mentee('Wei'), mentor('Griet'), mentor('Paul')]
    const { roundId, idOf } = await roundWith(twins)
    const round = await lead().matching.get({ roundId })
    expect(round.result?.bounds).toMatchObject({ pairs: 2, pairsBound: 2, worstBound: null })
    expect(round.result?.bounds.totalBound).toBe(round.result?.bounds.total)
    const nearby = await lead().matching.nearby({ roundId })
    expect(nearby).toMatchObject({ within: 2, more: false, rounds: [{ points: 0, isWhole: true }] })
    expect(nearby?.rounds[0]?.moves.map(({ mentee: who }) => who).sort()).toEqual(
      [idOf('Nadia'), idOf('Wei')].sort(),
    )
    expect(Object.values(nearby?.people ?? {}).map(({ name }) => name)).toContain('Paul')
    const fairest = await lead().matching.rerun({ roundId, changes: { objective: 'fairest' } })
    await run(fairest.roundId)
    expect(await lead().matching.nearby(fairest)).toBeNull()
    expect((await lead().matching.get(fairest)).result?.bounds.worstBound).toBeGreaterThan(50)
  })

  it('compares a run with the one before, and says which change moved whom', async () => {
    const { roundId, idOf, programmeId } = await roundWith([
      ...[mentee('Nadia'), mentee('Wei', logistics), mentor('Griet'), mentor('Paul', logistics)],
    ])
    const nothing = await refusalOf(lead().matching.compare({ roundId }))
    expect(nothing.code).toBe('round.nothing-before')
    const pin = { menteeEnrolmentId: idOf('Nadia'), mentorEnrolmentId: idOf('Paul') }
    await lead().matching.wish({ roundId, ...pin, kind: 'pinned' })
    await world.enrol(programmeId, [mentee('Ana'), mentor('Tom')])
    const next = await lead().matching.rerun({ roundId, changes: { weights: { goals: 2 } } })
    await run(next.roundId)
    const comparison = await lead().matching.compare(next)
    expect(comparison.causes.map(({ kind, moved }) => [kind, moved])).toEqual([
      ['policy', 0],
      ['wishes', 2],
      ['people', expect.any(Number)],
    ])
    expect(comparison.causes[0]?.changes).toMatchObject([
      { code: 'changed.weight', values: { criterion: 'goals', was: 30, is: 22 } },
    ])
    expect(comparison.moved.find((one) => one.mentee === idOf('Nadia'))).toMatchObject({
      ...{ was: idOf('Griet'), is: idOf('Paul') },
    })
    expect(comparison.kept + comparison.gained).toBe(3)
  })

  it('says whether women and men had equal chances, without weighing it', async () => {
    const { roundId } = await roundWith([
      mentee('Nadia', { ...health, gender: 'woman' }),
      mentee('Wei', { ...health, languages: { en: 'C1' }, gender: 'man' }),
      ...[mentee('Ana'), mentor('Griet', health, { places: 3 })],
    ])
    const round = await lead().matching.get({ roundId })
    expect(round.result?.summary.spread).toMatchObject([
      {
        attribute: 'gender',
        groups: [
          { value: 'man', mentees: 1, pairs: 0, rate: 0 },
          { value: 'woman', mentees: 1, pairs: 1, rate: 1 },
          { value: null, mentees: 1, pairs: 1 },
        ],
        rateGap: 1,
      },
    ])
    expect(round.criteria.map(({ attribute }) => attribute)).not.toContain('gender')
  })

  it('stays within the sites of whoever started it', async () => {
    const programmeId = await world.programme()
    const [north, south] = ours.sites
    await world.enrol(programmeId, [
      mentee('North', health, { siteId: north }),
      mentee('South', health, { siteId: south }),
      mentor('Anywhere', health, { places: 2 }),
    ])
    const { principal } = await seedMember(database.doors, { ...ours, role: 'coordinator', programmeId })
    const limited = {
      ...principal,
      roles: [{ role: 'coordinator' as const, programmeIds: [programmeId], siteIds: [north] }],
    }
    const atNorth = callerFor(database, limited)
    const { roundId } = await atNorth.matching.start({ programmeId })
    await run(roundId)
    expect(pairsIn(await atNorth.matching.get({ roundId }))).toEqual(['North Anywhere'])
  })

  it('goes on answering others while it computes a round of 500 × 300', async () => {
    const programmeId = await world.programme()
    const all = ['health', 'it', 'logistics', 'care', 'finance', 'education']
    const facts = (n: number): Record<string, FactValue> => ({
      languages: { [n % 3 === 0 ? 'fr' : 'nl']: n % 2 === 0 ? 'B1' : 'C1' },
      fields: [all[n % 6] as string, all[(n * 5 + 1) % 6] as string],
      goals: n % 4 === 0 ? ['network', 'language'] : ['job-search'],
      municipality: `be-210${String((n % 19) + 1).padStart(2, '0')}`,
    })
    const people = [
      ...Array.from({ length: 500 }, (_, n) => mentee(`Mentee ${n}`, facts(n))),
      ...Array.from({ length: 300 }, (_, n) => mentor(`Mentor ${n}`, facts(n * 7), { places: 2 })),
    ]
    await world.enrol(programmeId, people)
    const { roundId } = await lead().matching.start({ programmeId })
    const running = run(roundId)
    const seen: string[] = []
    const others: Promise<unknown>[] = []
    while (seen.length === 0 || ['queued', 'running'].includes(seen.at(-1) ?? '')) {
      // Somebody else, who waits for nobody.
      if (others.length < 20) others.push(lead().matching.list())
      seen.push((await lead().matching.progress({ roundId })).status)
    }
    await Promise.all([running, ...others])
    const round = await lead().matching.get({ roundId })
    expect(round.status).toBe('done')
    expect(round.suggestions.length + round.unmatched.length).toBe(500)
    expect(round.result?.isOptimal).toBe(true)
    expect(seen.filter((status) => status === 'running').length).toBeGreaterThan(5)
  })
})
