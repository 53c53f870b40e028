import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { report } from '../spells/testing.ts'
import type { Condition } from './condition.ts'
import type { Moment, OutcomeDefinition } from './definition.ts'
import { followUp, fullRecord, judgedUnder, told } from './testing.ts'

type Told = Parameters<typeof report>[1]

const definition = (id: string): OutcomeDefinition => {
  const found = outcomeDefinition({ id, version: 1 })
  if (!found) throw new Error(`There is no definition ${id}.`)
  return found
}
const inWork = definition('in-work-6m-after-leaving')
const counting = (counts: Condition, pick: Moment['pick'] = { kind: 'on-the-day' }): OutcomeDefinition => ({
  ...inWork,
  counts,
  moment: { ...inWork.moment, pick },
})

const job = { kind: 'status', in: ['employed'], beside: true } as const satisfies Condition
const unemployed: Told = { activity: 'unemployed', from: '2025-01-01' }
const sideJob = (detail: Told['detail'] = {}, more: Partial<Told> = {}): Told => ({
  ...{ kind: 'side', activity: 'employed', from: '2025-12-01', detail },
  ...more,
})

describe('a job beside the main activity', () => {
  it('does not make somebody less unemployed (Germany)', () => {
    const german = definition('de-verbleibsquote')
    const registered: Told = { ...unemployed, kind: 'registration' }
    const withJob = (insured: boolean) => told([unemployed, registered, sideJob({ insured })])
    expect(judgedUnder(german, withJob(false))).toBe('no')
    expect(judgedUnder(german, withJob(true))).toBe('yes')
  })

  it('counts only where a condition looks beside, whatever else it asks', () => {
    const life = told([unemployed, sideJob({ hoursPerWeek: 10 })])
    expect(judgedUnder(counting(job), life)).toBe('yes')
    expect(judgedUnder(counting({ kind: 'status', in: ['employed'] }), life)).toBe('no')
    expect(judgedUnder(counting({ kind: 'hours', atLeast: 8 }), life)).toBe('no')
    expect(judgedUnder(counting({ kind: 'not', of: { kind: 'status', in: ['unemployed'] } }), life)).toBe(
      'no',
    )
  })

  it('must itself have what is asked of the job: not its hours from one, its contract from another', () => {
    const both: Condition = {
      kind: 'all',
      of: [job, { kind: 'hours', atLeast: 20 }, { kind: 'contract', in: ['permanent'] }],
    }
    const two = (first: Told['detail'], second: Told['detail']) =>
      told([
        unemployed,
        sideJob({ ...first, employer: { name: 'MIVB' } }),
        sideJob({ ...second, employer: { name: 'Delhaize' } }),
      ])
    expect(
      judgedUnder(
        counting(both),
        two({ hoursPerWeek: 20, contract: 'agency' }, { hoursPerWeek: 10, contract: 'permanent' }),
      ),
    ).toBe('no')
    expect(
      judgedUnder(
        counting(both),
        two({ hoursPerWeek: 20, contract: 'permanent' }, { hoursPerWeek: 10, contract: 'agency' }),
      ),
    ).toBe('yes')
  })

  it('is denied only where no activity is one', () => {
    const none: Condition = { kind: 'not', of: job }
    expect(judgedUnder(counting(none), told([unemployed, sideJob()]))).toBe('no')
    expect(judgedUnder(counting(none), told([unemployed]))).toBe('yes')
    const noneOfBoth: Condition = { kind: 'all', of: [{ kind: 'status', in: ['unemployed'] }, none] }
    expect(judgedUnder(counting(noneOfBoth), told([unemployed, sideJob()]))).toBe('no')
    expect(judgedUnder(counting(noneOfBoth), told([unemployed]))).toBe('yes')
    const notLocal: Condition = {
      kind: 'all',
      of: [job, { kind: 'not', of: { kind: 'is', what: 'abroad', value: true } }],
    }
    expect(judgedUnder(counting(notLocal), told([unemployed, sideJob({ abroad: false })]))).toBe('yes')
    expect(judgedUnder(counting(notLocal), told([unemployed, sideJob({ abroad: true })]))).toBe('no')
  })

  it('leaves open what its dates cannot decide', () => {
    const vague = (from: string) =>
      told([unemployed, sideJob({}, { from: { on: from, precision: 'quarter' } })])
    expect(judgedUnder(counting(job), vague('2025-10-01'))).toBe('yes')
    expect(judgedUnder(counting(job), vague('2026-01-01'))).toBe('unknown')
    expect(judgedUnder(counting(job), vague('2026-04-01'))).toBe('no')
    const over = told([unemployed, sideJob({}, { until: { on: '2026-02-01', precision: 'month' } })])
    expect(judgedUnder(counting(job), over)).toBe('unknown')
    expect(judgedUnder(counting({ kind: 'not', of: job }), over)).toBe('unknown')
    const lastDay = (until: string) => told([unemployed, sideJob({}, { until })])
    expect(judgedUnder(counting(job), lastDay('2026-02-28'))).toBe('yes')
    expect(judgedUnder(counting(job), lastDay('2026-02-27'))).toBe('no')
    const perhapsCourse = sideJob(
      {},
      { activity: 'education', from: { on: '2026-01-01', precision: 'quarter' } },
    )
    expect(judgedUnder(counting(job), told([unemployed, perhapsCourse]))).toBe('no')
  })

  it('begins and ends within a time looked at', () => {
    const days = (atLeast: number): Condition => ({ kind: 'days', atLeast, of: job })
    const life = told([unemployed, sideJob({}, { from: '2025-12-01', until: '2025-12-10' })])
    const ever = { kind: 'ever-within' } as const
    expect(judgedUnder(counting(days(10), ever), life)).toBe('yes')
    expect(judgedUnder(counting(days(11), ever), life)).toBe('no')
    const last = { kind: 'last-status-within', days: 28 } as const
    expect(judgedUnder(counting(job, last), told([unemployed, sideJob({}, { until: '2026-03-27' })]))).toBe(
      'no',
    )
    expect(judgedUnder(counting(job, last), told([unemployed, sideJob({}, { until: '2026-03-28' })]))).toBe(
      'yes',
    )
  })
})

describe('the situation on entry', () => {
  it('sees a course beside the main activity: who is in one is not newly in one', () => {
    const newly = definition('esf-plus-eecr02')
    const course = { kind: 'side', activity: 'education' } as const
    const after = (until: string) => {
      const courses: Told[] = [
        { ...course, from: '2024-12-01', until },
        { ...course, from: '2025-08-20' },
      ]
      return told([unemployed, ...courses], {
        followUps: [followUp('2025-08-31', 'reached')],
        entry: fullRecord,
      })
    }
    expect(judgedUnder(newly, after('2025-01-31'))).toBe('yes')
    expect(judgedUnder(newly, after('2025-02-01'))).toBe('outside')
  })
})
