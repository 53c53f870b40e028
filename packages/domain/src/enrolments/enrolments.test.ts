import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { duoForAJob } from '../catalogue/blueprints/duo-for-a-job.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { Programme } from '../programmes/programme.ts'
import { advanceEnrolment, type EnrolmentCommand, movesFrom } from './advance.ts'
import { eligibilityOf } from './eligibilityOf.ts'
import { Enrolment, enrolmentStatuses } from './enrolment.ts'
import { daysWithout, mentorPlaces, placesLeft, readinessOn, waitingOn } from './readiness.ts'
import { stageOf } from './stage.ts'
import { active, applied, at, eligible, go, move, refusal } from './testing.ts'

const { programme } = duoForAJob

describe('the life of an enrolment', () => {
  it('begins with applying, with what was said then and nothing else', () => {
    expect(applied()).toEqual({
      ...{ id: 'e', participantId: 'p', programmeId: 'duo', programmeVersion: 1, role: 'mentee' },
      ...{ status: 'applied', appliedOn: '2026-01-05', corrections: [], holds: [], completedSteps: [] },
      history: [{ to: 'applied', ...at('2026-01-05') }],
    })
    const more = {
      ...{ siteId: 's', editionId: 'd', capacity: 2, channel: 'partner' as const, referredBy: 'office' },
    }
    expect(applied(more)).toMatchObject(more)
    expect(refusal(() => applied({ on: '2026-01-06' })).code).toBe('refusal.in-the-future')
  })

  it('started is the first day active, left the day of the end; both plan follow-ups', () => {
    const started = advanceEnrolment(eligible(), move('start', '2026-02-01'))
    expect(started.enrolment).toMatchObject({ status: 'active', startedOn: '2026-02-01' })
    expect(started.consequences).toEqual([{ kind: 'plan-follow-ups', anchor: 'start', on: '2026-02-01' }])
    const ended = advanceEnrolment(started.enrolment, move('complete', '2026-08-31', { note: 'Early.' }))
    expect(ended.enrolment).toMatchObject({ status: 'completed', endedOn: '2026-08-31' })
    expect(ended.enrolment.history.at(-1)).toEqual({
      ...{ from: 'active', to: 'completed', ...at('2026-08-31'), note: 'Early.' },
    })
    expect(ended.consequences).toEqual([
      { kind: 'withdraw-open-proposals', on: '2026-08-31' },
      { kind: 'close-open-pairs', on: '2026-08-31' },
      { kind: 'stop-reminders' },
      { kind: 'plan-follow-ups', anchor: 'leaving', on: '2026-08-31' },
    ])
  })

  it('who withdraws before starting has not left: no follow-up about the time after', () => {
    const { enrolment, consequences } = advanceEnrolment(
      eligible(),
      move('withdraw', '2026-01-20', { reason: 'no-time' }),
    )
    expect(enrolment).toMatchObject({ status: 'withdrawn', endedOn: '2026-01-20' })
    expect(enrolment.startedOn).toBeUndefined()
    expect(consequences.map(({ kind }) => kind)).toEqual([
      'withdraw-open-proposals',
      'close-open-pairs',
      'stop-reminders',
    ])
    expect(advanceEnrolment(applied(), move('find-eligible', '2026-01-10')).consequences).toEqual([])
  })

  it.each(['find-ineligible', 'withdraw'] as const)('%s needs a reason', (name) => {
    expect(refusal(() => go(applied(), move(name, '2026-01-10')))).toMatchObject({
      code: 'refusal.needs-reason',
      values: { move: { label: `move.${name}` } },
    })
  })

  it('an ineligible person can be looked at again, with a reason', () => {
    const out = go(applied(), move('find-ineligible', '2026-01-10', { reason: 'age' }))
    expect(out.history.at(-1)?.reason).toBe('age')
    expect(refusal(() => go(out, move('reopen', '2026-01-12'))).code).toBe('refusal.needs-reason')
    const again = go(out, move('reopen', '2026-01-12', { reason: 'new-information' }))
    expect(again.status).toBe('applied')
    expect(again.history).toHaveLength(3)
  })

  it('knows exactly these moves', () => {
    expect(Object.fromEntries(enrolmentStatuses.map((status) => [status, movesFrom(status)]))).toEqual({
      applied: ['find-eligible', 'find-ineligible', 'withdraw'],
      eligible: ['start', 'withdraw'],
      ineligible: ['reopen'],
      active: ['complete', 'withdraw'],
      completed: [],
      withdrawn: [],
    })
    expect(refusal(() => go(applied(), move('start', '2026-01-10')))).toMatchObject({
      code: 'refusal.not-from-here',
      values: { move: { label: 'move.start' }, status: { label: 'enrolmentStatus.applied' } },
    })
  })

  it('true days may lie in the past, never before what they follow', () => {
    const late = { ...move('find-eligible', '2026-01-10'), recordedOn: '2026-03-01' }
    expect(go(applied(), late).history.at(-1)).toMatchObject({ on: '2026-01-10', recordedOn: '2026-03-01' })
    expect(refusal(() => go(applied(), move('find-eligible', '2026-01-04')))).toMatchObject({
      code: 'refusal.before-previous',
      values: { previous: { day: '2026-01-05' } },
    })
    expect(go(applied(), move('find-eligible', '2026-01-05')).status).toBe('eligible')
  })
})

