export type SituationCardProps = { readonly participantId: string; readonly name: string }

/** The place of a person's situation over time, between the next step and what happened. */
export function SituationCard(_: SituationCardProps) {
  return null
}
