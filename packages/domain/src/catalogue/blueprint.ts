import { z } from 'zod'
import { Programme } from '../programmes/programme.ts'
import { Id } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'
import { Citation } from './citation.ts'
import { Contact } from './contact.ts'
import { ListingKind } from './listingKind.ts'
import { Origin } from './origin.ts'
import { PublishedFigure } from './publishedFigure.ts'

/** A proven programme as a document to start from, with what was published about it. */
export const Blueprint = z.strictObject({
  id: Id,
  citation: Citation,
  origin: Origin,
  contact: Contact.optional(),
  /** What sets it apart. */
  distinctive: LocalisedText,
  /** How its results were evaluated, where that was published. */
  evaluation: LocalisedText.optional(),
  /** What was published of its money: who pays, for how long, what is not secured. */
  budget: LocalisedText.optional(),
  /** Who accompanies, in the source's words; who *may* is a rule of the programme. */
  mentors: LocalisedText.optional(),
  /** Organisations that carry it out for its owner, where it works that way. */
  deliveredBy: z
    .strictObject({ text: LocalisedText, count: z.int().min(1).max(100_000).optional() })
    .optional(),
  /** What it is besides a programme: an umbrella for others, with a directory of its own, … */
  also: z.array(ListingKind).max(4),
  programme: Programme,
  /** Paths in `programme` about which the source says nothing; what stands there is our default. */
  notStated: z.array(z.string().min(1).max(200)).max(100),
  /** Where a threshold is our reading of the source's words ("highly qualified"). */
  readings: z
    .array(z.strictObject({ path: z.string().min(1).max(200), words: z.string().min(1).max(500) }))
    .max(50),
  published: z.array(PublishedFigure).max(100),
})
export type Blueprint = z.infer<typeof Blueprint>
