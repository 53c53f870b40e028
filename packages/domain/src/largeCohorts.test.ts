import { expect, it } from 'vitest'
import { knownAsOf } from './outcomes/knownAsOf.ts'
import { cohortOf, many, person } from './outcomes/testing.ts'
import { timeToFirstJob } from './outcomes/timeToFirstJob.ts'
import { report } from './spells/testing.ts'

it('follows a cohort to its first jobs however large it is', () => {
  const looking = person({ reports: [report('2025-06-01', { activity: 'unemployed', from: '2025-01-01' })] })
  const asOf = '2026-12-31'
  const [member = looking] = knownAsOf(cohortOf(looking), asOf).members
  const large = { id: 'large', members: many(150_000, () => member) }
  expect(timeToFirstJob(large, asOf)).toMatchObject({ n: 150_000, curve: { steps: [{ time: 120 }] } })
})
