import { z } from 'zod'
import { CefrLevel } from '../attributes/answers.ts'
import { AttributeKey } from '../attributes/registry.ts'
import { Code, Id } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'

const Codes = z.array(z.string().min(1).max(64)).min(1).max(500)
const atLeastOneBound = (bounds: { atLeast?: unknown; atMost?: unknown }) =>
  bounds.atLeast !== undefined || bounds.atMost !== undefined
const needsBound = { params: { code: 'rule.no-bound' } }

/** Every kind of condition that a programme or a grant can set on a person. */
export const EligibilityLeaf = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('age'),
      atLeast: z.int().min(0).max(120).optional(),
      atMost: z.int().min(0).max(120).optional(),
    })
    .refine(atLeastOneBound, needsBound),
  z.strictObject({
    kind: z.literal('residence'),
    level: z.enum(['municipality', 'region', 'country']),
    in: Codes,
  }),
  z.strictObject({ kind: z.literal('labour-status'), in: Codes }),
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
    .refine(atLeastOneBound, needsBound),
  z.strictObject({ kind: z.literal('qualification-abroad'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('recognition'), in: Codes }),
  z.strictObject({ kind: z.literal('language'), anyOf: Codes, atLeast: CefrLevel }),
  z.strictObject({ kind: z.literal('right-to-work') }),
  z.strictObject({ kind: z.literal('residence-status'), in: Codes }),
  z.strictObject({ kind: z.literal('gender'), in: Codes }),
  z
    .strictObject({
      kind: z.literal('experience'),
      atLeast: z.number().min(0).max(70).optional(),
      atMost: z.number().min(0).max(70).optional(),
    })
    .refine(atLeastOneBound, needsBound),
  z.strictObject({ kind: z.literal('retired'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('occupation'), in: Codes }),
  z.strictObject({ kind: z.literal('sector'), in: Codes }),
  z.strictObject({ kind: z.literal('referred-by'), in: Codes }),
  /** Any other attribute of the registry with a choice, several choices, or yes and no. */
  z.strictObject({ kind: z.literal('attribute'), attribute: AttributeKey, in: Codes }),
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

const several = { id: Id.optional(), rules: z.lazy(() => z.array(EligibilityRule).max(100)) }

/** A condition on a person, or conditions joined by all, any, not. */
export const EligibilityRule: z.ZodType<EligibilityRule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), ...several }),
    z.strictObject({ kind: z.literal('any'), ...several }),
    z.strictObject({ kind: z.literal('not'), id: Id.optional(), rule: z.lazy(() => EligibilityRule) }),
    ...EligibilityLeaf.options,
  ]),
)
