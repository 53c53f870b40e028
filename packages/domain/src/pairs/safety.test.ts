import { describe, expect, it } from 'vitest'
import { advancePair } from './advance.ts'
import { nextStep } from './nextStep.ts'
import { openItems, type PairSides, safetyMissing } from './requirements.ts'
import {
  active,
  answer,
  doing,
  go,
  introduced,
  nobodyKnown,
  programme,
  proposed,
  refusal,
  sides,
  strict,
} from './testing.ts'

const born = (value: string) => ({ birthDate: { answer: 'answered' as const, value } })
const checked = {
  ...nobodyKnown,
  completedSteps: [{ step: 'check', on: '2025-03-01', validUntil: '2027-03-01' }],
}
const adult = { ...nobodyKnown, facts: born('1990-05-01') }
const safe: PairSides = { mentee: adult, mentor: checked }
const missing = (given: PairSides, day = '2026-02-10') =>
  safetyMissing(strict, given, day).map(({ code, values }) => `${code} ${values.step ?? ''}`.trim())

describe('safety', () => {
  it('asks for a valid check of the mentor, on the day', () => {
    expect(missing(safe)).toEqual([])
    expect(safetyMissing(strict, { ...safe, mentor: nobodyKnown }, '2026-02-10')).toEqual([
      {
        code: 'safety.step-missing',
        values: { side: { label: 'role.mentor' }, kind: { label: 'stepKind.check' }, step: 'check' },
      },
    ])
    expect(missing(safe, '2027-03-01')).toEqual([])
    expect(missing(safe, '2027-03-02')).toEqual(['safety.step-missing check'])
    expect(missing(safe, '2025-02-28')).toEqual(['safety.step-missing check'])
  })

  it('asks for a guardian’s consent of those under age, and of those whose age nobody knows', () => {
    const mentee = (facts: object) => missing({ ...safe, mentee: { ...nobodyKnown, facts } })
    expect(mentee({})).toEqual(['safety.step-missing consent'])
    expect(mentee(born('2008-02-11'))).toEqual(['safety.step-missing consent'])
    expect(mentee(born('2008-02-10'))).toEqual([])
    const consenting = {
      ...{ facts: born('2009-01-01'), completedSteps: [{ step: 'consent', on: '2026-01-10' }] },
    }
    expect(missing({ ...safe, mentee: consenting })).toEqual([])
  })

  it('a suspension of either side stands in the way while it lasts', () => {
    const suspensions = [{ from: '2026-02-01', until: '2026-02-20' }]
    for (const side of ['mentee', 'mentor'] as const) {
      const given = { ...safe, [side]: { ...safe[side], suspensions } }
      expect(safetyMissing(strict, given, '2026-02-20')).toEqual([
        { code: 'safety.suspended', values: { side: { label: `role.${side}` } } },
      ])
      expect(missing(given, '2026-02-21')).toEqual([])
      expect(missing(given, '2026-01-31')).toEqual([])
    }
    const open = { ...safe, mentor: { ...checked, suspensions: [{ from: '2026-02-01' }] } }
    expect(missing(open, '2026-12-01')).toEqual(['safety.suspended'])
  })

  it('blocks introducing, the first meeting and going on, and nothing else', () => {
    const unsafe = { programme: strict, sides: { ...safe, mentor: nobodyKnown } }
    const paused = go(active(), doing('pause', '2026-03-01', { reason: 'illness' }))
    for (const [pair, command] of [
      [introduced(), doing('meet', '2026-02-10')],
      [paused, doing('resume', '2026-03-10')],
    ] as const)
      expect(refusal(() => advancePair(pair, command, unsafe))).toMatchObject({
        ...{ code: 'refusal.safety-missing', values: { count: 1 } },
        missing: [{ code: 'safety.step-missing' }],
      })
    const one = advancePair(proposed(), answer('mentee', '2026-02-02'), unsafe)
    expect(advancePair(one, answer('mentor', '2026-02-03'), unsafe)).toMatchObject({ status: 'proposed' })
    expect(advancePair(active(), doing('sign-agreement', '2026-02-10'), unsafe).status).toBe('active')
    expect(advancePair(active(), doing('meet', '2026-02-20'), unsafe).status).toBe('active')
    // What was missing on a day in the past does not matter when it is there on the day of writing.
    const late = { ...doing('meet', '2026-02-10'), recordedOn: '2026-04-01' }
    const now = {
      programme: strict,
      sides: { ...safe, mentor: { ...nobodyKnown, completedSteps: [{ step: 'check', on: '2026-03-01' }] } },
    }
    expect(advancePair(introduced(), late, now).status).toBe('active')
  })
})

