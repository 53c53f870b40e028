import { addDays, addMonths, type FollowUp, type OutcomeFramework, planFollowUps } from '@passerelle/domain'
import { laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { YouthLife } from '../programmes/youthDay.ts'
import type { Situation } from './life.ts'
import { Teller } from './teller.ts'
import { jobOf, type Stretch } from './truth.ts'

/**
 * What came of the youth day, as published: those who met every criterion were all reached after seven months; the
 * others were never asked, so that nothing is known of them after the day.
 */
export function youthSituation(
  random: Random,
  {
    life,
    framework,
    asOf,
    by,
  }: { life: YouthLife; framework: OutcomeFramework; asOf: string; by: (day: string) => string },
): Situation {
  const { enrolment, person, after } = life
  const { appliedOn } = enrolment
  const moment = addMonths(appliedOn, 7)
  const teller = new Teller(random.fork('telling'), {
    participantId: person.profile.id,
    truth: truthOf(random.fork('truth'), life, moment),
    asOf,
    exactAround: [appliedOn, moment],
  })
  teller.tellAtApplication({ on: appliedOn, source: 'self' }, random.chance(0.7) ? 'actiris' : undefined)
  const empty = { participantId: person.profile.id, followUps: [], achievements: [] }
  if (after === 'never-followed') return { ...empty, reports: teller.reports }
  const followUps = planFollowUps(framework, {
    enrolmentId: enrolment.id,
    anchor: 'application',
    on: appliedOn,
    newId: random.id,
  }).map((followUp) => reached(random, followUp))
  for (const { id, closedOn } of followUps) {
    if (closedOn !== undefined)
      teller.tell({ on: closedOn, source: 'self', followUpId: id, recordedBy: by(closedOn) })
  }
  return { ...empty, followUps, reports: teller.reports }
}

function reached(random: Random, followUp: FollowUp): FollowUp {
  const on = laterOf(workday(addDays(followUp.dueOn, random.int(2, 24))), followUp.dueOn)
  return {
    ...followUp,
    attempts: [{ on, how: random.pick(['phone', 'text-message']), result: 'reached' }],
    result: 'reached',
    closedOn: on,
  }
}

function truthOf(random: Random, { person, enrolment, after }: YouthLife, moment: string): Stretch[] {
  const { appliedOn } = enrolment
  const since = addDays(appliedOn, -random.int(50, 420))
  const before: Stretch = { activity: person.doing, from: since, detail: {} }
  if (after === 'neither' || after === 'never-followed') return [before]
  const from = addDays(moment, -random.int(12, 150))
  const job = jobOf(random, person.profile, from)
  return [
    { ...before, until: addDays(from, -1) },
    after === 'work'
      ? { activity: 'employed', from, detail: job }
      : { activity: 'education', from, detail: { training: 'vocational' } },
  ]
}
