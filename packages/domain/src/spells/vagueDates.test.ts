import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { shareOfTime } from './derived.ts'
import { lasts } from './lengthOf.ts'
import { type SaidDate, windowOf } from './precision.ts'
import { resolveSpells } from './resolve.ts'
import type { Spell } from './spell.ts'
import { statusOn } from './statusOn.ts'
import { report, spellsOf } from './testing.ts'

const inApril = { on: '2026-04-01', precision: 'month' } as const
const inQuarter = { on: '2026-04-01', precision: 'quarter' } as const

type Span = readonly [first: string, last: string]
const spanOf = ({ on, precision }: SaidDate): Span => windowOf(on, precision)

describe('a change whose day was said as a month or quarter', () => {
  const date = fc.record({
    on: fc.nat(364).map((days) => addDays('2026-01-01', days)),
    precision: fc.constantFrom('day' as const, 'month' as const, 'quarter' as const),
  })

  it('leaves open on each day that may lie on either side of it which side that is', () => {
    fc.assert(
      fc.property(
        date,
        fc.option(date, { nil: undefined }),
        fc.constantFrom('unemployed' as const, 'employed' as const),
        (one, other, activity) => {
          const [from, until] = other && other.on < one.on ? [other, one] : [one, other]
          // Both in one month or quarter, or one after the other.
          const [[first, last], [afterFirst, afterLast]] = [from, until ?? from].map(spanOf) as [Span, Span]
          fc.pre(last < afterFirst || (first === afterFirst && last === afterLast))
          // A register outweighs what was said of the whole time, before and after.
          const spells = spellsOf(
            report('2027-02-01', {
              activity: 'employed',
              from: '2025-10-01',
              detail: { employer: { name: 'Delhaize' } },
            }),
            {
              ...report('2027-01-15', {
                activity,
                from,
                ...(until && { until }),
                detail: { employer: { name: 'MIVB' } },
              }),
              source: 'register',
            },
          )
          const over = until ? afterLast : '2027-01-15'
          for (let day = '2025-10-01'; day <= '2027-02-01'; day = addDays(day, 1)) {
            const isOpen = (first <= day && day < last) || (until && afterFirst < day && day <= afterLast)
            const status = day < first || day > over ? 'employed' : activity
            const wanted = isOpen && activity !== 'employed' ? 'unknown' : status
            expect(`${day} ${statusOn(spells, day).status}`).toBe(`${day} ${wanted}`)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is certain where both sides are the same', () => {
    const spells = spellsOf(
      report('2026-06-01', { from: '2026-01-01', detail: { employer: { name: 'Delhaize' } } }),
      report('2026-07-01', { from: inApril, detail: { employer: { name: 'MIVB' } } }),
    )
    expect(shareOfTime(spells, '2026-01-01', '2026-07-01')).toEqual({ lower: 1, upper: 1 })
    expect(statusOn(spells, '2026-04-10').spell).toBeUndefined()
  })

  it('had come by the day on which it was told of', () => {
    const spells = spellsOf(report('2026-05-05', { activity: 'employed', from: inQuarter }))
    expect(statusOn(spells, '2026-05-04').status).toBe('unknown')
    expect(statusOn(spells, '2026-05-05').status).toBe('employed')
    const more = spellsOf(
      report('2026-05-05', { from: inQuarter }),
      report('2026-05-20', { says: 'still' }),
      report('2026-07-20', { says: 'still' }),
    )
    expect(statusOn(more, '2026-05-06').status).toBe('employed')
  })

  it('had not come by the day of an announcement', () => {
    const spells = spellsOf(
      report('2026-03-10', { from: inQuarter }),
      report('2026-08-01', { says: 'still' }),
    )
    expect(spells[0]).toMatchObject({ startedOn: '2026-05-17', startedPrecision: 'quarter' })
    expect(statusOn(spells, '2026-05-20').status).toBe('unknown')
    expect(statusOn(spells, '2026-06-30').status).toBe('employed')
  })

  it('keeps the exactness with which an end was said, where another beginning comes before it', () => {
    const spells = spellsOf(
      report('2026-06-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
      report('2026-06-02', { activity: 'employed', from: '2026-04-10' }),
    )
    expect(spells).toMatchObject([
      { endedOn: '2026-04-09', endedPrecision: 'month' },
      { startedOn: '2026-04-10', startedPrecision: 'day' },
    ])
    expect(['2026-04-01', '2026-04-02', '2026-04-10'].map((day) => statusOn(spells, day).status)).toEqual([
      'unemployed',
      'unknown',
      'employed',
    ])
    const exact = spellsOf(
      report('2026-06-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
      report('2026-06-02', { activity: 'employed', from: '2026-03-10' }),
    )
    expect(exact[0]).toMatchObject({ endedOn: '2026-03-09', endedPrecision: 'day' })
    const onTheFirst = spellsOf(
      report('2026-06-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
      report('2026-06-02', { activity: 'employed', from: '2026-04-02' }),
    )
    expect(onTheFirst[0]).toMatchObject({ endedOn: '2026-04-01', endedPrecision: 'month' })
  })

  it('is the day itself where it was told of on the first day that it can mean', () => {
    const spells = spellsOf(
      report('2026-03-20', { activity: 'unemployed', from: '2026-01-01' }),
      { ...report('2026-05-01', { activity: 'unemployed', from: '2026-01-01' }), source: 'staff' },
      { ...report('2026-04-01', { activity: 'employed', from: inApril }), source: 'register' },
    )
    expect(spells).toMatchObject([
      { activity: 'unemployed', endedOn: '2026-03-31', endedPrecision: 'day' },
      { activity: 'employed', startedOn: '2026-04-01', startedPrecision: 'month' },
      { activity: 'unemployed', startedOn: '2026-04-02', startedPrecision: 'day' },
    ])
    // A day later it may have been either of two.
    const second = {
      ...report('2026-04-02', { activity: 'employed', from: inApril }),
      source: 'register',
    } as const
    const weaker = report('2026-05-01', { activity: 'unemployed', from: '2026-01-01' })
    expect(spellsOf(second, weaker)[0]).toMatchObject({ endedOn: '2026-04-01', endedPrecision: 'month' })
  })

  it('is the day itself where what ends began on the last day that the end can mean', () => {
    const rest = (from: string) => {
      const course = report('2026-06-01', { activity: 'education', from, until: inApril })
      const job = report('2026-06-01', { activity: 'employed', from: '2026-01-01' })
      return spellsOf({ ...course, source: 'register' }, job).at(-1)
    }
    expect(rest('2026-04-30')).toMatchObject({ startedOn: '2026-05-01', startedPrecision: 'day' })
    expect(rest('2026-04-29')).toMatchObject({ startedOn: '2026-04-30', startedPrecision: 'month' })
  })
})

describe('the length of a job of which a date was said as a month or quarter', () => {
  const date = fc.record({
    on: fc.nat(500).map((days) => addDays('2025-01-01', days)),
    precision: fc.constantFrom('day' as const, 'month' as const, 'quarter' as const),
  })
  const exact = (from: string, until: string): Spell =>
    spellsOf(report('2027-01-01', { from, until }))[0] as Spell

  it('is known only where every day that it can mean says the same', () => {
    fc.assert(
      fc.property(date, date, fc.nat(12), fc.boolean(), (one, other, months, isMoreThan) => {
        const [from, until] = one.on <= other.on ? [one, other] : [other, one]
        fc.pre(windowOf(from.on, from.precision)[1] <= windowOf(until.on, until.precision)[0])
        const shortest = exact(windowOf(from.on, from.precision)[1], windowOf(until.on, until.precision)[0])
        const longest = exact(windowOf(from.on, from.precision)[0], windowOf(until.on, until.precision)[1])
        const [least, most] = [shortest, longest].map((job) => lasts(job, months, isMoreThan))
        const wanted = least === most ? least : undefined
        const [told] = spellsOf(report('2027-01-01', { from, until }))
        expect(lasts(told as Spell, months, isMoreThan)).toBe(wanted)
        // Agreed beforehand, it is the same.
        const [agreed] = resolveSpells(
          [report(windowOf(from.on, from.precision)[1], { from, until })],
          '2030-01-01',
        ).spells
        if (agreed?.endedOn === undefined) expect(lasts(agreed as Spell, months, isMoreThan)).toBe(wanted)
      }),
    )
  })

  it('is not more exact for a plan made anew than that plan', () => {
    const vague = report('2026-02-01', {
      from: '2026-01-01',
      until: { on: '2026-06-10', precision: 'month' },
    })
    expect(spellsOf(vague)[0]?.detail).toEqual({ plannedEnd: '2026-06-10', plannedEndPrecision: 'month' })
    const anew = report('2026-03-01', { says: 'ended', on: '2026-06-20' })
    expect(spellsOf(vague, anew)[0]?.detail).toEqual({ plannedEnd: '2026-06-20' })
    const only = report('2026-03-01', { from: '2026-01-01', detail: { hoursPerWeek: 20 } })
    expect(spellsOf(vague, only)[0]?.detail).toEqual({
      plannedEnd: '2026-06-10',
      plannedEndPrecision: 'month',
      hoursPerWeek: 20,
    })
    const agreed = report('2026-02-01', {
      from: '2026-01-01',
      until: inQuarter,
      detail: { plannedEnd: '2026-06-30' },
    })
    expect(spellsOf(agreed)[0]?.detail).toEqual({ plannedEnd: '2026-06-30' })
  })
})
