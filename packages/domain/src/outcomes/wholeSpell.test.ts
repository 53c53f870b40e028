import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { SpellReport } from '../spells/report.ts'
import { report } from '../spells/testing.ts'
import type { Condition } from './condition.ts'
import type { Moment, OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { cohortOf, followUp, judgedUnder, person } from './testing.ts'

type Told = Parameters<typeof report>[1]

/** A job of four weeks that begins from 31 August 2025 to 31 August 2026. */
const fourWeeks = (
  more: Partial<OutcomeDefinition> = {},
  pick: Partial<Moment['pick']> = {},
): OutcomeDefinition => {
  const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 })
  if (!inWork) throw new Error()
  const after = { count: 12, unit: 'months' } as const
  return {
    ...inWork,
    moment: {
      ...inWork.moment,
      after,
      pick: { kind: 'whole-spell', minimumDays: 28, ...pick } as Moment['pick'],
    },
    ...more,
  }
}
const reported = (...reports: SpellReport[]) =>
  person({ reports, followUps: [followUp('2026-08-31', 'reached')] })
const lived = (...all: Told[]) => reported(...all.map((each) => report('2026-12-31', each)))
const looking = (until: Told['until'], from = '2025-01-01'): Told => ({
  activity: 'unemployed',
  from,
  ...(until !== undefined && { until }),
})
const job = (from: Told['from'], until?: Told['until']): Told => ({
  activity: 'employed',
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
})
const quarter = (on: string) => ({ on, precision: 'quarter' }) as const

describe('a spell seen as a whole', () => {
  it('begins from the first to the last day of the time', () => {
    expect(judgedUnder(fourWeeks(), lived(job('2025-08-31')))).toBe('yes')
    expect(judgedUnder(fourWeeks(), lived(job('2025-08-30')))).toBe('no')
    expect(judgedUnder(fourWeeks(), lived(looking('2026-08-30'), job('2026-08-31')))).toBe('yes')
    expect(judgedUnder(fourWeeks(), lived(looking('2026-08-31'), job('2026-09-01')))).toBe('no')
  })

  it('is long enough on its last day, too short when it is over, and open while it goes on', () => {
    const after = { activity: 'unemployed', from: '2026-06-29' } as const
    expect(
      judgedUnder(fourWeeks(), lived(looking('2026-05-31'), job('2026-06-01', '2026-06-28'), after)),
    ).toBe('yes')
    const short = [job('2026-06-01', '2026-06-27'), { ...after, from: '2026-06-28' }]
    expect(judgedUnder(fourWeeks(), lived(looking('2026-05-31'), ...short))).toBe('no')
    const since = (saidOn: string) => reported(report(saidOn, job('2026-06-01')))
    expect(judgedUnder(fourWeeks(), since('2026-06-27'))).toBe('unknown')
    expect(judgedUnder(fourWeeks(), since('2026-06-28'))).toBe('yes')
  })

  it('may be of one day where no number of days is asked for', () => {
    const any = fourWeeks()
    const { pick } = any.moment
    const anyLength = { ...any, moment: { ...any.moment, pick: { kind: pick.kind } as Moment['pick'] } }
    const oneDay = lived(
      looking('2026-05-31'),
      job('2026-06-01', '2026-06-01'),
      looking('2026-09-30', '2026-06-02'),
    )
    expect(judgedUnder(anyLength, oneDay)).toBe('yes')
    expect(judgedUnder(fourWeeks(), oneDay)).toBe('no')
  })

  it('leaves open what an imprecise end cannot decide', () => {
    const inJune = { on: '2026-06-15', precision: 'month' } as const
    const june = lived(looking('2026-05-31'), job('2026-06-01', inJune), {
      activity: 'unemployed',
      from: inJune,
    })
    expect(judgedUnder(fourWeeks(), june)).toBe('unknown')
    expect(judgedUnder(fourWeeks({}, { minimumDays: 29 }), june)).toBe('unknown')
    expect(judgedUnder(fourWeeks({}, { minimumDays: 30 }), june)).toBe('no')
  })

  it('leaves open what an imprecise beginning cannot decide', () => {
    const since = (on: string) => judgedUnder(fourWeeks(), lived(looking('2025-03-31'), job(quarter(on))))
    expect(since('2025-05-01')).toBe('no')
    expect(since('2025-08-01')).toBe('unknown')
    expect(since('2025-11-01')).toBe('yes')
    const late = (on: string) => judgedUnder(fourWeeks(), lived(looking('2026-05-31'), job(quarter(on))))
    expect(late('2026-08-01')).toBe('unknown')
    expect(late('2026-11-01')).toBe('unknown')
    expect(judgedUnder(fourWeeks(), lived(looking('2026-09-30'), job(quarter('2026-11-01'))))).toBe('no')
  })

  it('that was only seen to go on began within the time where something else is known of it', () => {
    const seen = (...before: SpellReport[]) =>
      judgedUnder(
        fourWeeks(),
        reported(...before, report('2026-03-01', job(undefined)), report('2026-05-01', { says: 'still' })),
      )
    const was = (activity: 'unemployed' | 'employed', on: string) => report(on, { activity })
    expect(seen()).toBe('unknown')
    expect(seen(was('unemployed', '2025-08-29'))).toBe('unknown')
    expect(seen(was('unemployed', '2025-08-30'))).toBe('yes')
    expect(seen(was('unemployed', '2026-02-28'))).toBe('yes')
    expect(seen(was('employed', '2025-10-01'))).toBe('unknown')
    // What came after it says nothing of its beginning, nor does what went on beside it.
    expect(seen(was('unemployed', '2026-06-01'))).toBe('unknown')
    const course = { kind: 'side', activity: 'education' } as const
    const beside = reported(
      report('2026-01-01', looking('2026-12-31')),
      report('2026-03-01', course),
      report('2026-05-01', { says: 'still', kind: 'side' }),
    )
    const counts: Condition = { kind: 'status', in: ['education'], beside: true }
    expect(judgedUnder(fourWeeks({ counts }), beside)).toBe('unknown')
  })

  it('is not known where part of the time is not', () => {
    expect(judgedUnder(fourWeeks(), lived(looking('2026-05-31')))).toBe('unknown')
    expect(judgedUnder(fourWeeks(), lived(looking('2026-12-31')))).toBe('no')
  })

  it('is as long as those who were asked know: an end from news alone is none', () => {
    const planned = report('2026-06-10', job('2026-06-01'))
    const news = {
      ...report('2026-06-20', { says: 'ended', on: '2026-06-19' }),
      source: 'self',
      planned: false,
    } as const
    const known = [report('2026-05-31', looking('2026-05-31')), planned, news]
    const rest = { ...report('2026-10-01', looking('2026-09-30', '2026-06-20')), planned: false }
    const result = evaluate(fourWeeks({ news: 'apart' }), cohortOf(reported(...known, rest)), '2027-06-30', {
      fewest: 1,
    })
    expect(result).toMatchObject({ unknown: { undecided: 1 }, withNews: { denominator: 1, numerator: 0 } })
  })
})

