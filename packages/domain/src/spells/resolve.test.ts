import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import { Spell } from './spell.ts'
import { statusOn } from './statusOn.ts'
import { anyReports, report } from './testing.ts'

const shape = (reports: readonly SpellReport[], asOf = '2030-01-01') =>
  resolveSpells(reports, asOf).spells.map(
    ({ activity, startedOn, endedOn, confirmedOn }) =>
      `${activity} ${startedOn}–${endedOn ?? `${confirmedOn}…`}`,
  )

describe('one history from reports', () => {
  it('keeps an open spell known up to the day on which it was last confirmed', () => {
    const reports = [
      report('2026-05-10', { activity: 'employed', from: '2026-05-01' }),
      report('2026-10-12', { says: 'still' }),
    ]
    expect(shape(reports)).toEqual(['employed 2026-05-01–2026-10-12…'])
    const [spell] = resolveSpells(reports, '2030-01-01').spells
    expect(spell?.evidence.map(({ reportId }) => reportId)).toEqual(reports.map(({ id }) => id))
  })

  it('leaves the time between two snapshots open: they prove nothing about it', () => {
    expect(
      shape([report('2026-02-01', { activity: 'employed' }), report('2026-08-01', { activity: 'employed' })]),
    ).toEqual(['employed 2026-02-01–2026-02-01', 'employed 2026-08-01–2026-08-01…'])
  })

  it('ends a spell where it was last known when something else is told of later', () => {
    expect(
      shape([
        report('2026-02-01', { activity: 'unemployed', from: '2026-01-01' }),
        report('2026-06-01', { activity: 'employed', from: '2026-05-01' }),
      ]),
    ).toEqual(['unemployed 2026-01-01–2026-02-01', 'employed 2026-05-01–2026-06-01…'])
  })

  it('lets the later word of equal sources correct the earlier one', () => {
    const reports = [
      report('2026-05-01', { activity: 'employed', from: '2026-01-01' }),
      report('2026-06-01', { activity: 'unemployed', from: '2026-04-01' }),
    ]
    expect(shape(reports)).toEqual(['employed 2026-01-01–2026-03-31', 'unemployed 2026-04-01–2026-06-01…'])
    expect(resolveSpells(reports, '2030-01-01').rulings).toEqual([
      { rule: 'later-word', dropped: reports[0]?.id, keeps: reports[1]?.id },
    ])
  })

  it('lets the stronger source stand, whoever spoke last', () => {
    const register = report('2026-06-01', { activity: 'unemployed', from: '2026-04-01', until: '2026-05-15' })
    const reports = [
      { ...register, source: 'register' as const },
      { ...report('2026-07-01', { activity: 'employed', from: '2026-03-01' }), source: 'mentor' as const },
    ]
    expect(shape(reports)).toEqual([
      'employed 2026-03-01–2026-03-31',
      'unemployed 2026-04-01–2026-05-15',
      'employed 2026-05-16–2026-07-01…',
    ])
    expect(new Set(resolveSpells(reports, '2030-01-01').spells.map(({ id }) => id)).size).toBe(3)
  })

  it('takes up what is new about the same spell', () => {
    const [spell, more] = resolveSpells(
      [
        report('2026-05-10', {
          activity: 'employed',
          from: '2026-05-01',
          detail: { contract: 'fixed-term' },
        }),
        report('2026-07-01', { activity: 'employed', from: '2026-05-01', detail: { hoursPerWeek: 30 } }),
        report('2026-08-01', { activity: 'employed', detail: { contract: 'permanent' } }),
      ],
      '2030-01-01',
    ).spells
    expect(spell?.detail).toEqual({ contract: 'fixed-term', hoursPerWeek: 30, endUnknown: true })
    expect(spell?.confirmedOn).toBe('2026-07-01')
    expect(more?.detail).toEqual({ contract: 'permanent', startUnknown: true })
  })

  it('knows a new job after an old one, also without a word on its end', () => {
    expect(
      shape([
        report('2026-02-01', { activity: 'employed', from: '2026-01-01' }),
        report('2026-06-01', { says: 'still' }),
        report('2026-07-01', { activity: 'employed', from: '2026-05-01' }),
      ]),
    ).toEqual(['employed 2026-01-01–2026-04-30', 'employed 2026-05-01–2026-07-01…'])
  })

  it('takes a planned end for a plan', () => {
    const [spell] = resolveSpells(
      [report('2026-05-10', { activity: 'employed', from: '2026-05-01', until: '2026-10-31' })],
      '2030-01-01',
    ).spells
    expect(spell?.endedOn).toBeUndefined()
    expect(spell?.detail.plannedEnd).toBe('2026-10-31')
  })

  it('counts what was announced only until something newer is known', () => {
    const announced = report('2026-04-10', { activity: 'employed', from: '2026-05-01' })
    const spells = resolveSpells([announced], '2030-01-01').spells
    expect(statusOn(spells, '2026-05-02')).toMatchObject({ status: 'unknown', how: { code: 'announced' } })
    const otherwise = report('2026-05-10', { activity: 'unemployed' })
    expect(shape([announced, otherwise])).toEqual(['unemployed 2026-05-10–2026-05-10…'])
    const confirmed = report('2026-05-10', { says: 'still' })
    expect(shape([announced, confirmed])).toEqual(['employed 2026-05-01–2026-05-10…'])
  })

  it('ends what went on', () => {
    expect(
      shape([
        report('2026-05-10', { activity: 'employed', from: '2026-05-01' }),
        report('2026-09-10', { says: 'ended', on: '2026-08-31' }),
      ]),
    ).toEqual(['employed 2026-05-01–2026-08-31'])
  })

  it('does not end before a day to which a stronger source confirmed it', () => {
    const reports = [
      report('2026-05-10', { activity: 'employed', from: '2026-05-01' }),
      report('2026-09-10', { says: 'still' }),
      { ...report('2026-10-01', { says: 'ended', on: '2026-07-31' }), source: 'mentor' as const },
      {
        ...report('2026-10-02', { activity: 'employed', from: '2026-05-01', until: '2026-06-30' }),
        source: 'mentor' as const,
      },
    ]
    expect(shape(reports)).toEqual(['employed 2026-05-01–2026-09-10…'])
    expect(resolveSpells(reports, '2030-01-01').rulings[0]?.rule).toBe('stronger-word')
    const later = { ...report('2026-10-01', { says: 'ended', on: '2026-09-30' }), source: 'mentor' as const }
    expect(shape([...reports.slice(0, 2), later])).toEqual(['employed 2026-05-01–2026-09-30'])
  })

  it('opens an end again only on a word as strong', () => {
    const ended = [report('2026-09-10', { activity: 'employed', from: '2026-05-01', until: '2026-08-31' })]
    const goesOn = report('2026-10-01', { activity: 'employed', from: '2026-05-01' })
    expect(shape([...ended, goesOn])).toEqual(['employed 2026-05-01–2026-10-01…'])
    expect(shape([...ended, { ...goesOn, source: 'mentor' as const }])).toEqual([
      'employed 2026-05-01–2026-08-31',
    ])
  })

  it('takes the earlier beginning from a weaker word about the same job', () => {
    const employer = { name: 'Delhaize' }
    const own = report('2026-05-10', { activity: 'employed', from: '2026-05-01', detail: { employer } })
    const firm = report('2026-05-20', { activity: 'employed', from: '2026-04-15', detail: { employer } })
    expect(shape([own, { ...firm, source: 'partner' as const }])).toEqual(['employed 2026-04-15–2026-05-20…'])
    const other = report('2026-05-20', {
      activity: 'employed',
      from: '2026-04-15',
      detail: { employer: { name: 'MIVB' } },
    })
    expect(shape([own, { ...other, source: 'partner' as const }])).toHaveLength(3)
  })

  it('keeps an announced end as a plan', () => {
    const [spell] = resolveSpells(
      [
        report('2026-05-10', { activity: 'employed', from: '2026-05-01' }),
        report('2026-06-01', { says: 'ended', on: '2026-08-31' }),
      ],
      '2030-01-01',
    ).spells
    expect(spell).toMatchObject({ confirmedOn: '2026-06-01', detail: { plannedEnd: '2026-08-31' } })
    expect(spell?.endedOn).toBeUndefined()
  })

  it('confirms the one that is meant where several go on', () => {
    const course = report('2026-05-10', { kind: 'side', activity: 'education', from: '2026-05-01' })
    const job = report('2026-05-11', { kind: 'side', activity: 'employed', from: '2026-05-05' })
    const still = report('2026-06-01', { says: 'still', kind: 'side' })
    const meant = { ...still, claim: { says: 'still' as const, kind: 'side' as const, of: course.id } }
    const confirmed = resolveSpells([course, job, meant], '2030-01-01').spells.map(
      ({ confirmedOn }) => confirmedOn,
    )
    expect(confirmed).toEqual(['2026-06-01', '2026-05-11'])
  })

  it('has nothing to confirm or to end where nothing went on', () => {
    const { spells, rulings } = resolveSpells([report('2026-05-10', { says: 'still' })], '2030-01-01')
    expect(spells).toEqual([])
    expect(rulings.map(({ rule }) => rule)).toEqual(['nothing-to-confirm'])
  })

  it('lets "until April" and "since April" meet', () => {
    const spells = resolveSpells(
      [
        report('2026-06-01', {
          activity: 'unemployed',
          from: '2026-01-01',
          until: { on: '2026-04-01', precision: 'month' },
        }),
        report('2026-06-01', { activity: 'employed', from: { on: '2026-04-01', precision: 'month' } }),
      ],
      '2030-01-01',
    ).spells
    expect(spells.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual([
      ['2026-01-01', '2026-04-15'],
      ['2026-04-16', undefined],
    ])
    expect(statusOn(spells, '2026-03-31').status).toBe('unemployed')
    expect(statusOn(spells, '2026-04-20')).toMatchObject({
      status: 'unknown',
      how: { code: 'date-not-precise' },
    })
    expect(statusOn(spells, '2026-05-01').status).toBe('employed')
  })

  it('does not know what was recorded after the day, nor what was superseded before it', () => {
    const first = report('2026-05-10', { activity: 'employed', from: '2026-05-01' })
    const late = { ...report('2026-05-11', { activity: 'unemployed' }), recordedAt: '2026-09-01T08:00:00Z' }
    expect(shape([first, late], '2026-08-31')).toEqual(['employed 2026-05-01–2026-05-10…'])
    expect(shape([first, late], '2026-09-01')).toHaveLength(2)
    expect([shape([first], '2026-05-09'), shape([first], '2026-05-10')].map(({ length }) => length)).toEqual([
      0, 1,
    ])
    const corrected = { ...first, supersededAt: '2026-06-01T08:00:00Z' }
    expect(shape([corrected], '2026-05-31')).toHaveLength(1)
    expect(shape([corrected], '2026-06-01')).toHaveLength(0)
  })

  it('keeps side jobs and registrations beside the main activity', () => {
    const { spells } = resolveSpells(
      [
        report('2026-05-10', { activity: 'education', from: '2026-01-01' }),
        report('2026-05-10', { kind: 'side', activity: 'employed', from: '2026-02-01' }),
        report('2026-05-10', { kind: 'registration', activity: 'unemployed', from: '2025-12-01' }),
      ],
      '2030-01-01',
    )
    expect(spells.map(({ kind }) => kind)).toEqual(['main', 'registration', 'side'])
  })

  it('makes of any reports valid spells of which no two main ones overlap, in any order of telling', () => {
    fc.assert(
      fc.property(anyReports, fc.infiniteStream(fc.nat()), (reports, keys) => {
        expect(reports.every((each) => SpellReport.safeParse(each).success)).toBe(true)
        const { spells } = resolveSpells(reports, '2030-01-01')
        for (const spell of spells) expect(Spell.safeParse(spell).error?.issues).toBeUndefined()
        expect(new Set(spells.map(({ id }) => id)).size).toBe(spells.length)
        for (const kind of ['main', 'registration']) {
          const line = spells.filter((spell) => spell.kind === kind)
          line.forEach((spell, index) => {
            const next = line[index + 1]
            if (next === undefined) return
            expect(spell.endedOn).toBeDefined()
            expect((spell.endedOn ?? '') < next.startedOn).toBe(true)
          })
        }
        const shuffled = reports
          .map((each) => [keys.next().value as number, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each)
        expect(resolveSpells(shuffled, '2030-01-01')).toEqual(resolveSpells(reports, '2030-01-01'))
      }),
    )
  })

  it('gives the same spells for a day, whatever is recorded later', () => {
    fc.assert(
      fc.property(anyReports, anyReports, (reports, later) => {
        const recordedLater = later.map((each) => ({
          ...each,
          id: `late-${each.id}`,
          recordedAt: '2031-01-01T00:00:00Z',
        }))
        expect(resolveSpells([...reports, ...recordedLater], '2030-01-01')).toEqual(
          resolveSpells(reports, '2030-01-01'),
        )
      }),
    )
  })
})