describe('holds', () => {
  const hold = (on: string, until?: string) =>
    move('hold', on, { reason: 'illness', ...(until !== undefined && { until }) })

  it('are dated intervals beside the status, one at a time, with a reason', () => {
    const held = go(active(), hold('2026-03-01', '2026-03-10'), hold('2026-02-10', '2026-02-20'))
    expect(held.status).toBe('active')
    expect(held.holds).toEqual([
      { from: '2026-02-10', until: '2026-02-20' },
      { from: '2026-03-01', until: '2026-03-10' },
    ])
    for (const over of [
      hold('2026-03-10'),
      hold('2026-02-21', '2026-03-01'),
      hold('2026-02-20', '2026-02-25'),
    ])
      expect(refusal(() => go(held, over)).code).toBe('refusal.interval-overlaps')
    expect(go(held, hold('2026-02-21', '2026-02-28')).holds).toHaveLength(3)
    expect(refusal(() => go(active(), move('hold', '2026-03-01'))).code).toBe('refusal.needs-reason')
    expect(refusal(() => go(active(), hold('2026-03-02', '2026-03-01')))).toMatchObject({
      code: 'refusal.ends-before-it-starts',
      values: { from: { day: '2026-03-02' }, until: { day: '2026-03-01' } },
    })
    expect(go(active(), hold('2026-03-01', '2026-03-01')).holds).toHaveLength(1)
    expect(refusal(() => go(active(), hold('2026-01-04'))).code).toBe('refusal.before-previous')
  })

  it('end the day before somebody resumes; one that began that day never was', () => {
    const held = go(active(), hold('2026-03-01'))
    expect(go(held, move('resume', '2026-03-20')).holds).toEqual([
      { from: '2026-03-01', until: '2026-03-19' },
    ])
    expect(go(held, move('resume', '2026-03-01')).holds).toEqual([])
    expect(refusal(() => go(held, move('resume', '2026-02-20'))).code).toBe('refusal.no-open-interval')
    expect(refusal(() => go(active(), move('resume', '2026-03-20'))).code).toBe('refusal.no-open-interval')
    const two = go(active(), hold('2026-02-10', '2026-02-20'), hold('2026-03-01', '2026-03-31'))
    expect(go(two, move('resume', '2026-03-31')).holds).toEqual([
      { from: '2026-02-10', until: '2026-02-20' },
      { from: '2026-03-01', until: '2026-03-30' },
    ])
  })

  it('do not outlive the enrolment', () => {
    const held = go(
      active(),
      hold('2026-02-10', '2026-02-20'),
      hold('2026-03-01', '2026-04-30'),
      hold('2026-06-01'),
    )
    expect(go(held, move('complete', '2026-04-01')).holds).toEqual([
      { from: '2026-02-10', until: '2026-02-20' },
      { from: '2026-03-01', until: '2026-04-01' },
    ])
    const open = go(active(), hold('2026-03-01'))
    expect(go(open, move('complete', '2026-03-01')).holds).toEqual([
      { from: '2026-03-01', until: '2026-03-01' },
    ])
  })

  it.each(['completed', 'withdrawn', 'ineligible'] as const)(
    'begin no more once somebody is %s',
    (status) => {
      const over = { ...active(), status }
      for (const command of [
        hold('2026-05-01'),
        move('resume', '2026-05-01'),
        move('complete-step', '2026-05-01', { step: 'intake' }),
      ])
        expect(refusal(() => go(over, command))).toMatchObject({
          code: 'refusal.not-from-here',
          values: { move: { label: `move.${command.move}` }, status: { label: `enrolmentStatus.${status}` } },
        })
    },
  )
})

