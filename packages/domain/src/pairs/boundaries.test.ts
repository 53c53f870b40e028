import { describe, expect, it } from 'vitest'
import { advancePair } from './advance.ts'
import { closePair } from './close.ts'
import { pairHealth } from './health.ts'
import { safetyMissing } from './requirements.ts'
import {
  active,
  answer,
  at,
  context,
  doing,
  go,
  held,
  introduced,
  pairing,
  programme,
  proposed,
  refusal,
  sides,
} from './testing.ts'

/** The same programme, grown to a year since. */
const longer = {
  ...context,
  programme: {
    ...programme,
    pairing: { ...pairing, durationMonths: { ...pairing.durationMonths, planned: 12 } },
  },
}

describe('a first meeting that is put right', () => {
  it('changes nothing where its day stays: not the planned end either, whatever the rules say since', () => {
    const pair = active('2026-02-10')
    expect(advancePair(pair, doing('meet', '2026-02-10'), longer)).toEqual(pair)
    const same = doing('unmeet', '2026-03-01', { firstOn: '2026-02-10' })
    expect(advancePair(pair, same, longer)).toEqual(pair)
    expect(go(introduced(), doing('unmeet', '2026-03-01'))).toEqual(introduced())
  })

  it('moves its own day in the history and no other: not of being introduced, not of going on after a pause', () => {
    const pair = go(
      active('2026-02-20'),
      doing('pause', '2026-03-01', { reason: 'illness' }),
      doing('resume', '2026-03-11'),
    )
    const other = go(pair, { ...doing('meet', '2026-02-12'), recordedOn: '2026-03-20' })
    expect(other.activeOn).toBe('2026-02-12')
    const days = (each: typeof pair) => each.history.map(({ to, on }) => [to, on])
    expect(days(other)).toEqual(
      days(pair).map(([to, day]) => [to, day === '2026-02-20' ? '2026-02-12' : day]),
    )
    expect(days(other)).toContainEqual(['active', '2026-03-11'])
  })
})

describe('pauses', () => {
  it('that are over stay as they were when a later one ends', () => {
    const pair = go(
      active('2026-02-10'),
      doing('pause', '2026-03-01', { reason: 'illness' }),
      doing('resume', '2026-03-11'),
      doing('pause', '2026-04-01', { reason: 'illness' }),
      doing('resume', '2026-04-11'),
    )
    expect(pair.pauses).toEqual([
      { from: '2026-03-01', until: '2026-03-10' },
      { from: '2026-04-01', until: '2026-04-10' },
    ])
    const closed = closePair(pair, {
      ...at('2026-04-05', '2026-05-01'),
      as: 'ended-early',
      reason: 'no-time',
      on: '2026-04-11',
    })
    expect(closed.pair.pauses).toEqual(pair.pauses)
  })

  it('that begin on the day of the end last that one day', () => {
    const pair = go(active('2026-02-10'), doing('pause', '2026-03-01', { reason: 'illness' }))
    const closed = closePair(pair, { ...at('2026-03-01'), as: 'ended-early', reason: 'no-time' })
    expect(closed.pair.pauses).toEqual([{ from: '2026-03-01', until: '2026-03-01' }])
  })
})

describe('what is refused says', () => {
  it('whose answer is there already, and until when one may come', () => {
    const one = go(proposed('2026-02-01'), answer('mentee', '2026-02-02'))
    expect(refusal(() => go(one, answer('mentee', '2026-02-03')))).toMatchObject({
      code: 'refusal.already-answered',
      values: { side: { label: 'role.mentee' } },
    })
    const { values, code } = refusal(() => go(one, doing('lapse', '2026-02-03')))
    expect(code).toBe('refusal.answer-still-open')
    expect(values).toEqual({ until: { day: '2026-02-11' } })
  })

  it('which end an extension does not come after', () => {
    const pair = active('2026-02-10')
    const until = pair.plannedEnd ?? ''
    expect(
      refusal(() => go(pair, doing('extend', '2026-03-01', { until, reason: 'new-goal' }))),
    ).toMatchObject({
      code: 'refusal.extension-not-later',
      values: { until: { day: until }, planned: { day: until } },
    })
  })
})

describe('boundaries', () => {
  it('a suspension blocks from its first day to its last', () => {
    const suspended = {
      ...sides,
      mentor: { ...sides.mentor, suspensions: [{ from: '2026-02-05', until: '2026-02-07' }] },
    }
    const blocked = (day: string) =>
      safetyMissing(programme, suspended, day).some(({ code }) => code === 'safety.suspended')
    expect(['2026-02-04', '2026-02-05', '2026-02-07', '2026-02-08'].map(blocked)).toEqual([
      ...[false, true, true, false],
    ])
  })

  it('a meeting of the day itself ends the silence, and a slow rhythm is not watched before its time', () => {
    const quiet = { ...active('2026-02-10'), checkIns: [], reviews: [{ on: '2026-12-01' }] }
    const health = (meeting: string, day: string, everyDays = 14) =>
      pairHealth(
        quiet,
        { pairing: { ...pairing, cadence: { ...pairing.cadence, everyDays } }, meetings: [held(meeting)] },
        day,
      ).level
    expect(health('2026-03-10', '2026-03-10')).toBe('on-track')
    expect(health('2026-02-10', '2026-03-12', 30)).toBe('on-track')
    expect(health('2026-02-10', '2026-03-13', 30)).toBe('watch')
  })

  it('funding that ends before the pair is named with both days', () => {
    const pair = { ...active('2026-02-10'), checkIns: [], reviews: [{ on: '2026-12-01' }] }
    const { reasons } = pairHealth(
      pair,
      { pairing, meetings: [held('2026-02-20')], fundedUntil: '2026-07-31' },
      '2026-02-21',
    )
    expect(reasons).toEqual([
      {
        ...{ code: 'health.funding-ends-first', level: 'watch' },
        values: { fundedUntil: { day: '2026-07-31' }, plannedEnd: { day: pair.plannedEnd } },
      },
    ])
  })
})
