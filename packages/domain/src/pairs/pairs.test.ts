import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayOf } from '../calendar/days.ts'
import { duoForAJob } from '../catalogue/blueprints/duo-for-a-job.ts'
import { meetingDoubts } from '../meetings/doubts.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { PreparationStep } from '../programmes/pairing.ts'
import type { Programme } from '../programmes/programme.ts'
import { advancePair, bothSaidYes, type PairCommand, type PairContext, pairMovesFrom } from './advance.ts'
import { closePair } from './close.ts'
import { alarmDays, pairHealth } from './health.ts'
import { withMeeting, withMeetings } from './meetings.ts'
import { nextStep } from './nextStep.ts'
import { openPairStatuses, Pair, type PairStatus } from './pair.ts'
import { proposePair } from './propose.ts'

const { programme } = duoForAJob
const check: PreparationStep = {
  ...{ id: 'check', kind: 'check', label: { en: 'Extract' }, required: true, safety: true, validMonths: 24 },
}
const strict: Programme = {
  ...programme,
  preparation: { ...programme.preparation, mentor: [...programme.preparation.mentor, check] },
}
const nobodyKnown = { facts: {}, completedSteps: [] }
const sides = { mentee: nobodyKnown, mentor: nobodyKnown }
const context: PairContext = { programme, sides }
const blocked: PairContext = { programme: strict, sides }

const at = (on: string) => ({ on, recordedOn: on, by: 'sofie' })
const proposed = (on = '2026-02-01') =>
  proposePair({
    ...{ id: 'p', programmeId: 'duo', programmeVersion: 1, menteeEnrolmentId: 'a', mentorEnrolmentId: 'b' },
    ...at(on),
  })
const yes = (pair: Pair, side: 'mentee' | 'mentor', on: string, where = context) =>
  advancePair(pair, { ...at(on), move: 'answer', side, answer: 'yes' }, where)
const introduced = () => yes(yes(proposed(), 'mentee', '2026-02-02'), 'mentor', '2026-02-04')
const active = (on = '2026-02-10') => advancePair(introduced(), { ...at(on), move: 'meet' }, context)
const held = (on: string): Meeting => ({
  ...{
    id: on,
    pairId: 'p',
    on,
    how: 'in-person',
    outcome: 'held',
    topics: [],
    loggedBy: 'staff',
    loggedOn: on,
  },
})
const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof RefusedMove) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('answers', () => {
  it('of both introduce, on the later of the two days, whichever was written down first', () => {
    const pair = yes(yes(proposed(), 'mentor', '2026-02-05'), 'mentee', '2026-02-03')
    expect(pair).toMatchObject({ status: 'introduced', introducedOn: '2026-02-05' })
  })

  it('are kept where a check is missing; then only introducing waits', () => {
    const pair = yes(yes(proposed(), 'mentee', '2026-02-02', blocked), 'mentor', '2026-02-03', blocked)
    expect(pair.status).toBe('proposed')
    expect(bothSaidYes(pair)).toBe(true)
    const introduce = { ...at('2026-02-04'), move: 'introduce' } as const
    expect(refusal(() => advancePair(pair, introduce, blocked))).toMatchObject({
      code: 'refusal.safety-missing',
      missing: [{ code: 'safety.step-missing' }],
    })
    expect(advancePair(pair, introduce, context).status).toBe('introduced')
  })

  it('"talk to me first" decides nothing; a no ends it with its reason', () => {
    const talk = advancePair(
      proposed(),
      { ...at('2026-02-02'), move: 'answer', side: 'mentee', answer: 'talk' },
      context,
    )
    expect(talk.status).toBe('proposed')
    const no = {
      ...at('2026-02-03'),
      move: 'answer',
      side: 'mentee',
      answer: 'no',
      reason: 'no-time',
    } as const
    expect(advancePair(talk, no, context)).toMatchObject({ status: 'declined', endedOn: '2026-02-03' })
  })

  it('come once from each side', () => {
    const once = yes(proposed(), 'mentee', '2026-02-02')
    expect(refusal(() => yes(once, 'mentee', '2026-02-03')).code).toBe('refusal.already-answered')
  })

  it('let a proposal lapse only after their time, and never once both said yes', () => {
    const lapse = (on: string) => ({ ...at(on), move: 'lapse' }) as const
    expect(refusal(() => advancePair(proposed(), lapse('2026-02-11'), context)).code).toBe(
      'refusal.answer-still-open',
    )
    expect(advancePair(proposed(), lapse('2026-02-12'), context).status).toBe('lapsed')
    const both = yes(yes(proposed(), 'mentee', '2026-02-02', blocked), 'mentor', '2026-02-03', blocked)
    expect(refusal(() => advancePair(both, lapse('2026-03-12'), blocked)).code).toBe('refusal.both-said-yes')
  })
})