describe('preparation', () => {
  const training = (on: string, validUntil?: string) =>
    move('complete-step', on, { step: 'mentor-training', ...(validUntil !== undefined && { validUntil }) })
  const mentor = () => go(applied({ role: 'mentor' }), move('find-eligible', '2026-01-10'))

  it('makes ready on the later of the decision and the last step', () => {
    expect(readinessOn(mentor(), programme, [], '2026-02-01')).toMatchObject({
      situation: 'preparing',
      openSteps: [{ id: 'mentor-training' }],
    })
    const trained = go(mentor(), training('2026-01-20'))
    expect(readinessOn(trained, programme, [], '2026-02-01')).toEqual({
      ...{ situation: 'ready', openSteps: [], readySince: '2026-01-20' },
    })
    expect(readinessOn(trained, programme, [], '2026-01-19').situation).toBe('preparing')
    const before = go(
      applied({ role: 'mentor' }),
      training('2026-01-06'),
      move('find-eligible', '2026-01-10'),
    )
    expect(readinessOn(before, programme, [], '2026-02-01').readySince).toBe('2026-01-10')
  })

  it('runs out where a step is valid for a time, and comes back with a new one', () => {
    const once = go(mentor(), training('2026-01-20', '2026-06-30'))
    expect(readinessOn(once, programme, [], '2026-06-30').situation).toBe('ready')
    expect(readinessOn(once, programme, [], '2026-07-01').situation).toBe('preparing')
    const twice = go(once, training('2026-07-10', '2026-12-31'))
    expect(twice.completedSteps).toHaveLength(2)
    expect(readinessOn(twice, programme, [], '2026-08-01')).toMatchObject({ readySince: '2026-07-10' })
    // The same day again replaces what was written.
    expect(go(once, training('2026-01-20')).completedSteps).toEqual([
      { step: 'mentor-training', on: '2026-01-20', seenBy: 'sofie' },
    ])
  })

  it('tells apart who is not eligible yet, on hold, in a pair, or gone', () => {
    const trained = go(mentor(), training('2026-01-20'))
    const pair = { menteeEnrolmentId: 'x', mentorEnrolmentId: 'e', status: 'proposed' } as const
    const situation = (enrolment: Enrolment, pairs: Parameters<typeof readinessOn>[2] = []) =>
      readinessOn(enrolment, programme, pairs, '2026-03-01').situation
    expect(situation(applied())).toBe('not-eligible-yet')
    expect(situation({ ...trained, status: 'ineligible' })).toBe('not-eligible-yet')
    expect(situation(go(trained, move('hold', '2026-02-20', { reason: 'work' })), [pair])).toBe('on-hold')
    expect(situation(trained, [pair])).toBe('paired')
    expect(situation(trained, [{ ...pair, status: 'declined' }])).toBe('ready')
    expect(situation(trained, [{ ...pair, mentorEnrolmentId: 'y' }])).toBe('ready')
    expect(situation({ ...trained, status: 'withdrawn' })).toBe('over')
  })

  it('offers a mentor’s places; proposals occupy them, holds rest them', () => {
    const trained = go(mentor(), training('2026-01-20'))
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ menteeEnrolmentId: `m${index}`, mentorEnrolmentId: 'e', status: 'proposed' as const },
      }))
    const places = (enrolment: Enrolment, taken = 0) =>
      mentorPlaces(enrolment, programme, pairs(taken), '2026-03-01')
    const own = { ...trained, capacity: 3 }
    expect(places(own, 1)).toEqual({ state: 'available', capacity: 3, taken: 1, left: 2 })
    expect(places(own, 3)).toEqual({ state: 'full', capacity: 3, taken: 3, left: 0 })
    expect(places(own, 4)).toMatchObject({ state: 'full', left: 0 })
    expect(places(trained).capacity).toBe(programme.pairing?.capacityPerMentor)
    expect(places(mentor())).toMatchObject({ state: 'preparing', left: 0 })
    expect(places(go(own, move('hold', '2026-02-20', { reason: 'work' })))).toMatchObject({
      state: 'resting',
    })
    expect(places({ ...own, status: 'completed' }).state).toBe('not-taking-part')
    expect(places({ ...own, status: 'applied' }).state).toBe('not-taking-part')
    const { pairing: _, ...without } = programme
    expect(mentorPlaces(trained, without as Programme, [], '2026-03-01')).toMatchObject({
      ...{ capacity: 0, state: 'full' },
    })
  })

  it('leaves the places of an edition that no mentee has taken', () => {
    const of = (status: Enrolment['status'], role: Enrolment['role'] = 'mentee') => ({
      ...applied(),
      status,
      role,
    })
    expect(placesLeft(3, [of('eligible'), of('active'), of('applied'), of('active', 'mentor')])).toBe(1)
    expect(placesLeft(1, [of('eligible'), of('active')])).toBe(0)
  })
})

