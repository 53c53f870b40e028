import { addDays } from '@passerelle/domain'
import type { Stretch } from './truth.ts'

/** Olena Marchuk's way: a Dutch course, then a job below her degree, three weeks before the pair ended. */
export function accountsClerk(appliedOn: string, leftOn: string): Stretch[] {
  const courseFrom = addDays(appliedOn, 15)
  const jobFrom = addDays(leftOn, -21)
  const courseUntil = addDays(jobFrom, -17)
  return [
    {
      activity: 'employed',
      from: addDays(appliedOn, -620),
      until: addDays(appliedOn, -106),
      detail: { abroad: true },
    },
    { activity: 'unemployed', from: addDays(appliedOn, -105), until: addDays(courseFrom, -1), detail: {} },
    { activity: 'education', from: courseFrom, until: courseUntil, detail: { training: 'language' } },
    { activity: 'unemployed', from: addDays(courseUntil, 1), until: addDays(jobFrom, -1), detail: {} },
    {
      activity: 'employed',
      from: jobFrom,
      detail: {
        contract: 'fixed-term',
        plannedEnd: addDays(jobFrom, 364),
        hoursPerWeek: 30,
        occupation: { scheme: 'isco-08', code: '4311' },
        sector: { scheme: 'nace-2.1', code: 'G' },
        employer: { name: 'Van Loo Retail', size: '250+' },
        skillMatch: 'over-qualified',
      },
    },
  ]
}
