import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../calendar/days.ts'
import { activities } from './activity.ts'
import type { SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import type { SpellSource } from './spell.ts'
import { report, shapeOf, spellsOf } from './testing.ts'

const by = (source: SpellSource, told: SpellReport): SpellReport => ({ ...told, source })
const rulingsOf = (...reports: SpellReport[]) => resolveSpells(reports, '2030-01-01').rulings
const inApril = { on: '2026-04-10', precision: 'month' } as const

/** Whose word outweighs whose, weakest first; those of one line weigh the same. */
const ranks: readonly (readonly SpellSource[])[] = [
  ['someone-else'],
  ['mentor'],
  ['staff', 'import'],
  ['partner'],
  ['self'],
  ['register', 'document-seen'],
]
const rankOf = (source: SpellSource) => ranks.findIndex((rank) => rank.includes(source))

const anyWords = fc
  .array(
    fc.record({
      start: fc.nat(60),
      length: fc.nat(30),
      isOver: fc.boolean(),
      saidAfter: fc.constantFrom(0, 0, 1, 5, 20),
      recordedAfter: fc.nat(2),
      source: fc.constantFrom(...ranks.flat()),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray([...'abcdefg'], { minLength: 7 })))
  .map(([words, names]) =>
    words.map(({ start, length, isOver, saidAfter, recordedAfter, source }, index) => {
      const from = addDays('2026-01-01', start)
      const last = addDays(from, length)
      const saidOn = isOver ? addDays(last, saidAfter) : last
      const activity = activities[index] ?? 'employed'
      const told = report(saidOn, { activity, from, ...(isOver && { until: last }) })
      const recordedAt = `${addDays(saidOn, recordedAfter)}T08:00:00Z`
      return { from, last, isOver, told: { ...told, id: names[index] as string, source, recordedAt } }
    }),
  )

describe('claims that exclude each other', () => {
  it('are laid on one line day by day, weaker and older words first', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const weight = ({ told }: (typeof words)[number]) =>
          [rankOf(told.source), told.saidOn, told.recordedAt, told.id].join(' ')
        const owners = Array.from({ length: 120 }, (): (typeof words)[number] | undefined => undefined)
        const rulings = new Set<string>()
        for (const word of [...words].sort((a, b) => (weight(a) < weight(b) ? -1 : 1))) {
          const first = daysBetween('2026-01-01', word.from)
          for (let day = first; day <= daysBetween('2026-01-01', word.last); day++) {
            const hidden = owners[day]
            if (hidden) {
              const isStronger = rankOf(word.told.source) > rankOf(hidden.told.source)
              rulings.add(`${isStronger ? 'stronger-word' : 'later-word'} ${hidden.told.id} ${word.told.id}`)
            }
            owners[day] = word
          }
        }
        const wanted: string[] = []
        const pieces = new Map<string, number>()
        owners.forEach((owner, day) => {
          if (owner === undefined || owner === owners[day - 1]) return
          let last = day
          while (owners[last + 1] === owner) last++
          const { told, from } = owner
          const piece = (pieces.get(told.id) ?? 0) + 1
          pieces.set(told.id, piece)
          const [startedOn, endedOn] = [addDays('2026-01-01', day), addDays('2026-01-01', last)]
          const next = owners.findIndex((each, index) => index > last && each !== undefined)
          const goesOn = endedOn === owner.last && !owner.isOver
          const flags = [
            ...(startedOn === from ? [] : ['startUnknown']),
            ...(goesOn && next > last + 1 ? ['endUnknown'] : []),
          ]
          const id = piece === 1 ? told.id : `${told.id}/${piece}`
          wanted.push(`${id} ${startedOn} ${goesOn && next === -1 ? `${endedOn}…` : endedOn} ${flags.join()}`)
        })
        const resolved = resolveSpells(
          words.map(({ told }) => told),
          '2030-01-01',
        )
        expect(
          resolved.spells.map(({ id, startedOn, endedOn, confirmedOn, detail }) =>
            [id, startedOn, endedOn ?? `${confirmedOn}…`, Object.keys(detail).join()].join(' '),
          ),
        ).toEqual(wanted)
        expect(
          new Set(resolved.rulings.map(({ rule, dropped, keeps }) => `${rule} ${dropped} ${keeps}`)),
        ).toEqual(rulings)
        for (const { detail } of resolved.spells)
          expect(Object.values(detail).every((value) => value === true)).toBe(true)
      }),
    )
  })

  it('keep their details and their evidence in every piece', () => {
    const spells = spellsOf(
      by('mentor', report('2026-06-30', { from: '2026-01-01', detail: { hoursPerWeek: 20 } })),
      report('2026-06-30', { activity: 'education', from: '2026-02-01', until: '2026-02-28' }),
      report('2026-06-30', { activity: 'education', from: '2026-04-01', until: '2026-04-30' }),
    )
    const [first, , second, , third] = spells
    expect([first, second, third].map((each) => each?.id)).toEqual([
      first?.id,
      `${first?.id}/2`,
      `${first?.id}/3`,
    ])
    expect(first?.detail).toEqual({ hoursPerWeek: 20 })
    expect(third?.detail).toEqual({ hoursPerWeek: 20, startUnknown: true })
    expect(third?.evidence).toEqual(first?.evidence)
    expect(third?.evidence).not.toBe(first?.evidence)
  })
})