describe('a spell beside the main activity', () => {
  const course: Told = { kind: 'side', activity: 'education', from: '2026-01-01', until: '2026-03-31' }
  const status: Condition & { kind: 'status' } = { kind: 'status', in: ['education'] }
  const jobless: Told = { activity: 'unemployed', from: '2025-01-01' }
  const under = (counts: Condition, ...all: Told[]) => judgedUnder(fourWeeks({ counts }), lived(...all))

  it('counts where the condition looks beside', () => {
    expect(under({ ...status, beside: true }, jobless, course)).toBe('yes')
    expect(under(status, jobless, course)).toBe('no')
    expect(under({ ...status, beside: true }, jobless, { ...course, until: '2026-01-20' })).toBe('no')
    expect(under({ ...status, beside: true }, jobless, { ...course, from: undefined as never })).toBe(
      'unknown',
    )
  })

  it('is judged with the main activity on the day of its beginning', () => {
    const whileJobless: Condition = {
      kind: 'all',
      of: [
        { kind: 'status', in: ['unemployed'] },
        { ...status, beside: true },
      ],
    }
    expect(under(whileJobless, jobless, course)).toBe('yes')
    expect(under(whileJobless, looking('2026-01-01'), job('2026-01-02'), course)).toBe('yes')
    expect(under(whileJobless, looking('2025-12-31'), job('2026-01-01'), course)).toBe('no')
    expect(under(whileJobless, looking('2025-12-31'), job('2026-01-02'), course)).toBe('unknown')
    const either = [looking(quarter('2026-01-01')), job(quarter('2026-01-01'))]
    expect(under(whileJobless, ...either, { ...course, from: '2026-02-10', until: '2026-06-30' })).toBe(
      'unknown',
    )
    const noCourse: Condition = { kind: 'not', of: { ...status, beside: true } }
    expect(under(noCourse, looking('2025-07-31'), job('2025-08-01'), course)).toBe('no')
  })
})

describe('what else is so of a whole spell', () => {
  it('is so on the day of its beginning, and how long it lasted at its end', () => {
    const office: Told = {
      kind: 'registration',
      activity: 'unemployed',
      from: '2025-01-01',
      until: '2026-06-01',
    }
    const registered: Condition = {
      kind: 'all',
      of: [
        { kind: 'status', in: ['employed'] },
        { kind: 'registered', value: true },
      ],
    }
    const since = (from: string) => [looking('2026-05-31'), job(from), office]
    expect(judgedUnder(fourWeeks({ counts: registered }), lived(...since('2026-06-01')))).toBe('yes')
    expect(judgedUnder(fourWeeks({ counts: registered }), lived(...since('2026-06-02')))).not.toBe('yes')
    const lasted = (atLeast: number): Condition => ({
      kind: 'all',
      of: [
        { kind: 'status', in: ['employed'] },
        { kind: 'lasted', atLeast },
      ],
    })
    const three = lived(
      looking('2026-05-31'),
      job('2026-06-01', '2026-09-01'),
      looking('2026-12-01', '2026-09-02'),
    )
    expect(judgedUnder(fourWeeks({ counts: lasted(3) }), three)).toBe('yes')
    expect(judgedUnder(fourWeeks({ counts: lasted(4) }), three)).toBe('no')
  })
})
