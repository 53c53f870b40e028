import { describe, expect, it } from 'vitest'
import { enrolmentReasons } from '../../enrolments/reasons.ts'
import type { CohortMember } from '../../outcomes/cohort.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { evaluate } from '../../outcomes/evaluate.ts'
import type { EvaluateOptions } from '../../outcomes/options.ts'
import { cohortOf, followUp, fullRecord, person } from '../../outcomes/testing.ts'
import { report } from '../../spells/testing.ts'
import { esfPlusConsistency } from './esfPlusOutputs.ts'
import { outcomeDefinition, outcomeDefinitions } from './index.ts'

// One life after another under the definition in question: what its publisher says of it.

const definition = (id: string): OutcomeDefinition => {
  const found = outcomeDefinition({ id, version: 1 })
  if (!found) throw new Error(`There is no definition ${id}.`)
  return found
}

/** What came of one person: counts, does not, is not known, or is outside of the denominator. */
function verdict(
  id: string,
  member: CohortMember,
  options: EvaluateOptions = {},
  asOf = '2027-12-31',
): string {
  const result = evaluate(definition(id), cohortOf(member), asOf, { fewest: 1, ...options })
  if (result.measure === 'not-computable') return result.missing.join(' ')
  const { yes, no, unknown, excluded } = result
  if (yes > 0) return 'yes'
  if (no > 0) return 'no'
  if (unknown.total > 0) return 'unknown'
  return excluded.leftOut > 0 ? 'left-out' : excluded.otherOnEntry > 0 ? 'other' : 'outside'
}

type Told = Parameters<typeof report>[1]

