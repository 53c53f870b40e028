import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { endOfTime, type Hearing, lineOf, mainLine, on, spanAround, stretches } from './line.ts'
import type { SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import type { Spell } from './spell.ts'
import { anyReports, report, spellsOf } from './testing.ts'

const inApril = { on: '2026-04-10', precision: 'month' } as const
const inQuarter = { on: '2026-04-10', precision: 'quarter' } as const

/** Which days may be covered, and which surely are. */
const daysOf = (spells: readonly Spell[], kind: Spell['kind'] = 'main', hearing: Hearing = 'everything') =>
  lineOf(spells, kind, hearing).map(
    ({ first, last, sureFrom, sureUntil }) => `${first}–${last} ${sureFrom}–${sureUntil}`,
  )

describe('a line of spells', () => {
  it('says which days each may cover and surely covers', () => {
    const job = (more: object) => spellsOf(report('2026-07-01', { activity: 'employed', ...more }))
    expect(daysOf(job({ from: '2026-04-10', until: '2026-05-20' }))).toEqual([
      '2026-04-10–2026-05-20 2026-04-10–2026-05-20',
    ])
    expect(daysOf(job({ from: inApril, until: '2026-05-20' }))).toEqual([
      '2026-04-01–2026-05-20 2026-04-30–2026-05-20',
    ])
    expect(daysOf(job({ from: '2026-01-10', until: inApril }))).toEqual([
      '2026-01-10–2026-04-30 2026-01-10–2026-04-01',
    ])
    expect(daysOf(job({ from: inApril }))).toEqual(['2026-04-01–2026-07-01 2026-04-30–2026-07-01'])
    expect(daysOf(job({}))).toEqual(['2026-07-01–2026-07-01 2026-07-01–2026-07-01'])
  })

  it('ends for nobody but the dead with the last word', () => {
    const died = spellsOf(report('2026-07-01', { activity: 'died', from: '2026-06-01' }))
    expect(daysOf(died)).toEqual([`2026-06-01–${endOfTime} 2026-06-01–${endOfTime}`])
    const mistaken = spellsOf(
      report('2026-07-01', { activity: 'died', from: '2026-06-01' }),
      report('2026-08-01', { says: 'ended', on: '2026-06-30' }),
    )
    const today = spellsOf(report('2026-07-01', { activity: 'died', from: '2026-07-01' }))
    expect(daysOf(today)).toEqual([`2026-07-01–${endOfTime} 2026-07-01–${endOfTime}`])
    expect(daysOf(spellsOf(report('2026-06-30', { activity: 'died', from: '2026-07-01' })))).toEqual([])
    expect(daysOf(mistaken)).toEqual(['2026-06-01–2026-06-30 2026-06-01–2026-06-30'])
  })

  it('lets imprecise edges reach no further than what is sure beside them', () => {
    const meeting = spellsOf(
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: inQuarter }),
      report('2026-07-01', { activity: 'employed', from: { on: '2026-06-01', precision: 'month' } }),
    )
    expect(daysOf(meeting)).toEqual([
      '2026-01-01–2026-06-29 2026-01-01–2026-04-01',
      '2026-06-01–2026-07-01 2026-06-30–2026-07-01',
    ])
    const afterExact = spellsOf(
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: '2026-04-16' }),
      report('2026-07-01', { activity: 'employed', from: inApril, until: '2026-05-31' }),
      report('2026-07-01', { activity: 'education', from: '2026-06-01' }),
    )
    expect(daysOf(afterExact)).toEqual([
      '2026-01-01–2026-04-16 2026-01-01–2026-04-16',
      '2026-04-17–2026-05-31 2026-04-30–2026-05-31',
      '2026-06-01–2026-07-01 2026-06-01–2026-07-01',
    ])
    // On the very last day that the end can mean.
    const onTheLast = spellsOf(
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
      report('2026-07-01', { activity: 'employed', from: '2026-04-30' }),
    )
    expect(daysOf(onTheLast)).toEqual([
      '2026-01-01–2026-04-29 2026-01-01–2026-04-01',
      '2026-04-30–2026-07-01 2026-04-30–2026-07-01',
    ])
  })

  it('leaves the first of the month open where both an end and a beginning can lie in it', () => {
    const explicit = spellsOf(
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
      report('2026-07-01', { activity: 'employed', from: inApril }),
    )
    expect(daysOf(explicit)).toEqual([
      '2026-01-01–2026-04-29 2026-01-01–2026-03-31',
      '2026-04-01–2026-07-01 2026-04-30–2026-07-01',
    ])
    const after = spellsOf(
      { ...report('2026-07-01', { activity: 'employed', from: '2025-01-01' }), source: 'mentor' },
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
    )
    expect(daysOf(after).slice(1)).toEqual([
      '2026-01-01–2026-04-30 2026-01-01–2026-04-01',
      '2026-04-02–2026-07-01 2026-05-01–2026-07-01',
    ])
    // Also where the weaker word was said in that month.
    const within = spellsOf(
      { ...report('2026-04-20', { activity: 'employed', from: '2025-01-01' }), source: 'mentor' },
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
    )
    expect(daysOf(within).at(-1)).toBe('2026-04-02–2026-04-20 2026-05-01–2026-04-20')
    // An exact day on the edge is sure.
    const exact = spellsOf(
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: '2026-04-01' }),
      report('2026-07-01', { activity: 'employed', from: inApril }),
    )
    expect(daysOf(exact)).toEqual([
      '2026-01-01–2026-04-01 2026-01-01–2026-04-01',
      '2026-04-02–2026-07-01 2026-04-30–2026-07-01',
    ])
  })

  it('is the same in whatever order the spells are given, and leaves side activities as told', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const { spells } = resolveSpells(reports, '2030-01-01')
        for (const kind of ['main', 'registration'] as const)
          expect(lineOf([...spells].reverse(), kind, 'everything')).toEqual(
            lineOf(spells, kind, 'everything'),
          )
        const side = lineOf(spells, 'side', 'everything').map(({ spell }) => spell)
        // What was only announced is on no line.
        expect(side).toEqual(
          spells.filter(({ kind, startedOn, confirmedOn }) => kind === 'side' && startedOn <= confirmedOn),
        )
        const line = mainLine(spells)
        line.forEach(({ spell, first, sureFrom, sureUntil, last }, index) => {
          expect(first <= sureFrom && sureUntil <= last && first <= last).toBe(true)
          expect(first <= spell.startedOn && spell.startedOn <= sureFrom).toBe(true)
          const next = line[index + 1]
          if (next) expect(last < next.sureFrom && sureUntil < next.first).toBe(true)
        })
      }),
    )
    const side = spellsOf(
      report('2026-07-01', { kind: 'side', activity: 'employed', from: inQuarter }),
      report('2026-07-01', { kind: 'side', activity: 'education', from: '2026-05-18', until: '2026-05-20' }),
    )
    expect(daysOf(side, 'side')).toEqual([
      '2026-04-01–2026-07-01 2026-06-30–2026-07-01',
      '2026-05-18–2026-05-20 2026-05-18–2026-05-20',
    ])
    expect(lineOf([...side].reverse(), 'side', 'everything').map(({ spell }) => spell)).toEqual(
      [...side].reverse(),
    )
  })
})

