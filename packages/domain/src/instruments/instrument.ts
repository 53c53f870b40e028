import { z } from 'zod'
import { distinctIds, repeated } from '../values/distinct.ts'
import { Code, Id } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'

/** One answer that can be chosen, and what it counts. */
export const InstrumentChoice = z.strictObject({ value: z.int().min(0).max(100), label: LocalisedText })
export type InstrumentChoice = z.infer<typeof InstrumentChoice>

/** One question of an instrument, with its scale. */
export const InstrumentItem = z.strictObject({
  id: Code,
  text: LocalisedText,
  /** A high answer means a low score. */
  reversed: z.boolean(),
  /** Answers of its own, where they are not those of the instrument. A whole number is asked where there are none. */
  choices: z.array(InstrumentChoice).max(20).optional(),
  /** Of the subscale with this id. */
  subscale: Code.optional(),
})
export type InstrumentItem = z.infer<typeof InstrumentItem>

/**
 * A short questionnaire as data: items, scale, languages, scoring, reversed items, and what happens to missing answers.
 * Wording is our own, not that of a licensed scale.
 */
export const Instrument = z
  .strictObject({
    id: Id,
    version: z.int().min(1),
    name: LocalisedText,
    /** Asked before the items. */
    instruction: LocalisedText,
    asks: z.enum(['mentee', 'mentor', 'both']),
    choices: z.array(InstrumentChoice).min(2).max(20),
    items: z.array(InstrumentItem).min(1).max(40),
    scoring: z.strictObject({
      kind: z.enum(['mean', 'sum', 'highest', 'count-distinct']),
      /** Share of items that must be answered for a score; those missing take the mean of the others. */
      answered: z.number().min(0).max(1),
    }),
    /** Direction in which a change is meant to go. */
    better: z.enum(['higher', 'lower', 'neither']),
    /** Smallest change of one person that is more than noise, where it is known. */
    noticeable: z.number().min(0).optional(),
  })
  .refine(({ items }) => distinctIds(items), { ...repeated, path: ['items'] })
  .refine(({ items }) => items.every(({ reversed, choices }) => !reversed || choices?.length !== 0), {
    path: ['items'],
    params: { code: 'rule.reversed-without-choices' },
  })
export type Instrument = z.infer<typeof Instrument>

/** What somebody answered, by item; a missing item was skipped. */
export const InstrumentAnswers = z.record(Code, z.int().min(0).max(100_000))
export type InstrumentAnswers = z.infer<typeof InstrumentAnswers>