/** Somebody who started on 1 February 2025 and left on 31 August, with what they told at the end of 2026. */
function life(told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember {
  return person({
    reports: told.map((each) => report('2026-12-31', each)),
    followUps: [followUp('2025-08-31', 'reached'), followUp('2026-02-28', 'reached')],
    entry: fullRecord,
    ...more,
  })
}

const job = (from: string, until?: string, detail: Told['detail'] = {}): Told => ({
  activity: 'employed',
  from,
  ...(until !== undefined && { until }),
  detail,
})
const looking = (from: string, until?: string): Told => ({
  activity: 'unemployed',
  from,
  ...(until !== undefined && { until }),
})

describe('every definition', () => {
  it('has a label and a sentence in four languages', () => {
    for (const { id, label, sentence, notes } of outcomeDefinitions) {
      for (const text of [label, sentence, ...notes]) {
        expect(Object.keys(text).sort(), id).toEqual(['de', 'en', 'fr', 'nl'])
      }
    }
  })

  it('names its own source, except ours', () => {
    for (const { id, frame, source } of outcomeDefinitions) {
      if (frame !== 'Passerelle') expect(source.length, id).toBeGreaterThan(0)
    }
  })

  it('leaves out only for reasons that our screens offer when somebody leaves', () => {
    const offered: readonly string[] = enrolmentReasons.withdraw
    for (const { id, population } of outcomeDefinitions) {
      for (const reason of population.leavesOut ?? []) expect(offered, id).toContain(reason)
    }
  })

  it('refers only to definitions that exist', () => {
    const ids = new Set(outcomeDefinitions.map(({ id }) => id))
    const named = outcomeDefinitions.flatMap(({ includes = [], excludes = [] }) => [...includes, ...excludes])
    const checked = esfPlusConsistency.flatMap(({ left, atMost }) => [...left, ...atMost])
    for (const id of [...named, ...checked]) expect(ids, id).toContain(id)
  })
})

describe('seeing it through', () => {
  it('counts whoever completed among those who left, asked or not', () => {
    const left = { followUps: [], reports: [] }
    expect(verdict('completed-of-left', person({ ...left, completed: true }))).toBe('yes')
    expect(verdict('completed-of-left', person({ ...left, completed: false }))).toBe('no')
  })

  it('leaves out whoever is still there, unless the publisher counts against everybody who began', () => {
    const { leftOn: _leftOn, completed: _completed, ...there } = person()
    expect(verdict('completed-of-left', there)).toBe('outside')
    expect(verdict('mentoru-completed', there)).toBe('unknown')
    expect(verdict('mentoru-completed', person({ leftOn: '2025-07-31' }))).toBe('yes')
    expect(verdict('mentoru-completed', person({ leftOn: '2025-08-31' }))).toBe('no')
    expect(verdict('mentoru-completed', person({ leftOn: '2025-07-31', completed: false }))).toBe('no')
  })
})

describe('ESF+ outputs', () => {
  const on = (told: readonly Told[], entry: CohortMember['entry'] = {}) =>
    life(told, { entry: { ...fullRecord, ...entry } })
  const born = (value: string): CohortMember['entry'] => ({ birthDate: { answer: 'answered', value } })

  it('count everybody, by status on entry', () => {
    expect(verdict('esf-plus-eeco01', on([]))).toBe('yes')
    expect(verdict('esf-plus-eeco02', on([looking('2025-01-01')]))).toBe('yes')
    const home = [{ activity: 'caring', from: '2024-09-01' }] as const
    expect(verdict('esf-plus-eeco04', on(home))).toBe('unknown')
    expect(verdict('esf-plus-eeco04', on(home, { registeredWith: { answer: 'answered', value: [] } }))).toBe(
      'yes',
    )
    expect(verdict('esf-plus-eeco05', on([job('2024-01-01')]))).toBe('yes')
    expect(verdict('esf-plus-eeco05', on([looking('2025-01-01')]))).toBe('no')
  })

  const registered: Told = {
    kind: 'registration',
    activity: 'unemployed',
    from: '2024-10-01',
    until: '2025-06-30',
  }
  const statusesOf = (...told: readonly Told[]) =>
    ['02', '04', '05'].map((code) => verdict(`esf-plus-eeco${code}`, on(told)))

  it('call unemployed whoever is registered, whatever else they do, except work', () => {
    expect(statusesOf({ activity: 'caring', from: '2024-09-01' }, registered)).toEqual(['yes', 'no', 'no'])
    expect(statusesOf(job('2024-01-01'), registered)).toEqual(['no', 'no', 'yes'])
  })

  it('call a full-time student inactive, registered or not', () => {
    const study = (training: 'school' | 'higher' | 'language'): Told => ({
      activity: 'education',
      from: '2024-09-01',
      detail: { training },
    })
    expect(statusesOf(study('higher'), registered)).toEqual(['no', 'yes', 'no'])
    expect(statusesOf(study('school'), registered)).toEqual(['no', 'yes', 'no'])
    // A course is no study: who is registered and on one is unemployed.
    expect(statusesOf(study('language'), registered)).toEqual(['yes', 'no', 'no'])
    // Whether they are registered decides nothing then.
    expect(statusesOf(study('higher'))).toEqual(['no', 'yes', 'no'])
    expect(statusesOf(study('language'))).toEqual(['unknown', 'unknown', 'no'])
    // Studies in the evening, beside a job or beside looking for one, make nobody a student.
    const evening = { ...study('higher'), kind: 'side' } as const
    expect(statusesOf(looking('2024-01-01'), evening, registered)).toEqual(['yes', 'no', 'no'])
    expect(statusesOf(job('2024-01-01'), evening)).toEqual(['no', 'no', 'yes'])
    expect(statusesOf({ activity: 'education', from: '2024-09-01' }, registered)).toEqual([
      'detail.training',
      'detail.training',
      'no',
    ])
  })

  it('count a record that is not complete in the grand total only', () => {
    const counted = (entry: CohortMember['entry'], told: readonly Told[] = [looking('2025-01-01')]) => {
      const member = { ...life(told), entry }
      const complete = { ...life([looking('2025-01-01')]), entry: fullRecord }
      return ['eeco01', 'eeco02', 'eecr03'].map((code) => {
        const gains = { achievements: [] }
        const cohort = cohortOf({ ...member, ...gains }, { ...complete, ...gains })
        const result = evaluate(definition(`esf-plus-${code}`), cohort, '2027-12-31', { fewest: 1 })
        return result.measure === 'not-computable' ? result.missing.join(' ') : result.excluded.entryUnknown
      })
    }
    expect(counted(fullRecord)).toEqual([0, 0, 0])
    for (const key of ['gender', 'birthDate', 'education'] as const) {
      const { [key]: _, ...rest } = fullRecord
      expect(counted(rest), key).toEqual([0, 1, 1])
      expect(counted({ ...rest, [key]: { answer: 'prefer-not' } }), key).toEqual([0, 1, 1])
    }
    const { birthDate: _birthDate, ...noBirthDate } = fullRecord
    expect(counted({ ...noBirthDate, statedAge: { answer: 'answered', value: 34 } })).toEqual([0, 0, 0])
    const { labourStatus: _labourStatus, ...noStatus } = fullRecord
    expect(counted(noStatus)).toEqual([0, 0, 0])
    expect(counted(noStatus, [])).toEqual([0, 1, 1])
    // What is sensitive keeps nobody out.
    expect(counted({ ...fullRecord, disability: { answer: 'prefer-not' } })).toEqual([0, 0, 0])
  })

  it('cannot be computed where nobody was asked for part of the record', () => {
    const { gender: _gender, ...noGender } = fullRecord
    expect(verdict('esf-plus-eeco02', life([looking('2025-01-01')], { entry: noGender }))).toBe(
      'entry.gender',
    )
    expect(verdict('esf-plus-eeco01', life([looking('2025-01-01')], { entry: {} }))).toBe('yes')
  })

  it('call it long-term after 6 months under 25, after 12 from 25 on', () => {
    const half = [looking('2024-06-01')]
    expect(verdict('esf-plus-eeco03', on(half, born('2002-05-01')))).toBe('yes')
    expect(verdict('esf-plus-eeco03', on(half, born('1990-05-01')))).toBe('no')
    expect(verdict('esf-plus-eeco03', on([looking('2024-01-01')], born('1990-05-01')))).toBe('yes')
    const young = { statedAge: { answer: 'answered', value: 24, saidOn: '2024-06-01' } } as const
    const { birthDate: _birthDate, ...noBirthDate } = fullRecord
    expect(verdict('esf-plus-eeco03', life(half, { entry: { ...noBirthDate, ...young } }))).toBe('unknown')
  })

  it('count ages and education on the day of entry', () => {
    expect(verdict('esf-plus-eeco06', on([], born('2007-02-02')))).toBe('yes')
    expect(verdict('esf-plus-eeco07', on([], born('2007-02-01')))).toBe('yes')
    expect(verdict('esf-plus-eeco08', on([], born('1970-02-01')))).toBe('yes')
    expect(verdict('esf-plus-eeco08', on([], born('1970-02-02')))).toBe('no')
    const isced = (value: string): CohortMember['entry'] => ({ education: { answer: 'answered', value } })
    expect(['2', '3', '4', '5'].map((level) => verdict('esf-plus-eeco10', on([], isced(level))))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
    expect(verdict('esf-plus-eeco09', on([], isced('0')))).toBe('yes')
    expect(verdict('esf-plus-eeco11', on([], isced('8')))).toBe('yes')
  })

  it('keep not asked apart from no', () => {
    const nationality = (value: string): CohortMember['entry'] => ({
      nationality: { answer: 'answered', value },
    })
    expect(verdict('esf-plus-eeco13', on([], nationality('SY')))).toBe('yes')
    expect(verdict('esf-plus-eeco13', on([], nationality('BE')))).toBe('no')
    expect(verdict('esf-plus-eeco13', on([], { nationality: { answer: 'prefer-not' } }))).toBe('unknown')
    expect(verdict('esf-plus-eeco12', on([], { disability: { answer: 'answered', value: true } }))).toBe(
      'yes',
    )
    expect(
      verdict('esf-plus-eeco14', on([], { immigrantBackground: { answer: 'answered', value: false } })),
    ).toBe('no')
    expect(verdict('esf-plus-eeco16', on([]))).toBe('survey.esf-homeless')
    expect(verdict('esf-plus-eeco17', { ...on([]), survey: { 'esf-rural': true } })).toBe('yes')
  })

  it('count organisations where those are meant', () => {
    const cohort = {
      ...cohortOf(life([])),
      entities: [
        { id: 'bakery', kind: 'small-or-medium-enterprise', since: '2025-03-01' },
        { id: 'town', kind: 'public-administration', since: '2025-03-01' },
        { id: 'later', kind: 'small-or-medium-enterprise', since: '2028-03-01' },
      ],
    }
    expect(evaluate(definition('esf-plus-eeco19'), cohort, '2027-12-31')).toMatchObject({
      measure: 'count',
      yes: 1,
    })
    expect(verdict('esf-plus-eeco18', life([]))).toBe('entities')
  })
})

describe('ESF+ results', () => {
  it('are about those who were in the situation on entry', () => {
    const found = [looking('2025-01-01', '2025-09-10'), job('2025-09-11')]
    expect(verdict('esf-plus-eecr04', life(found))).toBe('yes')
    expect(verdict('esf-plus-eecr05', life(found))).toBe('yes')
    expect(verdict('esf-plus-eecr01', life(found))).toBe('other')
    expect(verdict('esf-plus-eecr04', life([job('2024-01-01')]))).toBe('other')
    expect(
      verdict(
        'esf-plus-eecr01',
        life([{ activity: 'inactive', from: '2025-01-01', until: '2025-09-01' }, looking('2025-09-02')]),
      ),
    ).toBe('yes')
  })

  it('call it searching for a job where somebody is registered, but not in work, upon leaving', () => {
    const inactive: Told = { activity: 'inactive', from: '2025-01-01', until: '2025-09-01' }
    const office: Told = { kind: 'registration', activity: 'unemployed', from: '2025-08-01' }
    const home: Told = { activity: 'caring', from: '2025-09-02' }
    expect(verdict('esf-plus-eecr01', life([inactive, home, office]))).toBe('yes')
    expect(verdict('esf-plus-eecr01', life([inactive, home, { ...office, until: '2025-08-20' }]))).toBe('no')
    expect(verdict('esf-plus-eecr01', life([inactive, home]))).toBe('unknown')
    const working = life([inactive, job('2025-09-02'), office])
    expect(verdict('esf-plus-eecr01', working)).toBe('no')
    expect(verdict('esf-plus-eecr04', working)).toBe('yes')
  })

  it('count new education, also beside a job', () => {
    const evening: Told = { kind: 'side', activity: 'education', from: '2025-09-01' }
    expect(verdict('esf-plus-eecr02', life([job('2025-01-01'), evening]))).toBe('yes')
    expect(verdict('esf-plus-eecr02', life([{ activity: 'education', from: '2025-01-01' }]))).toBe('other')
  })

  it('count a qualification from entry to four weeks after leaving', () => {
    const gained = (achievedOn: string) =>
      verdict(
        'esf-plus-eecr03',
        life([job('2025-01-01')], { achievements: [{ kind: 'qualification', achievedOn }] }),
      )
    expect(gained('2025-09-28')).toBe('yes')
    expect(gained('2025-09-29')).toBe('no')
    expect(gained('2025-01-31')).toBe('no')
  })

  it('call a situation better by contract, hours, skills, responsibility or promotion, not by pay', () => {
    const better = (before: Told['detail'], after: Told['detail']) =>
      verdict(
        'esf-plus-eecr06',
        life([job('2024-01-01', '2025-10-31', before), job('2025-11-01', undefined, after)]),
      )
    expect(better({ contract: 'fixed-term' }, { contract: 'permanent', improvements: [] })).toBe('yes')
    expect(
      better(
        { contract: 'permanent', wantsMoreHours: false },
        { contract: 'permanent', wantsMoreHours: false, improvements: ['higher-pay'] },
      ),
    ).toBe('no')
    expect(
      better(
        { contract: 'permanent', wantsMoreHours: true },
        { contract: 'permanent', wantsMoreHours: false, improvements: [] },
      ),
    ).toBe('yes')
    expect(better({}, { improvements: ['promoted'] })).toBe('yes')
    expect(better({}, {})).toBe('unknown')
    expect(verdict('esf-plus-eecr06', life([looking('2025-01-01')]))).toBe('other')
  })
})

describe('WIOA', () => {
  const paid = { subsidised: false }

  it('counts any day of the second whole quarter after the quarter of the last service', () => {
    const inQuarter = (from: string, until: string) =>
      verdict(
        'us-wioa-er-q2',
        life([looking('2025-01-01'), job(from, until, paid)], { lastServiceOn: '2025-08-15' }),
      )
    // Exit in the third quarter of 2025: the second after it is the first of 2026.
    expect(inQuarter('2026-03-31', '2026-05-31')).toBe('yes')
    expect(inQuarter('2026-04-01', '2026-05-31')).toBe('no')
    expect(
      verdict('us-wioa-er-q4', life([looking('2025-01-01'), job('2026-09-01', '2026-10-31', paid)])),
    ).toBe('yes')
  })

  it('does not count a subsidised job, and leaves it open where nobody knows', () => {
    expect(verdict('us-wioa-er-q2', life([job('2026-01-01', '2026-03-31', { subsidised: true })]))).toBe('no')
    expect(
      verdict(
        'us-wioa-er-q2',
        life([looking('2025-01-01', '2025-12-31'), job('2026-01-01', undefined, { subsidised: true })]),
      ),
    ).toBe('no')
    expect(verdict('us-wioa-er-q2', life([job('2025-01-01')]))).toBe('detail.subsidised')
  })

  it('counts the young in education too', () => {
    expect(verdict('us-wioa-youth-q2', life([{ activity: 'education', from: '2025-09-01' }]))).toBe('yes')
    expect(verdict('us-wioa-youth-q4', life([looking('2025-09-01')]))).toBe('no')
  })

  it('leaves out who could not work', () => {
    expect(verdict('us-wioa-er-q2', life([looking('2025-01-01')], { exitReason: 'institutionalised' }))).toBe(
      'left-out',
    )
  })

  it('takes the middle of the earnings of those in work', () => {
    const earning = (amount: number) =>
      life([job('2025-01-01', undefined, paid)], {
        earnings: [{ fromOn: '2026-01-01', untilOn: '2026-01-31', amount, currency: 'USD' }],
      })
    const cohort = cohortOf([100, 300, 200].map(earning))
    const result = evaluate(definition('us-wioa-median-earnings-q2'), cohort, '2027-12-31', { fewest: 3 })
    expect(result).toMatchObject({ measure: 'median', value: 200, n: 3, currency: 'USD', tooFew: false })
    const mixed = cohortOf(earning(100), {
      ...earning(100),
      earnings: [{ fromOn: '2026-01-01', untilOn: '2026-01-31', amount: 1, currency: 'EUR' }],
    })
    expect(() => evaluate(definition('us-wioa-median-earnings-q2'), mixed, '2027-12-31')).toThrow(RangeError)
    expect(verdict('us-wioa-median-earnings-q2', life([job('2025-01-01', undefined, paid)]))).toBe('earnings')
  })

  const course: Told = {
    activity: 'education',
    from: '2025-02-01',
    until: '2025-08-31',
    detail: { training: 'vocational' },
  }

  it('counts credentials of those who were in training, up to a year after the exit', () => {
    const trained = (achievedOn: string, more: object = { level: 5 }, later: Told = looking('2025-09-01')) =>
      verdict(
        'us-wioa-credential',
        life([course, later], {
          achievements: [{ kind: 'qualification', achievedOn, ...more }],
          followUps: [followUp('2026-08-31', 'reached')],
        }),
      )
    expect(trained('2026-08-31')).toBe('yes')
    expect(trained('2026-08-31', { level: 4 })).toBe('yes')
    expect(trained('2026-09-01')).toBe('no')
    expect(trained('2026-08-31', { level: 2 })).toBe('no')
    expect(trained('2026-08-31', { kind: 'licence' })).toBe('yes')
    expect(trained('2026-08-31', {})).toBe('achievements.level')
    expect(verdict('us-wioa-credential', life([looking('2025-01-01')], { achievements: [] }))).toBe('other')
  })

  it('dates the year after the exit from the last service, not from the day of leaving', () => {
    const gained = (achievedOn: string) =>
      verdict(
        'us-wioa-credential',
        life([course, looking('2025-09-01')], {
          lastServiceOn: '2025-05-31',
          achievements: [{ kind: 'licence', achievedOn }],
          followUps: [followUp('2026-05-31', 'reached')],
        }),
      )
    expect(gained('2026-05-31')).toBe('yes')
    expect(gained('2026-06-01')).toBe('no')
  })

  it('counts a secondary diploma only with work or training towards a credential within a year after the exit', () => {
    const after = (...later: readonly Told[]) =>
      verdict(
        'us-wioa-credential',
        life([course, ...later], {
          achievements: [{ kind: 'qualification', achievedOn: '2025-06-30', level: 3 }],
          followUps: [followUp('2026-08-31', 'reached')],
        }),
      )
    const study = (from: string, training: 'higher' | 'language') =>
      ({ activity: 'education', from, detail: { training } }) as const
    expect(after(looking('2025-09-01'))).toBe('no')
    expect(after(looking('2025-09-01', '2026-07-31'), job('2026-08-01'))).toBe('yes')
    expect(after(looking('2025-09-01', '2026-08-31'), job('2026-09-01'))).toBe('no')
    expect(after(looking('2025-09-01', '2025-09-30'), study('2025-10-01', 'higher'))).toBe('yes')
    expect(after(looking('2025-09-01', '2025-09-30'), study('2025-10-01', 'language'))).toBe('no')
    expect(after(looking('2025-09-01'), { ...study('2025-10-01', 'higher'), kind: 'side' })).toBe('yes')
    expect(after()).toBe('unknown')
  })

  it('counts skill gains of everybody active in the last whole programme year, in five ways', () => {
    type Gained = NonNullable<CohortMember['achievements']>[number]
    const gaining = (gained: Partial<Gained>, more: Partial<CohortMember> = {}) =>
      verdict(
        'us-wioa-msg',
        life([{ activity: 'education', from: '2025-02-01', until: '2026-12-31' }], {
          leftOn: '2026-12-31',
          achievements: [{ kind: 'exam', achievedOn: '2026-03-01', ...gained }],
          followUps: [followUp('2026-06-30', 'reached')],
          ...more,
        }),
        {},
        '2027-06-30',
      )
    for (const kind of ['functioning-level', 'credits', 'milestone', 'exam'] as const)
      expect(gaining({ kind }), kind).toBe('yes')
    expect(gaining({ kind: 'qualification', level: 3 })).toBe('yes')
    expect(gaining({ kind: 'qualification', level: 2 })).toBe('no')
    expect(gaining({ kind: 'language-level' })).toBe('no')
    expect(gaining({ achievedOn: '2025-06-30' })).toBe('no')
    expect(gaining({ achievedOn: '2026-07-01' })).toBe('no')
    expect(gaining({}, { leftOn: '2025-06-30' })).toBe('outside')
  })
})

describe('the Restart Scheme', () => {
  const earning = (amount: number) => [
    { fromOn: '2025-05-01', untilOn: '2025-05-31', amount, currency: 'GBP' },
  ]

  it('counts earnings of 416 hours at the wage of the year, or half a year of self-employment', () => {
    const earned = (amount: number, hourlyWage = 1000) =>
      verdict('uk-restart-job-outcome', life([looking('2025-01-01')], { earnings: earning(amount) }), {
        hourlyWage,
      })
    expect(earned(416_000)).toBe('yes')
    expect(earned(415_999)).toBe('no')
    expect(verdict('uk-restart-job-outcome', life([looking('2025-01-01')], { earnings: earning(1) }))).toBe(
      'parameter.hourly-wage',
    )
    const own = (until: string) =>
      verdict(
        'uk-restart-job-outcome',
        life([{ activity: 'self-employed', from: '2025-02-01', until }, looking('2025-12-01')], {
          earnings: [],
        }),
        { hourlyWage: 1000 },
      )
    expect(own('2025-08-01')).toBe('yes')
    expect(own('2025-07-01')).toBe('unknown')
  })

  it('counts first earnings', () => {
    expect(verdict('uk-restart-first-earnings', life([], { earnings: earning(1) }))).toBe('yes')
    expect(verdict('uk-restart-first-earnings', life([], { earnings: [] }))).toBe('no')
  })
})

describe('France', () => {
  const left = (detail: Told['detail'], told: Partial<Told> = {}) => ({
    ...job('2025-08-31', undefined, detail),
    ...told,
  })
  const fixed = (plannedEnd: string) => ({
    contract: 'fixed-term' as const,
    plannedEnd,
    subsidised: false,
    employer: { kind: 'ordinary' as const },
  })

  it('tells lasting work from work of transition by six months', () => {
    expect(verdict('fr-iae-emploi-durable', life([left({ contract: 'permanent' })]))).toBe('yes')
    expect(verdict('fr-iae-emploi-durable', life([left(fixed('2026-03-01'))]))).toBe('yes')
    expect(verdict('fr-iae-emploi-durable', life([left(fixed('2026-02-27'))]))).toBe('no')
    expect(verdict('fr-iae-emploi-transition', life([left(fixed('2026-01-31'))]))).toBe('yes')
    expect(verdict('fr-iae-emploi-transition', life([left(fixed('2026-03-01'))]))).toBe('no')
    expect(verdict('fr-iae-emploi-durable', life([{ activity: 'self-employed', from: '2025-08-31' }]))).toBe(
      'yes',
    )
    expect(
      verdict(
        'fr-iae-emploi-transition',
        life([left({ contract: 'permanent', subsidised: true, employer: { kind: 'ordinary' } })]),
      ),
    ).toBe('yes')
  })

  it('counts training and another structure as positive, and all three as dynamic', () => {
    const course: Told = { activity: 'education', from: '2025-08-30', detail: { training: 'vocational' } }
    const other = left({
      contract: 'fixed-term',
      plannedEnd: '2026-01-31',
      subsidised: true,
      employer: { kind: 'work-integration' },
    })
    expect(verdict('fr-iae-sortie-positive', life([course]))).toBe('yes')
    expect(verdict('fr-iae-sortie-positive', life([other]))).toBe('yes')
    for (const told of [course, other, left({ contract: 'permanent' }), left(fixed('2026-01-31'))]) {
      expect(verdict('fr-iae-sortie-dynamique', life([told]))).toBe('yes')
    }
    expect(verdict('fr-iae-sortie-dynamique', life([looking('2025-08-01')]))).toBe('no')
  })

  it('leaves out who stayed less than three months or left for illness', () => {
    expect(verdict('fr-iae-sortie-dynamique', life([], { startedOn: '2025-07-01' }))).toBe('left-out')
    // From 1 June to 31 August are 92 days and three months; from 2 June on, 91 days and less than three.
    expect(verdict('fr-iae-sortie-dynamique', life([], { startedOn: '2025-06-02' }))).toBe('left-out')
    expect(verdict('fr-iae-sortie-dynamique', life([], { startedOn: '2025-06-01' }))).not.toBe('left-out')
    expect(verdict('fr-iae-sortie-dynamique', life([], { exitReason: 'long-illness' }))).toBe('left-out')
  })

  it('counts a month of work within six months of a completed training, not in households or public service', () => {
    const registered: Told = {
      kind: 'registration',
      activity: 'unemployed',
      from: '2025-01-01',
      until: '2025-11-30',
    }
    const back = (detail: Told['detail'], until = '2025-12-31') =>
      verdict(
        'fr-francetravail-retour-emploi',
        life([
          looking('2025-01-01', '2025-11-30'),
          job('2025-12-01', until, detail),
          looking('2026-02-01'),
          registered,
        ]),
      )
    const ordinary = { employer: { kind: 'ordinary' as const }, abroad: false, subsidised: false }
    expect(back(ordinary)).toBe('yes')
    expect(back(ordinary, '2025-12-30')).not.toBe('yes')
    expect(back({ ...ordinary, employer: { kind: 'public' } })).not.toBe('yes')
    expect(back({ ...ordinary, employer: { kind: 'public' }, subsidised: true })).toBe('yes')
    expect(
      verdict(
        'fr-francetravail-retour-emploi',
        life([looking('2025-01-01'), registered], { completed: false }),
      ),
    ).toBe('outside')
  })
})

describe('Germany', () => {
  it('counts insured work only as integration', () => {
    const at = (detail: Told['detail']) =>
      verdict('de-eingliederungsquote', life([job('2025-10-01', undefined, detail)]))
    expect(at({ insured: true })).toBe('yes')
    expect(at({ insured: false, marginal: true })).toBe('no')
    expect(at({})).toBe('detail.insured')
    expect(verdict('de-eingliederungsquote', life([{ activity: 'self-employed', from: '2025-10-01' }]))).toBe(
      'no',
    )
  })

  it('counts whoever is not unemployed, also those of whom nothing is known', () => {
    expect(verdict('de-verbleibsquote', life([{ activity: 'inactive', from: '2025-10-01' }]))).toBe('yes')
    expect(verdict('de-verbleibsquote', life([looking('2025-10-01')]))).not.toBe('yes')
    const lost = person({ followUps: [followUp('2026-02-28', 'unreachable')] })
    expect(
      evaluate(definition('de-verbleibsquote'), cohortOf(lost), '2027-01-01', { fewest: 1 }),
    ).toMatchObject({
      numerator: 1,
      denominator: 1,
      rate: 1,
      yes: 0,
    })
    const beside: Told[] = [
      looking('2025-10-01'),
      { kind: 'registration', activity: 'unemployed', from: '2025-10-01' },
      { kind: 'side', activity: 'employed', from: '2025-11-01', detail: { insured: true } },
    ]
    expect(verdict('de-verbleibsquote', life(beside))).toBe('yes')
  })
})

describe('Flanders, Brussels and Canada', () => {
  it('count work after three months of those who finished only', () => {
    expect(
      verdict(
        'be-vl-vdab-uitstroom-3m',
        life([job('2025-11-01')], { followUps: [followUp('2025-11-30', 'reached')] }),
      ),
    ).toBe('yes')
    expect(verdict('be-vl-vdab-uitstroom-3m', life([job('2025-11-01')], { completed: false }))).toBe(
      'outside',
    )
    expect(verdict('be-vl-vdab-uitstroom-6m', life([looking('2025-11-01')]))).toBe('no')
  })

  it('count four weeks of work, training or internship that begin within twelve months', () => {
    const begun = (from: string, until: string) =>
      verdict(
        'be-bru-actiris-sortie-positive',
        life([looking('2025-01-01'), { activity: 'internship', from, until }, looking('2026-03-01')]),
      )
    expect(begun('2025-05-01', '2025-05-28')).toBe('yes')
    expect(begun('2025-05-01', '2025-05-27')).not.toBe('yes')
    expect(begun('2026-02-02', '2026-02-28')).not.toBe('yes')
  })

  it('count employment six months after the start', () => {
    expect(
      verdict(
        'be-bru-azw-rae-6m',
        life([job('2025-07-01')], { followUps: [followUp('2025-08-01', 'reached')] }),
      ),
    ).toBe('yes')
    expect(
      verdict(
        'in-work-6m-after-start',
        life([job('2025-07-01')], { followUps: [followUp('2025-08-01', 'reached')] }),
      ),
    ).toBe('yes')
  })

  it('need the survey where only a survey tells', () => {
    expect(verdict('ca-ircc-settlement', life([job('2025-07-01')]))).toBe('survey.ircc-employed')
    expect(verdict('ca-ircc-settlement', life([], { survey: { 'ircc-employed': false } }))).toBe('no')
  })
})

describe('our own', () => {
  it('tell lasting work and work at the skill level', () => {
    expect(
      verdict(
        'lasting-work-6m-after-leaving',
        life([job('2025-12-01', undefined, { contract: 'fixed-term', plannedEnd: '2026-05-31' })]),
      ),
    ).toBe('yes')
    expect(
      verdict(
        'lasting-work-6m-after-leaving',
        life([job('2026-01-01', '2026-03-31', { contract: 'fixed-term' })]),
      ),
    ).toBe('no')
    const at = (code: string, more: Told['detail'] = {}) =>
      verdict(
        'work-at-skill-level-6m-after-leaving',
        life([job('2025-12-01', undefined, { occupation: { scheme: 'isco-08', code }, ...more })], {
          entry: { education: { answer: 'answered', value: '6' } },
        }),
      )
    expect(at('2411')).toBe('yes')
    expect(at('9112')).toBe('no')
    expect(at('9112', { skillMatch: 'matched' })).toBe('yes')
    expect(verdict('work-at-skill-level-6m-after-leaving', life([job('2025-12-01')]))).toBe('unknown')
  })

  it('ask again after twelve months', () => {
    expect(
      verdict(
        'in-work-12m-after-leaving',
        life([job('2026-07-01')], { followUps: [followUp('2026-08-31', 'reached')] }),
      ),
    ).toBe('yes')
  })
})