describe('meetings', () => {
  it('the first held one makes the pair active; cancelled ones do not', () => {
    const recorded = { recordedOn: '2026-02-10', by: 'jan' }
    const cancelled = withMeeting(introduced(), { on: '2026-02-08', outcome: 'cancelled' }, recorded, context)
    expect(cancelled.status).toBe('introduced')
    expect(withMeeting(introduced(), held('2026-02-08'), recorded, context)).toMatchObject({
      ...{ status: 'active', activeOn: '2026-02-08', plannedEnd: '2026-08-08' },
    })
  })

  it('taken back leave no trace in the status', () => {
    const pair = withMeetings(active(), [], { recordedOn: '2026-02-11', by: 'sofie' }, context)
    expect(pair).toMatchObject({ status: 'introduced', checkIns: [] })
    expect(pair).not.toHaveProperty('activeOn')
    expect(pair).not.toHaveProperty('plannedEnd')
  })

  it('always leave the first day at the earliest one that remains, in whatever order they come and go', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2026-02-04', offset))
    const recorded = { recordedOn: '2026-06-01', by: 'sofie' }
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), fc.nat(), (days, gone) => {
        const pair = days.reduce((each, on) => withMeeting(each, held(on), recorded, context), introduced())
        expect(pair.activeOn).toBe([...days].sort()[0])
        const left = days.filter((_, index) => index !== gone % days.length)
        const after = withMeetings(pair, left.map(held), recorded, context)
        expect(after.activeOn).toBe([...left].sort()[0])
        expect(after.status).toBe(left.length === 0 ? 'introduced' : 'active')
        expect(after.plannedEnd).toBe(after.activeOn && addMonths(after.activeOn, 6))
        expect(Pair.safeParse(after).success).toBe(true)
      }),
    )
  })

  it('are asked about where odd, never refused for it', () => {
    const doubts = (entry: Partial<Meeting>, others: Meeting[] = []) =>
      meetingDoubts({ ...held('2026-02-10'), id: 'new', ...entry }, {}, others, '2026-02-12').map(
        ({ code }) => code,
      )
    expect(doubts({ minutes: 60 })).toEqual([])
    expect(doubts({ minutes: 5 })).toEqual(['doubt.very-short'])
    expect(doubts({ minutes: 400 })).toEqual(['doubt.very-long'])
    expect(doubts({ on: '2025-02-10' })).toEqual(['doubt.long-ago'])
    expect(doubts({}, [held('2026-02-10')])).toEqual(['doubt.same-day'])
  })
})

describe('health', () => {
  const pairing = programme.pairing
  if (pairing === undefined) throw new Error('Duo makes pairs.')
  const on = (pair: Pair, day: string, meetings: Meeting[] = [held('2026-02-10')]) =>
    pairHealth({ ...pair, checkIns: [], reviews: [{ on: day }] }, { pairing, meetings }, day)

  it('alarms at the later of one and a half cadences and 21 days, in words of what is recorded', () => {
    expect(alarmDays(pairing.cadence)).toBe(21)
    expect(on(active(), '2026-02-24').level).toBe('on-track')
    expect(on(active(), '2026-02-25').level).toBe('watch')
    expect(on(active(), '2026-03-02').level).toBe('watch')
    expect(on(active(), '2026-03-03')).toMatchObject({
      level: 'at-risk',
      reasons: [{ code: 'health.no-meeting-recorded', values: { days: 21 } }],
    })
  })

  it('does not count pauses, and never gets worse by a meeting', () => {
    const paused = { ...active(), pauses: [{ from: '2026-02-15', until: '2026-03-20' }] }
    expect(on(paused, '2026-03-28').level).toBe('on-track')
    const rank = { 'on-track': 0, watch: 1, 'at-risk': 2 }
    const later = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(later, later, (today, met) => {
        const day = addDays('2026-02-10', today)
        const more = [held('2026-02-10'), held(addDays('2026-02-10', Math.min(met, today)))]
        expect(rank[on(active(), day, more).level]).toBeLessThanOrEqual(rank[on(active(), day).level])
      }),
    )
  })
})

