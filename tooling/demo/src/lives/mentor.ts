import {
  addDays,
  addMonths,
  advanceEnrolment,
  apply,
  type Enrolment,
  type EnrolmentCommand,
  type Programme,
} from '@passerelle/domain'
import { earlierOf, laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Partner } from '../programmes/partners.ts'

export type MentorKind = 'taking' | 'applied' | 'preparing' | 'ineligible' | 'withdrawn'

export type EnrolmentWanted = {
  readonly id: string
  readonly participantId: string
  readonly programmeId: string
  readonly programme: Programme
  readonly siteId?: string | undefined
  /** Who may have sent somebody. */
  readonly partners: readonly Partner[]
  readonly asOf: string
  readonly by: (day: string) => string
  readonly appliedOn: string
}

/** Day on which a mentor of this kind applied. Half of them were there when the programme began. */
export function mentorAppliedOn(random: Random, kind: MentorKind, asOf: string, began: number): string {
  const ago =
    kind === 'applied'
      ? random.int(0, 6)
      : kind === 'preparing'
        ? random.int(12, 32)
        : kind === 'taking' && random.chance(0.55)
          ? random.int(began - 20, began)
          : random.int(45, began - 30)
  return workday(addDays(asOf, -ago))
}

/** A mentor's place in a programme up to being ready; pairs make them active later. */
export function mentorEnrolment(random: Random, kind: MentorKind, wanted: EnrolmentWanted): Enrolment {
  const { asOf, by, programme, appliedOn } = wanted
  const at = (on: string) => ({ on, recordedOn: on, by: by(on) })
  let enrolment = apply({
    id: wanted.id,
    participantId: wanted.participantId,
    programmeId: wanted.programmeId,
    programmeVersion: programme.version,
    role: 'mentor',
    ...(wanted.siteId !== undefined && { siteId: wanted.siteId }),
    capacity: random.weighted([
      [1, 82],
      [2, 15],
      [3, 3],
    ] as const),
    channel: random.pick(['company', 'word-of-mouth', 'web', 'partner', 'other']),
    ...at(appliedOn),
  })
  const move = (command: EnrolmentCommand) => {
    enrolment = advanceEnrolment(enrolment, command).enrolment
  }
  if (kind === 'applied') return enrolment
  const decidedOn = laterOf(workday(addDays(appliedOn, random.int(3, 10))), appliedOn)
  if (kind === 'ineligible') {
    move({ move: 'find-ineligible', reason: 'situation', ...at(decidedOn) })
    return enrolment
  }
  move({ move: 'find-eligible', ...at(decidedOn) })
  for (const step of programme.preparation.mentor) {
    if (kind === 'preparing') break
    for (
      let on = workday(addDays(decidedOn, random.int(6, 16)));
      on <= asOf;
      on = addMonths(on, (step.validMonths ?? 1200) - 2)
    ) {
      const validUntil = step.validMonths === undefined ? {} : { validUntil: addMonths(on, step.validMonths) }
      move({ move: 'complete-step', step: step.id, ...validUntil, ...at(workday(on)) })
    }
  }
  if (kind === 'withdrawn') {
    const on = laterOf(workday(addDays(decidedOn, random.int(20, 35))), decidedOn)
    move({
      move: 'withdraw',
      reason: random.pick(['no-time', 'moved-away', 'other']),
      ...at(earlierOf(on, asOf)),
    })
  }
  return enrolment
}

/** First day on which the mentor can be proposed; undefined for who does not take part. */
export function mentorReadyOn(enrolment: Enrolment, programme: Programme): string | undefined {
  if (enrolment.status !== 'eligible') return undefined
  const steps = programme.preparation.mentor.filter((step) => step.required)
  const days = steps.map(
    ({ id }) =>
      enrolment.completedSteps
        .filter(({ step }) => step === id)
        .map(({ on }) => on)
        .sort()[0],
  )
  if (days.some((day) => day === undefined)) return undefined
  const decided = enrolment.history.find(({ to }) => to === 'eligible')?.on ?? enrolment.appliedOn
  return [decided, ...(days as string[])].sort().at(-1)
}
