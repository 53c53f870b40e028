import { describe, expect, it } from 'vitest'
import { advancePair } from './advance.ts'
import { freezePairs } from './freeze.ts'
import { Pair } from './pair.ts'
import { active, at, context, doing, go, introduced, proposed, refusal } from './testing.ts'

const suspended = { ...at('2026-03-05'), reason: 'safety' }

describe('suspending somebody', () => {
  it('pauses every active pair of theirs, and holds the others, whichever side they are on', () => {
    const other = { ...active(), id: 'other', mentorEnrolmentId: 'c', menteeEnrolmentId: 'd' }
    const second = { ...active('2026-02-20'), id: 'second', mentorEnrolmentId: 'c', menteeEnrolmentId: 'b' }
    const waiting = [
      { ...introduced(), id: 'introduced' },
      { ...proposed(), id: 'proposed' },
    ]
    const pairs = [active(), other, ...waiting, second]
    const { paused, held } = freezePairs(pairs, ['b', 'z'], suspended)
    expect(paused.map(({ id, status, pauses }) => [id, status, pauses])).toEqual([
      ['p', 'paused', [{ from: '2026-03-05' }]],
      ['second', 'paused', [{ from: '2026-03-05' }]],
    ])
    expect(held).toEqual(['introduced', 'proposed'])
    expect(paused[0]?.history.at(-1)).toMatchObject({ from: 'active', to: 'paused', reason: 'safety' })
    for (const each of paused) expect(Pair.safeParse(each).success).toBe(true)
    expect(pairs[0]?.status).toBe('active')
  })

  it('leaves those that are over, or rest already', () => {
    const resting = go(active(), doing('pause', '2026-02-20', { reason: 'illness' }))
    const over = { ...active(), id: 'over', status: 'completed' as const }
    expect(freezePairs([resting, over], ['b'], suspended)).toEqual({ paused: [], held: ['p'] })
  })

  it('begins after what came last, and lasts until the suspension is over', () => {
    const { paused } = freezePairs([active('2026-03-09')], ['b'], { ...suspended, recordedOn: '2026-03-10' })
    const [pair] = paused as [Pair]
    expect(pair.pauses).toEqual([{ from: '2026-03-09' }])
    const still = {
      facts: {},
      completedSteps: [],
      suspensions: [{ from: '2026-03-05', until: '2026-03-31' }],
    }
    const during = { ...context, sides: { ...context.sides, mentor: still } }
    expect(refusal(() => advancePair(pair, doing('resume', '2026-03-31'), during)).code).toBe(
      'refusal.safety-missing',
    )
    expect(advancePair(pair, doing('resume', '2026-04-01'), during).status).toBe('active')
  })

  it('keeps earlier pauses in order', () => {
    const rested = go(
      active(),
      doing('pause', '2026-02-15', { reason: 'holiday' }),
      doing('resume', '2026-02-20'),
    )
    const { paused } = freezePairs([rested], ['a'], suspended)
    expect(paused[0]?.pauses).toEqual([{ from: '2026-02-15', until: '2026-02-19' }, { from: '2026-03-05' }])
  })

  it('needs a reason, and a day that has come', () => {
    expect(refusal(() => freezePairs([], ['b'], { ...suspended, reason: '' })).code).toBe(
      'refusal.needs-reason',
    )
    expect(refusal(() => freezePairs([], ['b'], { ...suspended, recordedOn: '2026-03-04' })).code).toBe(
      'refusal.in-the-future',
    )
  })
})
