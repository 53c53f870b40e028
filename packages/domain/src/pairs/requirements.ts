import { addDays } from '../calendar/days.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { CompletedStep } from '../enrolments/enrolment.ts'
import { isDone } from '../enrolments/readiness.ts'
import type { Message } from '../messages/message.ts'
import type { SafetyCode } from '../moves/refusedMove.ts'
import { isNeeded } from '../programmes/isNeeded.ts'
import type { Programme, ProgrammeRole } from '../programmes/programme.ts'
import type { Day, DayInterval } from '../values/day.ts'
import type { Pair } from './pair.ts'

/** What must be known of one side of a pair to judge safety and open items. */
export interface PairSide {
  /** What is known of the person on the day; for the mentee at least the date of birth, where known. */
  readonly facts: Facts
  /** Steps that the person has passed, in whatever enrolment. */
  readonly completedSteps: readonly CompletedStep[]
  /** Stretches in which the person is suspended. */
  readonly suspensions?: readonly DayInterval[]
}

/** Both sides of a pair, as known on the day. */
export interface PairSides {
  readonly mentee: PairSide
  readonly mentor: PairSide
}

const bothRoles: readonly ProgrammeRole[] = ['mentee', 'mentor']

/**
 * The safety requirements that are missing on a day. They alone block a pair: a check that is absent or has run out,
 * a guardian's consent for somebody under age or of unknown age, a suspension.
 */
export function safetyMissing(programme: Programme, sides: PairSides, day: Day): Message<SafetyCode>[] {
  return bothRoles.flatMap((role) => {
    const side = sides[role]
    const suspended = (side.suspensions ?? []).some(
      (each) => each.from <= day && (each.until === undefined || day <= each.until),
    )
    const steps = programme.preparation[role].filter(
      (step) => step.safety && isNeeded(step, side.facts, day) && !isDone(step.id, side.completedSteps, day),
    )
    return [
      ...(suspended
        ? [{ code: 'safety.suspended' as const, values: { side: { label: `role.${role}` } } }]
        : []),
      ...steps.map((step) => ({
        code: 'safety.step-missing' as const,
        values: {
          side: { label: `role.${role}` },
          kind: { label: `stepKind.${step.kind}` },
          step: step.id,
        },
      })),
    ]
  })
}

/** Something that should be there and is chased, but stops nobody. */
export interface OpenItem extends Message<'openItem.agreement' | 'openItem.step'> {
  readonly side?: ProgrammeRole
  readonly step?: string
  /** Absent until the first meeting, where the deadline counts from it. */
  readonly dueOn?: Day
  readonly isOverdue: boolean
}

/**
 * What is still open in a pair on a day: the unsigned agreement, required steps that are not done. Each with the
 * deadline that the programme sets in days after the first meeting.
 */
export function openItems(pair: Pair, programme: Programme, sides: PairSides, day: Day): OpenItem[] {
  const items: OpenItem[] = []
  const due = (withinDays: number | undefined) => {
    if (pair.activeOn === undefined || withinDays === undefined) return { isOverdue: false }
    const dueOn = addDays(pair.activeOn, withinDays)
    return { dueOn, isOverdue: dueOn < day }
  }
  const { pairing } = programme
  if (pairing && pairing.agreement !== 'none' && pair.agreementSignedOn === undefined) {
    const values = { agreement: { label: `agreement.${pairing.agreement}` } }
    items.push({ code: 'openItem.agreement', values, ...due(pairing.agreementWithinDays) })
  }
  for (const side of bothRoles) {
    for (const step of programme.preparation[side]) {
      const { facts, completedSteps } = sides[side]
      if (step.safety || !step.required || !isNeeded(step, facts, day)) continue
      if (isDone(step.id, completedSteps, day)) continue
      const values = {
        side: { label: `role.${side}` },
        kind: { label: `stepKind.${step.kind}` },
        step: step.id,
      }
      items.push({ code: 'openItem.step', values, side, step: step.id, ...due(step.withinDays) })
    }
  }
  return items
}