describe('what planned questions and registers established', () => {
  const job = report('2026-03-01', { activity: 'employed', from: '2026-01-10' })
  const unasked = (saidOn: string) => ({ ...report(saidOn, { says: 'still' }), planned: false })

  it('reaches to the last such word', () => {
    const asked = (...more: SpellReport[]) => daysOf(spellsOf(job, ...more), 'main', 'asked')
    expect(asked(unasked('2026-05-01'))).toEqual(['2026-01-10–2026-03-01 2026-01-10–2026-03-01'])
    expect(asked(unasked('2026-05-01'), report('2026-04-01', { says: 'still' }))).toEqual([
      '2026-01-10–2026-04-01 2026-01-10–2026-04-01',
    ])
    expect(asked({ ...unasked('2026-05-01'), source: 'register' })).toEqual([
      '2026-01-10–2026-05-01 2026-01-10–2026-05-01',
    ])
    expect(asked(report('2026-06-01', { says: 'ended', on: '2026-05-20' }))).toEqual([
      '2026-01-10–2026-05-20 2026-01-10–2026-05-20',
    ])
  })

  it('is nothing where only news came by itself, or only before it began', () => {
    const news = spellsOf({ ...job, planned: false })
    expect(daysOf(news, 'main', 'asked')).toEqual([])
    expect(daysOf(news)).toHaveLength(1)
    const announced = spellsOf(report('2026-01-01', { from: '2026-01-10' }), unasked('2026-05-01'))
    expect(daysOf(announced, 'main', 'asked')).toEqual([])
    expect(daysOf(announced)).toHaveLength(1)
  })

  it('is cut off also where dates are imprecise', () => {
    const vague = spellsOf(report('2026-04-01', { activity: 'employed', from: inApril }), {
      ...report('2026-07-01', { says: 'ended', on: { on: '2026-06-01', precision: 'month' } }),
      planned: false,
    })
    expect(daysOf(vague, 'main', 'asked')).toEqual(['2026-04-01–2026-04-01 2026-04-01–2026-04-01'])
    expect(daysOf(vague)).toEqual(['2026-04-01–2026-06-30 2026-04-01–2026-06-01'])
  })

  it('knows of an end only what was told by then', () => {
    const over = (planned: boolean) => {
      const word = { ...report('2026-06-01', { says: 'ended', on: '2026-05-20' }), planned }
      return lineOf(spellsOf(job, word), 'main', 'asked').map(({ isOver }) => isOver)
    }
    expect(over(true)).toEqual([true])
    expect(over(false)).toEqual([false])
    expect(mainLine(spellsOf(job)).map(({ isOver }) => isOver)).toEqual([false])
    const onTheDay = [
      report('2026-05-20', { activity: 'employed', from: '2026-01-10', until: '2026-05-20' }),
      report('2026-08-01', { activity: 'education', from: '2026-07-01' }),
    ]
    expect(lineOf(spellsOf(...onTheDay), 'main', 'asked').map(({ isOver }) => isOver)).toEqual([true, false])
    const followed = [job, report('2026-08-01', { activity: 'education', from: '2026-07-01' })]
    expect(mainLine(spellsOf(...followed)).map(({ isOver }) => isOver)).toEqual([false, false])
  })
})

