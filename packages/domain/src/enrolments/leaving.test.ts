import { describe, expect, it } from 'vitest'
import { proposedLeaving } from './leaving.ts'
import { active, eligible, go, move } from './testing.ts'

describe('leaving that nobody has entered', () => {
  it('is proposed after 90 days without service, dated on the last service', () => {
    expect(proposedLeaving(active(), [], '2026-05-01')).toBeUndefined()
    expect(proposedLeaving(active(), [], '2026-05-02')).toEqual({ on: '2026-02-01', days: 90 })
    const services = ['2026-03-01', '2026-02-10', '2026-09-01']
    expect(proposedLeaving(active(), services, '2026-05-29')).toBeUndefined()
    expect(proposedLeaving(active(), services, '2026-05-30')).toEqual({ on: '2026-03-01', days: 90 })
  })

  it('is not proposed on the day of a service, nor for somebody of whom no start is known', () => {
    expect(proposedLeaving(active(), ['2026-12-01'], '2026-12-01')).toBeUndefined()
    const { startedOn: _, ...unknown } = active()
    expect(proposedLeaving(unknown, ['2026-03-01'], '2026-12-01')).toBeUndefined()
  })

  it('does not count days on hold, and asks only about those who take part', () => {
    const held = go(active(), move('hold', '2026-03-01', { reason: 'illness', until: '2026-03-10' }))
    expect(proposedLeaving(held, [], '2026-05-11')).toBeUndefined()
    expect(proposedLeaving(held, [], '2026-05-12')).toEqual({ on: '2026-02-01', days: 90 })
    const resting = go(active(), move('hold', '2026-04-01', { reason: 'illness' }))
    expect(proposedLeaving(resting, [], '2026-12-01')).toBeUndefined()
    expect(proposedLeaving(eligible(), [], '2026-12-01')).toBeUndefined()
    expect(proposedLeaving(go(active(), move('complete', '2026-03-01')), [], '2026-12-01')).toBeUndefined()
  })

  it('does not count days on which the pair rests, nor twice those that are also on hold', () => {
    const pauses = [{ from: '2026-03-01', until: '2026-03-10' }]
    expect(proposedLeaving(active(), [], '2026-05-11', pauses)).toBeUndefined()
    expect(proposedLeaving(active(), [], '2026-05-12', pauses)).toEqual({ on: '2026-02-01', days: 90 })
    const held = go(active(), move('hold', '2026-03-06', { reason: 'illness', until: '2026-03-12' }))
    expect(proposedLeaving(held, [], '2026-05-13', pauses)).toBeUndefined()
    expect(proposedLeaving(held, [], '2026-05-14', pauses)).toEqual({ on: '2026-02-01', days: 90 })
    expect(proposedLeaving(active(), [], '2026-12-01', [{ from: '2026-03-01' }])).toBeUndefined()
  })
})