describe('open items', () => {
  const open = (pair = active(), given: PairSides = sides, day = '2026-02-20') =>
    openItems(pair, programme, given, day)

  it('are what is not signed and not done, each with its deadline, chased and stopping nobody', () => {
    expect(open()).toEqual([
      {
        code: 'openItem.agreement',
        values: { agreement: { label: 'agreement.action-plan' } },
        ...{ dueOn: '2026-02-24', isOverdue: false },
      },
      {
        code: 'openItem.step',
        values: {
          ...{
            side: { label: 'role.mentor' },
            kind: { label: 'stepKind.training' },
            step: 'mentor-training',
          },
        },
        ...{ side: 'mentor', step: 'mentor-training', dueOn: '2026-04-11', isOverdue: false },
      },
    ])
    expect(open(active(), sides, '2026-02-24')[0]?.isOverdue).toBe(false)
    expect(open(active(), sides, '2026-02-25')[0]?.isOverdue).toBe(true)
    expect(open(introduced()).map(({ dueOn, isOverdue }) => [dueOn, isOverdue])).toEqual([
      [undefined, false],
      [undefined, false],
    ])
  })

  it('go when they are done; safety is no open item', () => {
    const trained = {
      ...sides,
      mentor: { ...nobodyKnown, completedSteps: [{ step: 'mentor-training', on: '2026-01-05' }] },
    }
    expect(open({ ...active(), agreementSignedOn: '2026-02-12' }, trained)).toEqual([])
    const codes = openItems(active(), strict, sides, '2026-02-20').map(({ step }) => step)
    expect(codes).toEqual([undefined, 'mentor-training'])
    const none = { ...programme, pairing: { ...programme.pairing, agreement: 'none' } } as typeof programme
    expect(openItems(active(), none, trained, '2026-02-20')).toEqual([])
    const { pairing: _, ...rest } = programme
    expect(openItems(active(), rest, trained, '2026-02-20')).toEqual([])
  })
})

describe('the next step', () => {
  const step = (pair = active(), day = '2026-02-20', where: object = { programme, sides }) =>
    nextStep(pair, where as never, [], day)

  it('before the two know each other is a talk that was asked for, or the answers that are missing', () => {
    const talk = go(proposed(), answer('mentee', '2026-02-03', 'talk'))
    expect(step(talk, '2026-02-04')).toEqual({
      code: 'next.talk-first',
      values: { side: { label: 'role.mentee' } },
      ...{ dueOn: '2026-02-03', isOverdue: true },
    })
    const answered = go(talk, answer('mentee', '2026-02-05'))
    expect(step(answered, '2026-02-06')).toMatchObject({
      code: 'next.await-answers',
      values: { sides: [{ label: 'role.mentor' }], until: { day: '2026-02-11' } },
    })
    expect(step(proposed(), '2026-02-11').code).toBe('next.await-answers')
  })

  it('is a training, a review or the end, whichever is due first', () => {
    const signed = { ...active(), agreementSignedOn: '2026-02-12' }
    const met = (pair = signed, day = '2026-02-20', meetings = ['2026-02-18']) =>
      nextStep(
        pair,
        { programme, sides },
        meetings.map((on) => ({ on, outcome: 'held' as const })),
        day,
      )
    expect(met()).toMatchObject({ code: 'next.meeting', dueOn: '2026-03-04', isOverdue: false })
    expect(met(signed, '2026-04-05', ['2026-04-04'])).toMatchObject({
      ...{ code: 'next.review', dueOn: '2026-04-10', isOverdue: false },
    })
    const trained = {
      ...sides,
      mentor: { ...nobodyKnown, completedSteps: [{ step: 'mentor-training', on: '2026-01-05' }] },
    }
    expect(
      nextStep(
        { ...signed, reviews: [{ on: '2026-04-04' }] },
        { programme, sides },
        [{ on: '2026-04-05', outcome: 'held' }],
        '2026-04-06',
      ),
    ).toMatchObject({
      code: 'next.open-step',
      values: { step: 'mentor-training', due: { day: '2026-04-11' } },
    })
    // Meetings that did not take place, or are still to come, do not count.
    expect(
      nextStep(
        signed,
        { programme, sides: trained },
        [
          { on: '2026-02-18', outcome: 'cancelled' },
          { on: '2026-03-01', outcome: 'held' },
        ],
        '2026-02-20',
      ),
    ).toMatchObject({ code: 'next.meeting', dueOn: '2026-02-24' })
  })

  it('of a paused pair is to go on, by the day that was agreed', () => {
    const pause = (until?: string) =>
      go(active(), doing('pause', '2026-03-01', { reason: 'work', ...(until !== undefined && { until }) }))
    expect(step(pause(), '2026-03-10')).toEqual({
      code: 'next.resume',
      values: { until: '' },
      isOverdue: false,
    })
    expect(step(pause('2026-03-20'), '2026-03-20')).toMatchObject({
      ...{ code: 'next.resume', dueOn: '2026-03-20', isOverdue: false },
    })
    expect(step(pause('2026-03-20'), '2026-03-21')).toMatchObject({ dueOn: '2026-03-20', isOverdue: true })
  })

  it('of a programme that knows no pairs is at once', () => {
    const { pairing: _, ...rest } = programme
    expect(step(introduced(), '2026-02-04', { programme: rest, sides })).toMatchObject({
      dueOn: '2026-02-04',
    })
    expect(step(proposed(), '2026-02-01', { programme: rest, sides })).toMatchObject({ dueOn: '2026-02-01' })
  })
})
