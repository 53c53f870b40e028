/** The kinds of criteria as data. Each compares one attribute of the mentee with one attribute of the mentor. */
import { z } from 'zod'
import { type AttributeType, attributeTypes, CefrLevel, isPlain } from './attributes.ts'

/**
 * What a missing value means: `neutral` scores the mean over the pairs for which both values are known, `0` and `1`
 * score the worst and the best, `forbid` forbids the pair.
 */
export const UnknownRule = z.union([z.literal('neutral'), z.literal(0), z.literal(1), z.literal('forbid')])
export type UnknownRule = z.infer<typeof UnknownRule>

const attribute = z.string().min(1)

const common = {
  /** Names the criterion in parts, reasons and comparisons; unique in the policy. */
  id: z.string().min(1).max(100),
  /** Any positive number; people see it as a share of the total. A `must` without weight is a condition only. */
  weight: z.number().positive().optional(),
  /** `must`: a pair that fails is forbidden. `wish` (default): it only scores. */
  requirement: z.enum(['must', 'wish']).optional(),
  label: z.string().min(1).optional(),
  /** For a missing value of either side, or for each side apart; where both miss, the mentee's rule holds. */
  unknown: z.union([UnknownRule, z.strictObject({ mentee: UnknownRule, mentor: UnknownRule })]).optional(),
}

const bothSides = { ...common, mentee: attribute, mentor: attribute }

export const Same = z.strictObject({ ...bothSides, kind: z.literal('same') })
export const Different = z.strictObject({ ...bothSides, kind: z.literal('different') })

export const Overlap = z.strictObject({
  ...bothSides,
  kind: z.literal('overlap'),
  /** `asked` (default): share of what one side asks for that the other offers. `jaccard`: common by all, symmetric. */
  measure: z.enum(['asked', 'jaccard']).optional(),
  /** Whose list is the wish under `asked`; default `mentee`. */
  askedBy: z.enum(['mentee', 'mentor']).optional(),
  /** How many common items a `must` needs; default 1 (all of them where fewer are asked). */
  atLeast: z.int().min(1).optional(),
})

export const Language = z.strictObject({
  ...bothSides,
  kind: z.literal('language'),
  /** Level that both need in one common language for a `must`; default `B1`. */
  atLeast: CefrLevel.optional(),
  /** Level from which the score is full; default `C1`. */
  enough: CefrLevel.optional(),
  /** Only these languages count; default all. */
  only: z.array(z.string().min(1)).min(1).optional(),
})

export const Near = z.strictObject({
  ...bothSides,
  kind: z.literal('near'),
  /** Kilometres along the great circle at which the score reaches 0, and which a `must` allows. */
  limit: z.number().positive(),
  /** With x = distance / limit: `linear` (default) 1 − x, `gentle` 1 − x², `steep` (1 − x)². */
  shape: z.enum(['linear', 'gentle', 'steep']).optional(),
})

const number = { ...bothSides, kind: z.literal('number') }

/** `full` is the end with score 1, `none` the end with score 0 and the last value that a `must` allows. */
export const NumberCriterion = z.discriminatedUnion('compare', [
  /** The absolute difference: small is good, so `full` < `none`. */
  z.strictObject({
    ...number,
    compare: z.literal('distance'),
    full: z.number().min(0),
    none: z.number().min(0),
  }),
  /** Mentor minus mentee: large is good, so `none` ≤ `full`. */
  z.strictObject({ ...number, compare: z.literal('at-least'), full: z.number(), none: z.number() }),
  /** Mentor minus mentee: small is good, so `full` ≤ `none`. */
  z.strictObject({ ...number, compare: z.literal('at-most'), full: z.number(), none: z.number() }),
  /** Mentor minus mentee between `from` and `to` is full; `tolerance` beyond either end it is 0. */
  z.strictObject({
    ...number,
    compare: z.literal('within'),
    from: z.number(),
    to: z.number(),
    tolerance: z.number().min(0).optional(),
  }),
])

