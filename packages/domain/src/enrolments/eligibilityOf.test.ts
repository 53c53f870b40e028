import { describe, expect, it } from 'vitest'
import { duoForAJob } from '../catalogue/blueprints/duo-for-a-job.ts'
import type { KnownActivity } from '../participants/factsOn.ts'
import type { Programme } from '../programmes/programme.ts'
import { apply } from './apply.ts'
import { eligibilityOf } from './eligibilityOf.ts'
import type { Enrolment } from './enrolment.ts'

const programme: Programme = {
  ...duoForAJob.programme,
  eligibility: {
    ...duoForAJob.programme.eligibility,
    mentee: { kind: 'labour-status', in: ['unemployed'] },
    mentor: { kind: 'unemployed-for', months: 3 },
  },
}
const at = { on: '2026-01-05', recordedOn: '2026-01-05', by: 'sofie' }
const applied = (role: Enrolment['role'] = 'mentee') =>
  apply({ ...at, id: 'e', participantId: 'p', programmeId: 'duo', programmeVersion: 1, role })
const unemployed: KnownActivity = {
  ...{ kind: 'main', activity: 'unemployed', from: '2025-10-01', confirmedOn: '2026-01-06' },
}
const verdict = (enrolment: Enrolment, spells: readonly KnownActivity[], today = '2026-03-01') =>
  eligibilityOf(enrolment, programme, { facts: [], spells }, today).verdict

describe('the situation that eligibility looks at', () => {
  it('is the one on the day of applying, also weeks later', () => {
    expect(verdict(applied(), [unemployed])).toBe('met')
    expect(verdict(applied('mentor'), [unemployed])).toBe('met')
    const job = { ...unemployed, activity: 'employed', from: '2026-02-01', confirmedOn: '2026-02-20' }
    const before = { ...unemployed, until: '2026-01-31' }
    expect(verdict(applied(), [before, job])).toBe('met')
  })

  it('is the present one where nothing is known of that day', () => {
    const later = { ...unemployed, from: '2026-01-20', confirmedOn: '2026-03-02' }
    expect(verdict(applied(), [later])).toBe('met')
    expect(verdict(applied(), [])).toBe('unknown')
  })

  it('says nothing of a stretch of unemployment that is over on that day', () => {
    const job = { ...unemployed, activity: 'employed', confirmedOn: '2026-01-20' }
    const again = { ...unemployed, from: '2026-02-01', confirmedOn: '2026-03-02' }
    expect(verdict(applied(), [{ ...job, until: '2026-01-31' }, again])).toBe('unmet')
    expect(verdict(applied('mentor'), [{ ...job, until: '2026-01-31' }, again])).not.toBe('met')
  })

  it('is judged as of the decision, whichever it was', () => {
    const decided = (to: 'eligible' | 'ineligible', status: Enrolment['status']) =>
      ({
        ...applied(),
        status,
        history: [...applied().history, { from: 'applied', to, ...at, on: '2026-01-10' }],
      }) as Enrolment
    const day = (enrolment: Enrolment) =>
      eligibilityOf(enrolment, programme, { facts: [], spells: [] }, '2026-03-01').day
    expect(day(decided('eligible', 'eligible'))).toBe('2026-01-10')
    expect(day(decided('ineligible', 'ineligible'))).toBe('2026-01-10')
    expect(day({ ...applied(), status: 'withdrawn' })).toBe('2026-03-01')
  })
})
