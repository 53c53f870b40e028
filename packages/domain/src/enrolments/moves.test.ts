import { describe, expect, it } from 'vitest'
import { advanceEnrolment } from './advance.ts'
import { active, applied, at, eligible, go, move, refusal } from './testing.ts'

describe('a move that ends nothing', () => {
  it('sets no end, and leaves a hold that is still open as it is', () => {
    const resting = go(applied(), move('hold', '2026-01-06', { reason: 'illness' }))
    for (const each of [
      go(resting, move('find-eligible', '2026-01-10')),
      go(resting, move('find-ineligible', '2026-01-10', { reason: 'age' })),
      go(resting, move('find-eligible', '2026-01-10'), move('start', '2026-02-01')),
    ]) {
      expect(each).not.toHaveProperty('endedOn')
      expect(each.holds).toEqual([{ from: '2026-01-06' }])
    }
    expect(eligible()).not.toHaveProperty('startedOn')
  })

  it('follows the last change, however many there were', () => {
    const reopened = go(
      applied(),
      move('find-ineligible', '2026-01-10', { reason: 'age' }),
      move('reopen', '2026-03-01', { reason: 'new-information' }),
    )
    expect(refusal(() => go(reopened, move('find-eligible', '2026-02-01')))).toMatchObject({
      code: 'refusal.before-previous',
      values: { previous: { day: '2026-03-01' } },
    })
  })
})

describe('holds and steps', () => {
  it('are not dated in the future, and have nothing follow from them', () => {
    const held = go(active(), move('hold', '2026-03-01', { reason: 'illness' }))
    const tomorrow = { ...at('2026-04-02', '2026-04-01') }
    for (const command of [
      { ...tomorrow, move: 'resume' as const },
      { ...tomorrow, move: 'complete-step' as const, step: 'training' },
    ]) {
      expect(refusal(() => go(held, command)).code).toBe('refusal.in-the-future')
    }
    expect(
      advanceEnrolment(active(), move('hold', '2026-03-01', { reason: 'illness' })).consequences,
    ).toEqual([])
    expect(advanceEnrolment(held, move('resume', '2026-03-02')).consequences).toEqual([])
    expect(
      advanceEnrolment(held, move('complete-step', '2026-03-02', { step: 'training' })).consequences,
    ).toEqual([])
  })

  it('a step that was done before stays on record beside the new one; told twice for one day it is one', () => {
    const step = (on: string, more: object = {}) => move('complete-step', on, { step: 'training', ...more })
    const twice = go(active(), step('2026-02-10'), step('2026-06-10'))
    expect(twice.completedSteps.map(({ on }) => on)).toEqual(['2026-02-10', '2026-06-10'])
    const again = go(twice, step('2026-06-10', { validUntil: '2027-06-10' }))
    expect(again.completedSteps).toEqual([
      { step: 'training', on: '2026-02-10', seenBy: 'sofie' },
      { step: 'training', on: '2026-06-10', seenBy: 'sofie', validUntil: '2027-06-10' },
    ])
  })
})

it('a date that does not exist yet is named where somebody corrects it', () => {
  const correct = move('correct-end', '2026-02-20', { reason: 'new-information' })
  expect(refusal(() => go(active(), correct))).toMatchObject({
    code: 'refusal.nothing-to-correct',
    values: { date: { label: 'move.correct-end' } },
  })
})