/** Codes in a tree, such as occupations or sectors: how many levels from the root two codes share. */
export const Taxonomy = z.strictObject({
  ...bothSides,
  kind: z.literal('taxonomy'),
  /** Lengths of a code at each level of the tree, dots not counted; default every character is a level. */
  levels: z.array(z.int().min(1)).min(1).optional(),
  /** Levels that are enough for a full score; default as deep as the code asked for. */
  depth: z.int().min(1).optional(),
  /** Levels that a `must` needs in common; default all that count. */
  atLeast: z.int().min(1).optional(),
  /** Whose codes are the wish; default `mentee`. */
  askedBy: z.enum(['mentee', 'mentor']).optional(),
})

/** Weekly availability: the minutes of a week in which both are free. */
export const Calendar = z.strictObject({
  ...bothSides,
  kind: z.literal('calendar'),
  /** Common minutes a week that the meetings need: full from there on, and needed by a `must` unless `atLeast` says less. */
  minutes: z.int().min(1).max(10_080),
  atLeast: z.int().min(1).max(10_080).optional(),
})

/** Free text: cosine of the two texts' words, weighted by how rare a word is among all texts of the round. */
export const Text = z.strictObject({
  ...bothSides,
  kind: z.literal('text'),
  /** Cosine at which the score is full; default 1. Texts of people are rarely closer than 0.4. */
  full: z.number().positive().max(1).optional(),
  /** Words that never count, in lower case. */
  ignore: z.array(z.string().min(1)).optional(),
})

/**
 * What one side looks for and the other is or offers; any of several wanted values will do. With `back` the mentor
 * looks for something too, and the score is the mean of both directions. An empty list asks for nothing.
 */
export const LookingFor = z.strictObject({
  ...bothSides,
  kind: z.literal('looking-for'),
  back: z.strictObject({ mentor: attribute, mentee: attribute }).optional(),
})

const eitherSide = { ...common, mentee: attribute.optional(), mentor: attribute.optional() }

/**
 * What people say of each other: a ranked list, or ratings of those they have met. Named for one side or both; with both
 * the score is their mean. Whoever refused somebody is never paired with them, whatever the criterion weighs.
 */
export const PreferenceCriterion = z.strictObject({
  ...eitherSide,
  kind: z.literal('preference'),
  /** Ends of the ratings; default 1 and 5. */
  worst: z.number().optional(),
  best: z.number().optional(),
  /** Score of somebody who was not rated, where others were; default 0.5. Who is not on a ranked list scores 0. */
  unrated: z.number().min(0).max(1).optional(),
})

/** A developer's own comparison, registered by name with the call; without an attribute it gets all of that person's. */
export const FunctionCriterion = z.strictObject({
  ...eitherSide,
  kind: z.literal('function'),
  name: z.string().min(1).max(100),
  parameters: z
    .record(
      z.string(),
      z.custom<unknown>((value) => isPlain(value)),
    )
    .optional(),
})

/** One thing that counts. */
export const Criterion = z.discriminatedUnion('kind', [
  Same,
  Different,
  Overlap,
  Language,
  Near,
  NumberCriterion,
  Taxonomy,
  Calendar,
  Text,
  LookingFor,
  PreferenceCriterion,
  FunctionCriterion,
])
export type Criterion = z.infer<typeof Criterion>
export type CriterionKind = Criterion['kind']
export type CriterionOf<K extends CriterionKind> = Extract<Criterion, { kind: K }>

/** The attribute types that each kind can compare. */
export const typesOfKind: Record<CriterionKind, readonly AttributeType[]> = {
  same: ['category', 'boolean', 'number'],
  different: ['category', 'boolean', 'number'],
  overlap: ['set', 'category'],
  language: ['languages'],
  near: ['place'],
  number: ['number'],
  taxonomy: ['codes', 'category'],
  calendar: ['availability'],
  text: ['text'],
  'looking-for': ['set', 'category', 'boolean'],
  preference: ['preference'],
  function: attributeTypes,
}
