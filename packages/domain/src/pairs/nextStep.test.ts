import { describe, expect, it } from 'vitest'
import { advancePair } from './advance.ts'
import { nextStep } from './nextStep.ts'
import type { Pair } from './pair.ts'
import {
  active,
  answer,
  doing,
  go,
  held,
  introduced,
  nobodyKnown,
  programme,
  proposed,
  sides,
  strict,
} from './testing.ts'

const trained = {
  ...sides,
  mentor: { ...nobodyKnown, completedSteps: [{ step: 'mentor-training', on: '2026-01-05' }] },
}
/** Signed, trained and met yesterday: only what the test is about is left. */
const settled = (pair: Pair, day: string, met: string, where = { programme, sides: trained }) =>
  nextStep({ ...pair, agreementSignedOn: '2026-02-12' }, where, [held(met)], day)

describe('the next step, to the day', () => {
  it('of a proposal says until when an answer may come, and what safety still asks for', () => {
    expect(nextStep(proposed(), { programme, sides }, [], '2026-02-03')).toEqual({
      code: 'next.await-answers',
      values: { sides: [{ label: 'role.mentee' }, { label: 'role.mentor' }], until: { day: '2026-02-11' } },
      ...{ dueOn: '2026-02-11', isOverdue: false },
    })
    const unsafe = { programme: strict, sides }
    const both = [answer('mentee', '2026-02-02'), answer('mentor', '2026-02-03')].reduce(
      (pair, command) => advancePair(pair, command, unsafe),
      proposed(),
    )
    expect(nextStep(both, unsafe, [], '2026-02-04')).toEqual({
      ...{ code: 'next.complete-safety', values: { count: 2 }, isOverdue: false },
    })
    expect(nextStep(both, { programme, sides }, [], '2026-02-04')).toEqual({
      ...{ code: 'next.introduce', values: {}, isOverdue: false },
    })
    // Who said yes is not asked to talk first.
    const one = go(proposed(), answer('mentee', '2026-02-02'))
    expect(nextStep(one, { programme, sides }, [], '2026-02-03').code).toBe('next.await-answers')
  })

  it('of two who were introduced is to meet, by a day', () => {
    expect(nextStep(introduced(), { programme, sides }, [], '2026-02-26')).toEqual({
      ...{ code: 'next.first-meeting', values: { until: { day: '2026-02-25' } } },
      ...{ dueOn: '2026-02-25', isOverdue: true },
    })
  })

  it('thinks of a review two weeks ahead, and of the end three weeks ahead', () => {
    const reviewed = { ...active(), reviews: [{ on: '2026-07-20' }] }
    expect(settled(active(), '2026-03-26', '2026-03-26').code).toBe('next.meeting')
    expect(settled(active(), '2026-03-27', '2026-03-27')).toMatchObject({
      ...{ code: 'next.review', values: { due: { day: '2026-04-10' } }, dueOn: '2026-04-10' },
    })
    expect(settled(active(), '2026-03-25', '2026-03-25').code).toBe('next.meeting')
    expect(settled(reviewed, '2026-07-19', '2026-07-19')).toMatchObject({
      ...{ code: 'next.meeting', values: { by: { day: '2026-08-02' } }, dueOn: '2026-08-02' },
    })
    const rare = {
      programme: {
        ...programme,
        pairing: { ...programme.pairing, cadence: { everyDays: 60 } },
      } as typeof programme,
      sides: trained,
    }
    expect(settled(reviewed, '2026-07-19', '2026-07-19', rare).code).toBe('next.meeting')
    expect(settled(reviewed, '2026-07-20', '2026-07-20', rare)).toMatchObject({
      ...{ code: 'next.extend-or-close', values: { planned: { day: '2026-08-10' } }, dueOn: '2026-08-10' },
    })
  })

  it('counts a meeting of the day itself', () => {
    expect(settled(active(), '2026-02-20', '2026-02-20').dueOn).toBe('2026-03-06')
  })

  it('of a programme without reviews, end or cadence is a meeting', () => {
    const { pairing: _, ...rest } = programme
    const { plannedEnd: __, ...endless } = active()
    expect(
      settled(endless, '2026-12-01', '2026-12-01', { programme: rest as typeof programme, sides: trained }),
    ).toMatchObject({ code: 'next.meeting', dueOn: '2026-12-01', isOverdue: false })
  })

  it('of a paused pair follows its last pause', () => {
    const twice = go(
      active(),
      doing('pause', '2026-03-01', { reason: 'work', until: '2026-03-10' }),
      doing('resume', '2026-03-11'),
      doing('pause', '2026-04-01', { reason: 'work', until: '2026-04-20' }),
    )
    expect(nextStep(twice, { programme, sides }, [], '2026-04-05')).toEqual({
      ...{ code: 'next.resume', values: { until: { day: '2026-04-20' } } },
      ...{ dueOn: '2026-04-20', isOverdue: false },
    })
  })
})