describe('the next step', () => {
  const step = (pair: Pair, day: string, where = context, meetings: Meeting[] = []) =>
    nextStep(pair, where, meetings, day)

  it('follows a pair through its life', () => {
    expect(step(proposed(), '2026-02-02')).toMatchObject({ code: 'next.await-answers', dueOn: '2026-02-11' })
    expect(step(proposed(), '2026-02-12')).toMatchObject({ code: 'next.remind-or-lapse', isOverdue: true })
    const both = yes(yes(proposed(), 'mentee', '2026-02-02', blocked), 'mentor', '2026-02-03', blocked)
    expect(step(both, '2026-02-04', blocked).code).toBe('next.complete-safety')
    expect(step(both, '2026-02-04').code).toBe('next.introduce')
    expect(step(introduced(), '2026-02-05')).toMatchObject({
      code: 'next.first-meeting',
      dueOn: '2026-02-25',
    })
    expect(step(active(), '2026-02-11')).toMatchObject({ code: 'next.sign-agreement', dueOn: '2026-02-24' })
    const settled = { ...active(), agreementSignedOn: '2026-02-10', reviews: [{ on: '2026-08-01' }] }
    const trained = {
      ...sides,
      mentor: { ...nobodyKnown, completedSteps: [{ step: 'mentor-training', on: '2026-01-01' }] },
    }
    const met = [held('2026-08-08')]
    expect(step(settled, '2026-08-12', { programme, sides: trained }, met)).toMatchObject({
      ...{ code: 'next.extend-or-close', isOverdue: true },
    })
    // Silence is older than the end that comes: it comes first.
    expect(step(settled, '2026-08-05', { programme, sides: trained }, [held('2026-06-01')])).toMatchObject({
      ...{ code: 'next.meeting', dueOn: '2026-06-15', isOverdue: true },
    })
    const closed = closePair(active(), { as: 'completed', reason: 'as-planned', ...at('2026-08-10') })
    expect(step(closed.pair, '2026-08-11').code).toBe('next.nothing')
  })
})

describe('closing', () => {
  it('asks about few meetings and an early end, and is refused only without a reason or from a closed pair', () => {
    const pairing = { ...programme.pairing, minimumMeetings: 10 } as NonNullable<Programme['pairing']>
    const closing = { as: 'completed', reason: 'as-planned', ...at('2026-06-01') } as const
    const closed = closePair(active(), closing, { pairing, meetings: [held('2026-02-10')] })
    expect(closed.doubts.map(({ code }) => code)).toEqual([
      'doubt.fewer-meetings',
      'doubt.shorter-than-planned',
    ])
    expect(refusal(() => closePair(active(), { ...closing, reason: '' })).code).toBe('refusal.needs-reason')
    expect(refusal(() => closePair(closed.pair, closing)).code).toBe('refusal.not-from-here')
  })
})

describe('whatever happens to a pair', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((offset) => dayOf(20_485 + offset))
  const command: fc.Arbitrary<PairCommand> = day.chain((on) =>
    fc
      .constantFrom<Omit<PairCommand, 'on' | 'recordedOn' | 'by'> | { move: string }>(
        { move: 'answer', side: 'mentee', answer: 'yes' } as never,
        { move: 'answer', side: 'mentor', answer: 'yes' } as never,
        { move: 'answer', side: 'mentor', answer: 'talk' } as never,
        { move: 'answer', side: 'mentor', answer: 'no' } as never,
        { move: 'introduce' },
        { move: 'lapse' },
        { move: 'withdraw', reason: 'other' } as never,
        { move: 'meet' },
        { move: 'unmeet' },
        { move: 'sign-agreement' },
        { move: 'pause', reason: 'illness' } as never,
        { move: 'resume' },
        { move: 'extend', until: addDays(on, 90), reason: 'goal-close' } as never,
        { move: 'review' },
      )
      .map((each) => ({ ...each, on, recordedOn: '2027-12-31', by: 'sofie' }) as PairCommand),
  )

  it('it stays one that the schema knows, its history joins up, and over is over', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let pair = proposed()
        for (const each of commands) {
          const before = pair
          try {
            pair = advancePair(pair, each, context)
          } catch (error) {
            if (!(error instanceof RefusedMove)) throw error
            expect(pair).toBe(before)
            continue
          }
          expect(pairMovesFrom(before.status)).toContain(each.move)
        }
        expect(Pair.safeParse(pair).success).toBe(true)
        expect(pair.history.at(-1)?.to).toBe(pair.status)
        for (const [index, change] of pair.history.entries()) {
          expect(change.from).toBe(pair.history[index - 1]?.to)
          expect(change.on >= (pair.history[index - 1]?.on ?? change.on)).toBe(true)
        }
        expect(pair.endedOn === undefined).toBe(openPairStatuses.includes(pair.status))
        const began: PairStatus[] = ['active', 'paused']
        if (began.includes(pair.status)) expect(pair.activeOn).toBeDefined()
      }),
    )
  })
})