describe('waiting', () => {
  const pairOf = (introducedOn: string | undefined, endedOn: string) => ({
    ...{ menteeEnrolmentId: 'e', mentorEnrolmentId: 'm', status: 'completed' as const, endedOn },
    ...(introducedOn !== undefined && { introducedOn }),
  })

  it('is counted from being ready without a pair, again after a pair ended, not while on hold', () => {
    expect(waitingOn(eligible(), programme, [], '2026-02-10')).toEqual({ since: '2026-01-10', days: 31 })
    expect(waitingOn(eligible(), programme, [pairOf('2026-01-15', '2026-02-01')], '2026-02-10')).toEqual({
      ...{ since: '2026-02-01', days: 9 },
    })
    // A proposal that came to nothing does not set the clock back.
    expect(waitingOn(eligible(), programme, [pairOf(undefined, '2026-02-01')], '2026-02-10')?.days).toBe(31)
    const held = go(eligible(), move('hold', '2026-01-20', { reason: 'family', until: '2026-01-29' }))
    expect(waitingOn(held, programme, [], '2026-02-10')?.days).toBe(21)
    expect(waitingOn(held, programme, [], '2026-01-25')).toBeUndefined()
    expect(waitingOn(applied(), programme, [], '2026-02-10')).toBeUndefined()
  })

  it('days without intervals are the days that lie in none', () => {
    const day = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, day, (marks, a, b) => {
        const ends = [...new Set(marks)].sort((x, y) => x - y)
        const intervals = ends.flatMap((from, index) =>
          index % 2 === 0
            ? [
                {
                  from: addDays('2026-01-01', from),
                  ...(ends[index + 1] !== undefined && {
                    until: addDays('2026-01-01', ends[index + 1] as number),
                  }),
                },
              ]
            : [],
        )
        const days = Array.from({ length: Math.max(0, b - a) }, (_, k) => addDays('2026-01-01', a + 1 + k))
        const outside = days.filter(
          (each) => !intervals.some(({ from, until = '9999' }) => from <= each && each <= until),
        )
        expect(daysWithout(intervals, addDays('2026-01-01', a), addDays('2026-01-01', b))).toBe(
          outside.length,
        )
      }),
    )
  })
})

