import { z } from 'zod'
import { CefrLevel } from '../attributes/answers.ts'
import { AttributeKey, attributes } from '../attributes/registry.ts'
import { areInOrder, reversed } from '../values/bounds.ts'
import { Code, Id } from '../values/id.ts'
import { LanguageTag, LocalisedText } from '../values/localisedText.ts'

const Codes = z.array(z.string().min(1).max(64)).min(1).max(500)
/** Codes of an attribute that has a list of options: one that is misspelt would let nobody in, or everybody. */
const optionsOf = (key: AttributeKey) =>
  z
    .array(z.enum([...(attributes[key].options ?? [])]))
    .min(1)
    .max(500)
const atLeastOneBound = (bounds: { atLeast?: unknown; atMost?: unknown }) =>
  bounds.atLeast !== undefined || bounds.atMost !== undefined
const needsBound = { params: { code: 'rule.no-bound' } }

const noSuchOption = { path: ['in'], params: { code: 'rule.no-such-option' } }

/** ISO 3166-1, two letters. */
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code)

/** Whether a value of an attribute can have this code; of numbers, days and free words none can be listed. */
function mayBe(key: AttributeKey, code: string): boolean {
  const { type, options, codeList } = attributes[key]
  switch (type) {
    case 'yes-no':
      return code === 'yes' || code === 'no'
    case 'choice':
    case 'choices':
      return options === undefined || options.includes(code)
    case 'place':
      return codeList !== 'country' || isCountry(code)
    case 'taxonomy':
      return true
    default:
      return false
  }
}

/** Every kind of condition that a programme or a grant can set on a person. */
export const EligibilityLeaf = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('age'),
      atLeast: z.int().min(0).max(120).optional(),
      atMost: z.int().min(0).max(120).optional(),
    })
    .refine(atLeastOneBound, needsBound)
    .refine(areInOrder, reversed),
  z
    .strictObject({
      kind: z.literal('residence'),
      level: z.enum(['municipality', 'region', 'country']),
      in: Codes,
    })
    .refine((leaf) => leaf.level !== 'country' || leaf.in.every(isCountry), noSuchOption),
  z.strictObject({ kind: z.literal('labour-status'), in: optionsOf('labourStatus') }),
  z.strictObject({ kind: z.literal('unemployed-for'), months: z.int().min(0).max(600) }),
  z.strictObject({
    kind: z.literal('registered'),
    with: Codes.optional(),
    months: z.int().min(0).max(600).optional(),
  }),
  z
    .strictObject({
      kind: z.literal('education'),
      atLeast: z.int().min(0).max(8).optional(),
      atMost: z.int().min(0).max(8).optional(),
    })
    .refine(atLeastOneBound, needsBound)
    .refine(areInOrder, reversed),
  z.strictObject({ kind: z.literal('qualification-abroad'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('recognition'), in: optionsOf('recognition') }),
  z.strictObject({
    kind: z.literal('language'),
    anyOf: z.array(LanguageTag).min(1).max(500),
    atLeast: CefrLevel,
  }),
  z.strictObject({ kind: z.literal('right-to-work') }),
  z.strictObject({ kind: z.literal('residence-status'), in: optionsOf('residenceStatus') }),
  z.strictObject({ kind: z.literal('gender'), in: optionsOf('gender') }),
  z
    .strictObject({
      kind: z.literal('experience'),
      atLeast: z.number().min(0).max(70).optional(),
      atMost: z.number().min(0).max(70).optional(),
    })
    .refine(atLeastOneBound, needsBound)
    .refine(areInOrder, reversed),
  z.strictObject({ kind: z.literal('retired'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('occupation'), in: Codes }),
  z.strictObject({ kind: z.literal('sector'), in: Codes }),
  z.strictObject({ kind: z.literal('referred-by'), in: Codes }),
  /** Any other attribute of the registry with a choice, several choices, or yes and no. */
  z
    .strictObject({ kind: z.literal('attribute'), attribute: AttributeKey, in: Codes })
    .refine((leaf) => leaf.in.every((code) => mayBe(leaf.attribute, code)), noSuchOption),
  /** What a person judges and records ("motivated"), under a key of its own. */
  z.strictObject({ kind: z.literal('judgement'), key: Code, statement: LocalisedText }),
])
export type EligibilityLeaf = z.infer<typeof EligibilityLeaf>

/** A condition, or conditions joined by all, any, not. `id` lets screens and priorities refer to a part. */
export type EligibilityRule =
  | { kind: 'all'; id?: string | undefined; rules: EligibilityRule[] }
  | { kind: 'any'; id?: string | undefined; rules: EligibilityRule[] }
  | { kind: 'not'; id?: string | undefined; rule: EligibilityRule }
  | EligibilityLeaf

const Rules = z.lazy(() => z.array(EligibilityRule).max(100))

/** A condition on a person, or conditions joined by all, any, not. */
export const EligibilityRule: z.ZodType<EligibilityRule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), id: Id.optional(), rules: Rules }),
    /** Of no conditions none can be met: there must be one. */
    z.strictObject({
      kind: z.literal('any'),
      id: Id.optional(),
      rules: z.lazy(() => z.array(EligibilityRule).min(1).max(100)),
    }),
    z.strictObject({ kind: z.literal('not'), id: Id.optional(), rule: z.lazy(() => EligibilityRule) }),
    ...EligibilityLeaf.options,
  ]),
)
