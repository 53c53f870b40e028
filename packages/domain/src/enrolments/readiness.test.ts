import { describe, expect, it } from 'vitest'
import { duoForAJob } from '../catalogue/blueprints/duo-for-a-job.ts'
import { isDone, openPairsOf, placesLeft, readinessOn, waitingOn } from './readiness.ts'
import { active, applied, eligible, go, move } from './testing.ts'

const { programme } = duoForAJob
const closed = (menteeEnrolmentId: string, mentorEnrolmentId: string, endedOn: string) => ({
  ...{ menteeEnrolmentId, mentorEnrolmentId, status: 'completed' as const },
  ...{ introducedOn: '2026-01-12', endedOn },
})

describe('a step', () => {
  it('counts from the day it was done to the day it runs out, and for no other step', () => {
    const done = [{ step: 'training', on: '2026-02-01', validUntil: '2026-03-01' }]
    const on = (day: string) => isDone('training', done, day)
    expect(['2026-01-31', '2026-02-01', '2026-03-01', '2026-03-02'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isDone('check', done, '2026-02-10')).toBe(false)
  })

  it('done twice makes ready on the first of the days that still count', () => {
    const training = (on: string, more: object = {}) =>
      move('complete-step', on, { step: 'mentor-training', ...more })
    const mentor = go(applied({ role: 'mentor' }), move('find-eligible', '2026-01-10'))
    const twice = go(mentor, training('2026-03-20'), training('2026-02-20'))
    expect(readinessOn(twice, programme, [], '2026-04-01').readySince).toBe('2026-02-20')
    expect(readinessOn(twice, programme, [], '2026-03-01').readySince).toBe('2026-02-20')
    const lapsed = go(mentor, training('2026-01-20', { validUntil: '2026-02-28' }), training('2026-03-20'))
    expect(readinessOn(lapsed, programme, [], '2026-04-01').readySince).toBe('2026-03-20')
    expect(readinessOn(lapsed, programme, [], '2026-03-10')).not.toHaveProperty('readySince')
  })
})

describe('waiting for a pair', () => {
  it('begins anew after a pair of one’s own, on either side, the last one that ended', () => {
    const since = (...pairs: ReturnType<typeof closed>[]) =>
      waitingOn(eligible(), programme, pairs, '2026-04-01')?.since
    expect(since()).toBe('2026-01-10')
    expect(since(closed('e', 'm', '2026-02-01'))).toBe('2026-02-01')
    expect(since(closed('other', 'e', '2026-02-01'))).toBe('2026-02-01')
    expect(since(closed('other', 'm', '2026-02-01'))).toBe('2026-01-10')
    expect(since(closed('e', 'm', '2026-03-01'), closed('e', 'n', '2026-02-01'))).toBe('2026-03-01')
  })

  it('goes on while a pair of others is open', () => {
    const { endedOn: _, ...begun } = closed('other', 'm', '2026-02-01')
    const open = { ...begun, status: 'active' as const }
    expect(openPairsOf(eligible(), [open])).toEqual([])
    expect(openPairsOf(eligible(), [{ ...open, menteeEnrolmentId: 'e' }])).toHaveLength(1)
    expect(openPairsOf(eligible(), [{ ...open, mentorEnrolmentId: 'e' }])).toHaveLength(1)
  })

  it('is over where everything is, with no step left to do', () => {
    const over = go(active(), move('complete', '2026-03-01'))
    expect(readinessOn(over, programme, [], '2026-04-01')).toEqual({ situation: 'over', openSteps: [] })
  })
})

describe('places of an edition', () => {
  const withdrawn = () => go(active(), move('withdraw', '2026-03-01', { reason: 'illness' }))

  it('are taken by mentees who were found eligible or take part, by nobody else', () => {
    expect(placesLeft(5, [eligible()])).toBe(4)
    expect(placesLeft(5, [active()])).toBe(4)
    expect(placesLeft(5, [applied()])).toBe(5)
    expect(placesLeft(5, [withdrawn()])).toBe(5)
    expect(placesLeft(5, [{ ...active(), role: 'mentor' }])).toBe(5)
    expect(placesLeft(1, [active(), eligible()])).toBe(0)
  })
})
