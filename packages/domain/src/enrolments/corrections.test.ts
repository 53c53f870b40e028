import { describe, expect, it } from 'vitest'
import { advanceEnrolment, type EnrolmentCommand } from './advance.ts'
import { active, at, eligible, go, move, refusal } from './testing.ts'

describe('corrected days', () => {
  const correct = (of: 'start' | 'end', on: string, reason = 'entered-by-mistake') =>
    ({ ...at(on, '2026-12-01'), move: `correct-${of}`, reason }) as EnrolmentCommand
  const left = () => go(active(), move('complete', '2026-08-31'))

  it('stay inside their neighbours, and the old day stays on record', () => {
    const other = advanceEnrolment(left(), correct('start', '2026-01-20'))
    expect(other.enrolment).toMatchObject({
      startedOn: '2026-01-20',
      endedOn: '2026-08-31',
      corrections: [
        {
          ...{ of: 'start', was: '2026-02-01', is: '2026-01-20', recordedOn: '2026-12-01' },
          ...{ by: 'sofie', reason: 'entered-by-mistake' },
        },
      ],
    })
    expect(other.enrolment.history.find(({ to }) => to === 'active')?.on).toBe('2026-01-20')
    expect(other.consequences).toEqual([{ kind: 'plan-follow-ups', anchor: 'start', on: '2026-01-20' }])
    const end = advanceEnrolment(left(), correct('end', '2026-07-31'))
    expect(end.enrolment).toMatchObject({ startedOn: '2026-02-01', endedOn: '2026-07-31' })
    expect(end.consequences).toEqual([{ kind: 'plan-follow-ups', anchor: 'leaving', on: '2026-07-31' }])
    expect(refusal(() => go(left(), correct('start', '2026-01-09'))).code).toBe('refusal.before-previous')
    expect(refusal(() => go(left(), correct('end', '2026-01-31'))).code).toBe('refusal.before-previous')
    expect(refusal(() => go(left(), correct('start', '2026-09-01')))).toMatchObject({
      code: 'refusal.after-next',
      values: { on: { day: '2026-09-01' }, next: { day: '2026-08-31' } },
    })
    expect(go(left(), correct('start', '2026-08-31')).startedOn).toBe('2026-08-31')
  })

  it('need something to correct, and a reason', () => {
    expect(refusal(() => go(eligible(), correct('start', '2026-01-20'))).code).toBe(
      'refusal.nothing-to-correct',
    )
    expect(refusal(() => go(active(), correct('end', '2026-02-20'))).code).toBe('refusal.nothing-to-correct')
    expect(refusal(() => go(active(), correct('start', '2026-01-20', ''))).code).toBe('refusal.needs-reason')
    const withdrawn = go(active(), move('withdraw', '2026-03-01', { reason: 'illness' }))
    expect(go(withdrawn, correct('end', '2026-02-20')).endedOn).toBe('2026-02-20')
  })

  it('are other days than the one on record', () => {
    expect(refusal(() => go(active(), correct('start', '2026-02-01')))).toMatchObject({
      code: 'refusal.same-date',
      values: { on: { day: '2026-02-01' } },
    })
    expect(refusal(() => go(left(), correct('end', '2026-08-31'))).code).toBe('refusal.same-date')
  })

  it('end what was on hold with an earlier end, and leave the holds alone with another start', () => {
    const held = go(active(), move('hold', '2026-06-01', { reason: 'illness', until: '2026-07-15' }))
    const over = go(held, move('complete', '2026-08-31'))
    expect(go(over, correct('end', '2026-06-30')).holds).toEqual([
      { from: '2026-06-01', until: '2026-06-30' },
    ])
    expect(go(over, correct('end', '2026-05-31')).holds).toEqual([])
    expect(go(over, correct('start', '2026-01-20')).holds).toEqual(held.holds)
  })
})