describe('an imprecise beginning', () => {
  const job = report('2026-06-02', { activity: 'employed', from: inApril })
  const looking = (until: string) =>
    report('2026-06-01', { activity: 'unemployed', from: '2026-01-01', until })

  it('moves behind an exact end that it can mean to follow', () => {
    expect(shapeOf(looking('2026-04-16'), job)).toEqual([
      'unemployed 2026-01-01–2026-04-16',
      'employed 2026-04-17–2026-06-02…',
    ])
    expect(shapeOf(looking('2026-04-29'), job)[1]).toBe('employed 2026-04-30–2026-06-02…')
    expect(rulingsOf(looking('2026-04-29'), job)).toEqual([])
    // In February it has long followed.
    const february = report('2026-06-01', { activity: 'unemployed', from: '2026-01-01', until: '2026-02-10' })
    expect(shapeOf(february, job)[1]).toBe('employed 2026-04-16–2026-06-02…')
  })

  it('stays where that end is not in the same month, is not exact, or is not said', () => {
    expect(shapeOf(looking('2026-04-30'), job)).toEqual([
      'unemployed 2026-01-01–2026-04-15',
      'employed 2026-04-16–2026-06-02…',
    ])
    expect(rulingsOf(looking('2026-04-30'), job)).toMatchObject([{ rule: 'later-word' }])
    const inJune = { on: '2026-06-01', precision: 'month' } as const
    const vague = report('2026-08-01', { activity: 'unemployed', from: '2026-01-01', until: inJune })
    const inQuarter = { on: '2026-04-01', precision: 'quarter' } as const
    const since = report('2026-08-02', { activity: 'employed', from: inQuarter })
    expect(shapeOf(vague, since)[1]).toBe('employed 2026-05-17–2026-08-02…')
    const exact = report('2026-08-01', { activity: 'unemployed', from: '2026-01-01', until: '2026-06-15' })
    expect(shapeOf(exact, since)[1]).toBe('employed 2026-06-16–2026-08-02…')
    const goesOn = report('2026-04-20', { activity: 'unemployed', from: '2026-01-01' })
    expect(shapeOf(goesOn, job)[1]).toBe('employed 2026-04-16–2026-06-02…')
  })

  it('stays where what ends did not begin before it, or it would not last beyond', () => {
    const course = (from: string) =>
      report('2026-06-01', { activity: 'education', from, until: '2026-04-20' })
    expect(shapeOf(course('2026-04-16'), job)).toEqual(['employed 2026-04-16–2026-06-02…'])
    expect(shapeOf(course('2026-04-15'), job)).toEqual([
      'education 2026-04-15–2026-04-20',
      'employed 2026-04-21–2026-06-02…',
    ])
    const short = (until: string) => report('2026-06-02', { activity: 'employed', from: inApril, until })
    expect(shapeOf(looking('2026-04-19'), short('2026-04-20'))[1]).toBe('employed 2026-04-20–2026-04-20')
    expect(shapeOf(looking('2026-04-20'), short('2026-04-20'))).toEqual([
      'unemployed 2026-01-01–2026-04-15',
      'employed 2026-04-16–2026-04-20',
    ])
  })

  it('is no proof that what went on before lasted up to it', () => {
    const known = report('2026-04-15', { activity: 'unemployed', from: '2026-01-01' })
    expect(spellsOf(known, job)[0]).toMatchObject({ endedOn: '2026-04-15', detail: { endUnknown: true } })
    const exact = report('2026-06-02', { activity: 'employed', from: '2026-04-16' })
    expect(spellsOf(known, exact)[0]?.detail).toEqual({})
  })
})

describe('what is announced', () => {
  const announced = report('2026-04-10', { activity: 'employed', from: '2026-05-01' })

  it('stands while nothing is known of that time, and nothing has been said since', () => {
    const looking = (saidOn: string, until?: string) =>
      report(saidOn, { activity: 'unemployed', from: '2026-01-01', ...(until && { until }) })
    const both = ['unemployed', 'employed']
    const activitiesOf = (...reports: SpellReport[]) => spellsOf(...reports).map(({ activity }) => activity)
    expect(activitiesOf(announced, looking('2026-04-30'))).toEqual(both)
    expect(activitiesOf(announced, looking('2026-05-01'))).toEqual(['unemployed'])
    expect(activitiesOf(announced, looking('2026-05-01', '2026-04-20'))).toEqual(both)
    expect(activitiesOf(announced, looking('2026-05-02', '2026-04-20'))).toEqual(['unemployed'])
    expect(rulingsOf(announced, { ...looking('2026-05-01'), id: 'known' })).toEqual([
      { rule: 'plan-not-confirmed', dropped: announced.id, keeps: 'known' },
    ])
    expect(rulingsOf(announced, looking('2026-04-30'))).toEqual([])
  })

  it('gives way to what is announced later, by whomever', () => {
    const other = by('mentor', report('2026-04-12', { activity: 'education', from: '2026-05-10' }))
    for (const reports of [
      [announced, other],
      [other, announced],
    ]) {
      expect(spellsOf(...reports).map(({ activity }) => activity)).toEqual(['education'])
      expect(rulingsOf(...reports)).toEqual([
        { rule: 'plan-not-confirmed', dropped: announced.id, keeps: other.id },
      ])
    }
    const sameDay = by('register', report('2026-04-10', { activity: 'education', from: '2026-05-10' }))
    expect(spellsOf(sameDay, announced)[0]?.activity).toBe('education')
  })

  it('is confirmed on the day on which it was last said', () => {
    expect(spellsOf(announced)).toMatchObject([{ startedOn: '2026-05-01', confirmedOn: '2026-04-10' }])
    const again = report('2026-04-15', { activity: 'employed', from: '2026-05-01' })
    expect(spellsOf(announced, again)).toMatchObject([{ startedOn: '2026-05-01', confirmedOn: '2026-04-15' }])
  })
})
