import { describe, expect, it } from 'vitest'
import { Pair } from './pair.ts'
import { active, doing, go } from './testing.ts'

const unmeet = (firstOn: string) => doing('unmeet', '2026-06-01', { firstOn })
const daysOf = ({ history }: Pair) => history.map(({ on }) => on)

describe('the first meeting that remains', () => {
  it('is no earlier than the introduction, and has come', () => {
    expect(go(active(), unmeet('2026-02-04')).activeOn).toBe('2026-02-04')
    expect(() => go(active(), unmeet('2026-02-03'))).toThrow('refusal.before-previous')
    expect(() => go(active(), unmeet('2026-06-02'))).toThrow('refusal.in-the-future')
  })

  it('does not move behind a pause that was agreed since', () => {
    const paused = go(active(), doing('pause', '2026-03-01', { reason: 'illness' }))
    const resumed = go(paused, doing('resume', '2026-03-20'))
    for (const pair of [paused, resumed]) {
      expect(go(pair, unmeet('2026-03-25'))).toEqual(pair)
      const moved = go(pair, unmeet('2026-03-01'))
      expect(moved.activeOn).toBe('2026-03-01')
      expect(daysOf(moved)).toEqual(daysOf(moved).toSorted())
      expect(Pair.safeParse(moved).success).toBe(true)
    }
    expect(go(active(), unmeet('2026-03-25')).activeOn).toBe('2026-03-25')
  })

  it('may be earlier than the one that was taken back', () => {
    const back = go(active(), doing('unmeet', '2026-06-01'))
    expect(back).toMatchObject({ status: 'introduced' })
    expect(back.activeOn).toBeUndefined()
    const again = go(back, doing('meet', '2026-02-05'))
    expect(again).toMatchObject({ status: 'active', activeOn: '2026-02-05' })
    expect(daysOf(again)).toEqual(daysOf(again).toSorted())
    expect(Pair.safeParse(again).success).toBe(true)
  })

  it('stays where a pause was agreed since, also when the pause is over', () => {
    const paused = go(active(), doing('pause', '2026-03-01', { reason: 'illness' }))
    for (const pair of [paused, go(paused, doing('resume', '2026-03-20'))])
      expect(go(pair, doing('unmeet', '2026-06-01'))).toEqual(pair)
  })
})
