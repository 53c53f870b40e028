import { describe, expect, it } from 'vitest'
import { checkDay, checkReason, isInside, union, withInterval, withoutOpenInterval } from './dating.ts'
import { RefusedMove } from './refusedMove.ts'

const refusal = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusedMove) return { code: error.code, values: error.values }
    throw error
  }
}
const on = (day: string, recordedOn = '2026-06-30') => ({ on: day, recordedOn, by: 'sofie' })

describe('the day of a move', () => {
  it('is no later than its recording, and no earlier than what it follows; both days are said', () => {
    expect(refusal(() => checkDay(on('2026-06-30'), '2026-06-30'))).toBeUndefined()
    expect(refusal(() => checkDay(on('2026-06-01'), undefined))).toBeUndefined()
    expect(refusal(() => checkDay(on('2026-07-01'), undefined))).toEqual({
      code: 'refusal.in-the-future',
      values: { on: { day: '2026-07-01' }, recordedOn: { day: '2026-06-30' } },
    })
    expect(refusal(() => checkDay(on('2026-05-31'), '2026-06-01'))).toEqual({
      code: 'refusal.before-previous',
      values: { on: { day: '2026-05-31' }, previous: { day: '2026-06-01' } },
    })
  })

  it('needs a reason where something ends, and says which move it was', () => {
    expect(checkReason('withdraw', 'illness')).toBe('illness')
    for (const none of [undefined, '']) {
      expect(refusal(() => checkReason('withdraw', none))).toEqual({
        code: 'refusal.needs-reason',
        values: { move: { label: 'move.withdraw' } },
      })
    }
  })
})

describe('holds and pauses', () => {
  const may = { from: '2026-05-01', until: '2026-05-10' }

  it('stand in the order of their days, with their end where they have one', () => {
    expect(withInterval([may], '2026-05-11', undefined)).toEqual([may, { from: '2026-05-11' }])
    expect(withInterval([may], '2026-04-01', '2026-04-30')).toEqual([
      { from: '2026-04-01', until: '2026-04-30' },
      may,
    ])
    expect(withInterval([], '2026-05-01', '2026-05-01')).toEqual([
      { from: '2026-05-01', until: '2026-05-01' },
    ])
    expect(Object.keys(withInterval([], '2026-05-01', undefined)[0] ?? {})).toEqual(['from'])
  })

  it('share no day, and do not end before they start; the days are said', () => {
    for (const [from, until] of [
      ['2026-05-10', undefined],
      ['2026-04-01', '2026-05-01'],
      ['2026-04-01', undefined],
      ['2026-05-02', '2026-05-03'],
    ] as const) {
      expect(refusal(() => withInterval([may], from, until))).toEqual({
        code: 'refusal.interval-overlaps',
        values: { from: { day: from } },
      })
    }
    expect(refusal(() => withInterval([{ from: '2026-05-01' }], '2026-06-01', '2026-06-02'))).toMatchObject({
      code: 'refusal.interval-overlaps',
    })
    expect(refusal(() => withInterval([], '2026-05-02', '2026-05-01'))).toEqual({
      code: 'refusal.ends-before-it-starts',
      values: { from: { day: '2026-05-02' }, until: { day: '2026-05-01' } },
    })
  })

  it('end the day before; only the open one does', () => {
    const open = { from: '2026-06-01' }
    expect(withoutOpenInterval([may, open], '2026-06-11', '2026-06-10')).toEqual([
      may,
      { from: '2026-06-01', until: '2026-06-10' },
    ])
    expect(refusal(() => withoutOpenInterval([may], '2026-05-11', '2026-05-10'))).toMatchObject({
      code: 'refusal.no-open-interval',
    })
  })

  it('hold on their first and last day', () => {
    expect(
      ['2026-04-30', '2026-05-01', '2026-05-10', '2026-05-11'].map((day) => isInside([may], day)),
    ).toEqual([...[false, true, true, false]])
    expect(isInside([{ from: '2026-05-01' }], '2030-01-01')).toBe(true)
  })

  it('of two lists are one list, with what touches put together and what is open left open', () => {
    expect(union([{ from: '2026-05-11' }], [may])).toEqual([{ from: '2026-05-01' }])
    expect(union([may], [{ from: '2026-05-12', until: '2026-05-12' }])).toHaveLength(2)
    expect(Object.keys(union([may], [{ from: '2026-05-05' }])[0] ?? {})).toEqual(['from'])
    expect(union([may], [{ from: '2026-05-01', until: '2026-05-20' }])).toEqual([
      { from: '2026-05-01', until: '2026-05-20' },
    ])
  })
})
