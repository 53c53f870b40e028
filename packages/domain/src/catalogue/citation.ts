import { z } from 'zod'

/** Sections of the field study in which an entry is described, its foreword or a part of its appendix. */
export const StudySection = z.string().regex(/^(?:[IV]+(?:\.[A-D](?:\.[1-6])?)?|appendix\.[AB]|foreword)$/)

/** Where something was published. */
export const Citation = z.strictObject({
  work: z.string().min(1).max(500),
  sections: z.array(StudySection).max(20),
})
export type Citation = z.infer<typeof Citation>

const work =
  'Milica Petrovic: Mentoring practices in Europe and North America. Strategies for improving immigrants’ employment outcomes. Migration Policy Institute Europe for the King Baudouin Foundation, Brussels, January 2015'

/** The field study that the catalogue describes, with the sections meant. */
export function study(...sections: string[]): Citation {
  return { work, sections }
}
