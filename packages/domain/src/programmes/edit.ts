import { z } from 'zod'
import { Code } from '../values/id.ts'
import { LanguageTag, LocalisedText } from '../values/localisedText.ts'
import { Pairing } from './pairing.ts'
import type { Programme } from './programme.ts'

/** The simple things of a programme that people change while it runs. Null takes something away; absent leaves it. */
export const ProgrammeEdit = z.strictObject({
  name: LocalisedText.optional(),
  audience: LocalisedText.optional(),
  languages: z.array(LanguageTag).min(1).max(20).optional(),
  places: z.int().min(1).max(100_000).nullable().optional(),
  durationMonths: z.int().min(1).max(60).optional(),
  everyDays: z.int().min(1).max(365).optional(),
  minimumMeetings: z.int().min(1).max(500).nullable().optional(),
  agreement: Pairing.shape.agreement.optional(),
  reviewEveryMonths: z.int().min(1).max(60).nullable().optional(),
  answerWithinDays: z.int().min(1).max(1000).optional(),
  firstMeetingWithinDays: z.int().min(1).max(1000).optional(),
  capacityPerMentor: z.int().min(1).max(200).optional(),
  /** Weight by the id of the criterion. */
  weights: z.record(Code, z.number().positive().max(1000)).optional(),
})
export type ProgrammeEdit = z.infer<typeof ProgrammeEdit>

/**
 * The document with an edit, under another version number. What concerns pairs is left out where a programme makes
 * none, and weights of criteria that it does not have.
 *
 * @example
 * editProgramme(duo, { everyDays: 7 }, 2).pairing?.cadence.everyDays // 7
 */
export function editProgramme(programme: Programme, edit: ProgrammeEdit, version: number): Programme {
  const next: Programme = { ...programme, version }
  if (edit.name !== undefined) next.name = edit.name
  if (edit.audience !== undefined) next.audience = { ...programme.audience, text: edit.audience }
  if (edit.languages !== undefined) next.languages = edit.languages
  if (typeof edit.places === 'number') next.places = edit.places
  if (edit.places === null) delete next.places
  if (programme.pairing) next.pairing = editedPairing(programme.pairing, edit)
  const { weights } = edit
  if (programme.matching && weights) {
    const criteria = programme.matching.criteria.map((criterion) => ({
      ...criterion,
      weight: weights[criterion.id] ?? criterion.weight,
    }))
    next.matching = { ...programme.matching, criteria }
  }
  return next
}

function editedPairing(pairing: Pairing, edit: ProgrammeEdit): Pairing {
  const next: Pairing = { ...pairing }
  if (edit.durationMonths !== undefined) next.durationMonths = durationOf(pairing, edit.durationMonths)
  if (edit.everyDays !== undefined) next.cadence = { ...pairing.cadence, everyDays: edit.everyDays }
  if (typeof edit.minimumMeetings === 'number') next.minimumMeetings = edit.minimumMeetings
  if (edit.minimumMeetings === null) delete next.minimumMeetings
  if (edit.agreement !== undefined) next.agreement = edit.agreement
  if (typeof edit.reviewEveryMonths === 'number')
    next.actionPlan = { reviewEveryMonths: edit.reviewEveryMonths }
  if (edit.reviewEveryMonths === null) delete next.actionPlan
  next.answerWithinDays = edit.answerWithinDays ?? pairing.answerWithinDays
  next.firstMeetingWithinDays = edit.firstMeetingWithinDays ?? pairing.firstMeetingWithinDays
  next.capacityPerMentor = edit.capacityPerMentor ?? pairing.capacityPerMentor
  return next
}

/** A range that the new length does not fit goes away. */
function durationOf({ durationMonths }: Pairing, planned: number): Pairing['durationMonths'] {
  const { atLeast, atMost } = durationMonths
  const fits = (atLeast === undefined || atLeast <= planned) && (atMost === undefined || planned <= atMost)
  return fits ? { ...durationMonths, planned } : { planned }
}
