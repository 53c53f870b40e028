import { z } from 'zod'
import { Programme } from '../programmes/programme.ts'
import { Id } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'
import { Citation } from './citation.ts'
import { PublishedFigure } from './publishedFigure.ts'

/** Who ran it, where and when. */
export const Origin = z.strictObject({
  organisation: z.string().min(1).max(300),
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z.string().min(1).max(100).optional(),
  startedYear: z.int().min(1900).max(2100).optional(),
  endedYear: z.int().min(1900).max(2100).optional(),
  partners: z.array(z.string().min(1).max(200)).max(50),
  funders: z.array(z.string().min(1).max(200)).max(50),
})
export type Origin = z.infer<typeof Origin>

/** A proven programme as a document to start from, with what was published about it. */
export const Blueprint = z.strictObject({
  id: Id,
  citation: Citation,
  origin: Origin,
  /** What sets it apart. */
  distinctive: LocalisedText,
  /** How its results were evaluated, where that was published. */
  evaluation: LocalisedText.optional(),
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

/** Platforms, directories, funding schemes and umbrellas: described and cited, but no programme to run. */
export const Listing = z.strictObject({
  id: Id,
  name: LocalisedText,
  kind: z.enum([
    'directory',
    'funding-scheme',
    'umbrella',
    'network',
    'talent-platform',
    'campaign',
    'label',
  ]),
  citation: Citation,
  origin: Origin,
  distinctive: LocalisedText,
  evaluation: LocalisedText.optional(),
  audience: LocalisedText.optional(),
  published: z.array(PublishedFigure).max(100),
})
export type Listing = z.infer<typeof Listing>