describe('one word for where somebody stands', () => {
  it.each([
    ['applied', 'not-eligible-yet', 'met', 'applied-fits'],
    ['applied', 'not-eligible-yet', 'unknown', 'applied-to-ask'],
    ['applied', 'not-eligible-yet', 'unmet', 'applied-does-not-fit'],
    ['ineligible', 'not-eligible-yet', 'unmet', 'ineligible'],
    ['eligible', 'preparing', 'met', 'preparing'],
    ['eligible', 'ready', 'met', 'ready'],
    ['active', 'paired', 'met', 'paired'],
    ['active', 'on-hold', 'met', 'on-hold'],
    ['completed', 'over', 'met', 'completed'],
    ['withdrawn', 'over', 'unknown', 'withdrawn'],
  ] as const)('%s, %s, %s is %s', (status, situation, verdict, stage) => {
    expect(stageOf(status, situation, verdict)).toBe(stage)
  })
})

describe('eligibility of an enrolment', () => {
  it('is judged today while open, and as of the decision afterwards', () => {
    const person = { facts: [], spells: [] }
    expect(eligibilityOf(applied(), programme, person, '2026-03-01').day).toBe('2026-03-01')
    expect(eligibilityOf(active(), programme, person, '2026-03-01').day).toBe('2026-01-10')
    const again = go(
      applied(),
      move('find-ineligible', '2026-01-10', { reason: 'age' }),
      move('reopen', '2026-01-12', { reason: 'new-information' }),
    )
    expect(eligibilityOf(again, programme, person, '2026-03-01').day).toBe('2026-03-01')
  })
})

describe('whatever happens to an enrolment', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((offset) => addDays('2026-01-05', offset))
  const command = day.chain((on) =>
    fc
      .constantFrom(
        ...(['find-eligible', 'start', 'complete', 'resume'] as const).map((name) => move(name, on)),
        ...(['find-ineligible', 'reopen', 'withdraw', 'hold', 'correct-start', 'correct-end'] as const).map(
          (name) => move(name, on, { reason: 'other' }),
        ),
        move('hold', on, { reason: 'other', until: addDays(on, 20) }),
        move('complete-step', on, { step: 'intake' }),
      )
      .map((each) => ({ ...each, recordedOn: '2027-01-01' })),
  )

  it('a refused move changes nothing, its history joins up, and every legal history replays to the same state', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const legal: EnrolmentCommand[] = []
        let enrolment = applied()
        for (const each of commands) {
          const before = structuredClone(enrolment)
          try {
            const next = advanceEnrolment(enrolment, each).enrolment
            expect(enrolment).toEqual(before)
            enrolment = next
            legal.push(each)
          } catch (error) {
            if (!(error instanceof RefusedMove)) throw error
          }
        }
        expect(Enrolment.safeParse(enrolment).success).toBe(true)
        expect(go(applied(), ...legal)).toEqual(enrolment)
        expect(enrolment.history.at(-1)?.to).toBe(enrolment.status)
        for (const [index, { from, on }] of enrolment.history.entries()) {
          expect(from).toBe(enrolment.history[index - 1]?.to)
          expect(on >= (enrolment.history[index - 1]?.on ?? on)).toBe(true)
        }
        const began = enrolment.history.some(({ to }) => to === 'active')
        expect(enrolment.startedOn !== undefined).toBe(began)
        for (const [index, { from }] of enrolment.holds.entries()) {
          const before = enrolment.holds[index - 1]
          expect(before === undefined || (before.until ?? '9999') < from).toBe(true)
        }
      }),
    )
  })
})