describe('the days around which a line is needed', () => {
  it('are those of a year before and a year after', () => {
    expect(spanAround('2026-02-10', '2027-03-20')).toEqual({ from: '2025-02-10', until: '2028-03-20' })
  })

  it('bring spells that touch them, and no others', () => {
    const spells = spellsOf(
      report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: '2026-01-31' }),
      report('2026-07-01', { activity: 'education', from: '2026-02-01', until: '2026-03-31' }),
      report('2026-07-01', { activity: 'employed', from: '2026-04-01' }),
    )
    const within = (from: string, until: string) =>
      lineOf(spells, 'main', 'everything', { from, until }).map(({ spell }) => spell.activity)
    expect(within('2026-01-31', '2026-02-01')).toEqual(['unemployed', 'education'])
    expect(within('2026-02-01', '2026-03-31')).toEqual(['education'])
    expect(within('2026-03-31', '2026-04-01')).toEqual(['education', 'employed'])
    expect(within('2027-01-01', '2027-01-01')).toEqual(['employed'])
  })
})

describe('stretches of time', () => {
  it('are divided exactly where something may have changed', () => {
    const line = mainLine(
      spellsOf(
        report('2026-07-01', { activity: 'unemployed', from: '2026-01-01', until: inApril }),
        report('2026-07-01', { activity: 'employed', from: inApril, until: '2026-06-30' }),
      ),
    )
    const cuts = (from: string, until: string) =>
      stretches(line, from, until).map((each) => {
        const what = each.spells.map(({ activity }) => activity).join('/')
        return `${each.from}–${each.until} ${what}${each.maybeUnknown ? '?' : ''}`
      })
    expect(cuts('2025-12-01', '2026-07-31')).toEqual([
      '2025-12-01–2025-12-31 ?',
      '2026-01-01–2026-03-31 unemployed',
      '2026-04-01–2026-04-29 unemployed/employed',
      '2026-04-30–2026-06-30 employed',
      '2026-07-01–2026-07-31 ?',
    ])
    expect(cuts('2026-01-01', '2026-03-31')).toEqual(['2026-01-01–2026-03-31 unemployed'])
    expect(cuts('2026-06-30', '2026-07-01')).toEqual([
      '2026-06-30–2026-06-30 employed',
      '2026-07-01–2026-07-01 ?',
    ])
    expect(cuts('2026-03-31', '2026-04-01')).toEqual([
      '2026-03-31–2026-03-31 unemployed',
      '2026-04-01–2026-04-01 unemployed/employed',
    ])
    expect(cuts('2025-12-31', '2026-01-01')).toEqual([
      '2025-12-31–2025-12-31 ?',
      '2026-01-01–2026-01-01 unemployed',
    ])
    expect(cuts('2026-05-05', '2026-05-05')).toEqual(['2026-05-05–2026-05-05 employed'])
    expect(stretches([], '2026-01-01', '2026-01-02')).toEqual([
      { from: '2026-01-01', until: '2026-01-02', spells: [], maybeUnknown: true },
    ])
  })

  it('are divided also by what goes on beside, and are on each day what that day is', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(1000), fc.nat(200), (reports, start, length) => {
        const { spells } = resolveSpells(reports, '2030-01-01')
        const [line, side] = [mainLine(spells), lineOf(spells, 'side', 'everything')]
        const from = addDays('2025-01-01', start)
        const until = addDays(from, length)
        const parts = stretches(line, from, until, side)
        expect([parts[0]?.from, parts.at(-1)?.until]).toEqual([from, until])
        parts.forEach((part, index) => {
          const next = parts[index + 1]
          if (next) expect(next.from).toBe(addDays(part.until, 1))
          for (let day = part.from; day <= part.until; day = addDays(day, 1)) {
            expect(on(line, day)).toEqual({ spells: part.spells, maybeUnknown: part.maybeUnknown })
            for (const edge of side) {
              const covers = (each: string) => edge.first <= each && each <= edge.last
              const surelyCovers = (each: string) => edge.sureFrom <= each && each <= edge.sureUntil
              expect([covers(day), surelyCovers(day)]).toEqual([covers(part.from), surelyCovers(part.from)])
            }
          }
        })
      }),
      { numRuns: 30 },
    )
  })
})
