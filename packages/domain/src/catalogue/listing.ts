import { z } from 'zod'
import { ComponentForm } from '../programmes/programme.ts'
import { Code, Id } from '../values/id.ts'
import { LanguageTag, LocalisedText } from '../values/localisedText.ts'
import { Citation } from './citation.ts'
import { Contact } from './contact.ts'
import { ListingKind } from './listingKind.ts'
import { Origin, type StatedOrigin } from './origin.ts'
import { PublishedFigure } from './publishedFigure.ts'

const Kinds = z.array(Code).min(1).max(20)

/**
 * What somebody finds there, without taking part in a programme. `text` says it in the words of the source; the codes
 * let screens and other systems sort it.
 */
export const Offer = z.discriminatedUnion('kind', [
  /** Places with employers or schools: `vacancy`, `internship`, `apprenticeship`, `work-experience`, `training`. */
  z.strictObject({ kind: z.literal('opportunities'), of: Kinds, text: LocalisedText }),
  /** Two sides brought together: who, and by whose doing (`counsellors`, `employers`, `members`). */
  z.strictObject({
    kind: z.literal('introductions'),
    between: z.array(Code).min(2).max(6),
    by: Kinds.optional(),
    text: LocalisedText,
  }),
  /** Something to look things up in: what stands there (`candidate-profiles`, `vacancies`, `programmes`) and for whom. */
  z.strictObject({
    kind: z.literal('listings'),
    of: Kinds,
    searchedBy: Kinds.optional(),
    text: LocalisedText,
  }),
  /** Programmes that others carry out under one roof: who they are, and how many where it is said. */
  z.strictObject({
    kind: z.literal('delivery-partners'),
    of: z.array(ComponentForm).min(1).max(8),
    count: z.int().min(1).max(100_000).optional(),
    text: LocalisedText,
  }),
  /** Money for what others do. */
  z.strictObject({ kind: z.literal('funding'), of: Kinds, text: LocalisedText }),
  /** A method, training or advice for those who run programmes. */
  z.strictObject({ kind: z.literal('support'), of: Kinds, text: LocalisedText }),
  /** Work on what people and institutions think and decide. */
  z.strictObject({ kind: z.literal('advocacy'), of: Kinds, text: LocalisedText }),
])
export type Offer = z.infer<typeof Offer>

/** Platforms, directories, funding schemes and umbrellas: described and cited, but no programme to run. */
export const Listing = z.strictObject({
  id: Id,
  kind: ListingKind,
  name: LocalisedText,
  nativeName: z.string().min(1).max(200).optional(),
  citation: Citation,
  origin: Origin,
  summary: LocalisedText,
  /** What sets it apart. */
  distinctive: LocalisedText,
  /** How its results were evaluated, where that was published. */
  evaluation: LocalisedText.optional(),
  /** What was published of its money. */
  budget: LocalisedText.optional(),
  audience: z.strictObject({ text: LocalisedText, groups: z.array(Code).max(20) }),
  /** Who may use it, where the source sets a condition. */
  conditions: LocalisedText.optional(),
  offers: z.array(Offer).min(1).max(20),
  /** Blueprints of the catalogue that run under it, or are paid by it. */
  programmes: z.array(Id).max(50),
  place: LocalisedText.optional(),
  languages: z.array(LanguageTag).max(20).optional(),
  /** How many it reaches or can take, in words. */
  capacity: LocalisedText.optional(),
  contact: Contact.optional(),
  /** Which of the fields above the source says nothing about. */
  notStated: z.array(z.string().min(1).max(200)).max(50),
  published: z.array(PublishedFigure).max(100),
})
export type Listing = z.infer<typeof Listing>

/** What a source says of something that is no programme. */
export type StatedListing = Omit<Listing, 'origin' | 'notStated' | 'programmes'> & {
  readonly origin: StatedOrigin
  readonly programmes?: readonly Id[]
}

const mayBeSilent = [
  'evaluation',
  'budget',
  'conditions',
  'place',
  'languages',
  'capacity',
  'contact',
] as const satisfies readonly (keyof StatedListing)[]

/** A listing from what its source states, with the list of what it does not. */
export function list(stated: StatedListing): Listing {
  const { origin, programmes = [] } = stated
  const { partners = [], funders = [] } = origin
  const silent = [
    ...(['organisation', 'startedYear'] as const)
      .filter((key) => origin[key] === undefined)
      .map((key) => `origin.${key}`),
    ...mayBeSilent.filter((key) => stated[key] === undefined),
  ]
  return {
    ...stated,
    origin: { ...origin, partners, funders },
    programmes: [...programmes],
    notStated: silent,
  }
}
