import { describe, expect, it } from 'vitest'
import { union } from '../moves/dating.ts'
import { alarmDays, nextReview, pairHealth } from './health.ts'
import type { Pair } from './pair.ts'
import { active, doing, go, held, introduced, pairing, proposed } from './testing.ts'

const health = (pair: Pair, day: string, more: object = {}) =>
  pairHealth(pair, { pairing, meetings: [held('2026-02-10')], ...more }, day)
const codes = (pair: Pair, day: string, more: object = {}) =>
  health(pair, day, more).reasons.map(({ code }) => code)
/** Nothing but silence to find. */
const quiet = { ...active(), checkIns: [], reviews: [{ on: '2026-12-01' }] }

describe('health', () => {
  it('alarms at the later of one and a half cadences and 21 days', () => {
    expect([7, 14, 15, 30].map((everyDays) => alarmDays({ everyDays }))).toEqual([21, 21, 23, 45])
  })

  it('counts silence without holidays, and without days that are both holiday and pause twice', () => {
    const holidays = [{ from: '2026-02-16', until: '2026-02-22' }]
    expect(health(quiet, '2026-03-03', { holidays }).level).toBe('on-track')
    expect(health(quiet, '2026-03-04', { holidays }).level).toBe('watch')
    expect(health(quiet, '2026-03-10', { holidays })).toMatchObject({
      level: 'at-risk',
      reasons: [{ values: { days: 21, cadence: 14, since: { day: '2026-02-10' } } }],
    })
    const both = { ...quiet, pauses: [{ from: '2026-02-20', until: '2026-02-25' }] }
    expect(health(both, '2026-03-12', { holidays })).toMatchObject({
      level: 'watch',
      reasons: [{ values: { days: 20 } }],
    })
  })

  it('counts from the last held meeting of this pair, and from the first meeting where none is written down', () => {
    const meetings = [
      held('2026-02-24'),
      held('2026-03-01', { outcome: 'no-show' as never }),
      held('2026-03-02', { pairId: 'q' }),
      held('2026-03-20'),
    ]
    expect(health(quiet, '2026-03-10', { meetings }).level).toBe('on-track')
    expect(health(quiet, '2026-03-11', { meetings })).toMatchObject({
      reasons: [{ values: { days: 15, since: { day: '2026-02-24' } } }],
    })
    expect(health(quiet, '2026-02-25', { meetings: [] })).toMatchObject({
      reasons: [{ values: { days: 15, since: { day: '2026-02-10' } } }],
    })
  })

  it('waits for the first meeting as long as the programme says', () => {
    const deadline = pairing.firstMeetingWithinDays
    expect(deadline).toBe(21)
    expect(health(introduced(), '2026-02-25')).toEqual({ level: 'on-track', reasons: [] })
    expect(health(introduced(), '2026-02-26')).toEqual({
      level: 'at-risk',
      reasons: [
        {
          ...{ code: 'health.no-first-meeting-recorded', level: 'at-risk' },
          values: { days: 22, deadline: { day: '2026-02-25' } },
        },
      ],
    })
  })

  it('names a review that is overdue, from the last one or the start', () => {
    const pair = { ...active(), checkIns: [] }
    const meetings = [held('2026-04-08'), held('2026-05-30')]
    expect(nextReview(pair, pairing)).toBe('2026-04-10')
    expect(codes(pair, '2026-04-10', { meetings })).toEqual([])
    expect(health(pair, '2026-04-11', { meetings })).toMatchObject({
      level: 'watch',
      reasons: [{ code: 'health.review-overdue', values: { dueOn: { day: '2026-04-10' }, days: 1 } }],
    })
    const reviewed = go(pair, doing('review', '2026-04-12'))
    expect(nextReview(reviewed, pairing)).toBe('2026-06-12')
    expect(nextReview(introduced(), pairing)).toBeUndefined()
    const { actionPlan: _, ...without } = pairing
    expect(nextReview(pair, without)).toBeUndefined()
  })

  it('names a check-in that was missed for more than a week', () => {
    const pair = { ...quiet, checkIns: [{ plannedOn: '2026-02-12' }, { plannedOn: '2026-02-14' }] }
    expect(codes(pair, '2026-02-19')).toEqual([])
    expect(health(pair, '2026-02-20').reasons).toMatchObject([
      {
        code: 'health.check-in-missed',
        level: 'watch',
        values: { plannedOn: { day: '2026-02-12' }, days: 8 },
      },
    ])
    const heldOne = { ...pair, checkIns: [{ plannedOn: '2026-02-12', heldOn: '2026-02-18' }] }
    expect(codes(heldOne, '2026-02-24')).toEqual([])
  })

  it('lists concerns while they are open, the urgent ones as a risk and first', () => {
    const concern = (urgency: 'ordinary' | 'soon' | 'now', raisedOn: string, resolvedOn?: string) => ({
      ...{ id: urgency, raisedOn, raisedBy: 'mentee' as const, topic: 'contact', urgency },
      ...(resolvedOn !== undefined && { resolvedOn }),
    })
    const pair = {
      ...quiet,
      concerns: [concern('ordinary', '2026-02-12'), concern('now', '2026-02-13', '2026-02-18')],
    }
    expect(codes(pair, '2026-02-11')).toEqual([])
    expect(health(pair, '2026-02-12')).toMatchObject({
      level: 'watch',
      reasons: [{ values: { urgency: 'ordinary' } }],
    })
    expect(health(pair, '2026-02-17')).toMatchObject({
      level: 'at-risk',
      reasons: [
        { level: 'at-risk', values: { on: { day: '2026-02-13' }, topic: { label: 'concernTopic.contact' } } },
        { level: 'watch' },
      ],
    })
    expect(health(pair, '2026-02-18').level).toBe('watch')
    expect(health({ ...quiet, concerns: [concern('soon', '2026-02-12')] }, '2026-02-12').level).toBe(
      'at-risk',
    )
  })

  it('says that money ends before the pair does, and that the planned end has passed', () => {
    expect(codes(quiet, '2026-02-20', { fundedUntil: '2026-08-09' })).toEqual(['health.funding-ends-first'])
    expect(codes(quiet, '2026-02-20', { fundedUntil: '2026-08-10' })).toEqual([])
    const meetings = [held('2026-08-09')]
    expect(codes(quiet, '2026-08-10', { meetings })).toEqual([])
    expect(health(quiet, '2026-08-12', { meetings }).reasons).toEqual([
      {
        ...{ code: 'health.past-planned-end', level: 'watch' },
        values: { plannedEnd: { day: '2026-08-10' }, days: 2 },
      },
    ])
  })

  it('has nothing to say of pairs that are paused, not introduced, or over', () => {
    for (const status of ['proposed', 'paused', 'completed', 'ended-early', 'declined'] as const)
      expect(health({ ...quiet, status }, '2027-12-01')).toEqual({ level: 'on-track', reasons: [] })
    expect(health(proposed(), '2027-12-01').level).toBe('on-track')
  })
})

describe('free time', () => {
  it('is one list without overlaps, whatever lies in whatever', () => {
    expect(
      union([{ from: '2026-03-05', until: '2026-03-10' }], [{ from: '2026-03-01', until: '2026-03-04' }]),
    ).toEqual([{ from: '2026-03-01', until: '2026-03-10' }])
    expect(
      union([{ from: '2026-03-06', until: '2026-03-10' }], [{ from: '2026-03-01', until: '2026-03-04' }]),
    ).toHaveLength(2)
    expect(
      union([{ from: '2026-03-01', until: '2026-03-31' }], [{ from: '2026-03-05', until: '2026-03-10' }]),
    ).toEqual([{ from: '2026-03-01', until: '2026-03-31' }])
    expect(union([{ from: '2026-03-01', until: '2026-03-31' }], [{ from: '2026-03-05' }])).toEqual([
      { from: '2026-03-01' },
    ])
    expect(union([{ from: '2026-03-01' }], [{ from: '2026-04-05', until: '2026-04-10' }])).toEqual([
      { from: '2026-03-01' },
    ])
  })
})
