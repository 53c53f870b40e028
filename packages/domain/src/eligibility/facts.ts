import type { AnswerKind } from '../attributes/answers.ts'
import type { FactValue } from '../attributes/attribute.ts'
import type { AttributeKey } from '../attributes/registry.ts'
import type { Day } from '../values/day.ts'

/** What is known of one attribute on one day: a value, or why there is none. */
export type KnownFact =
  | { readonly answer: 'answered'; readonly value: FactValue; readonly saidOn?: Day | undefined }
  | {
      readonly answer: Exclude<AnswerKind, 'answered'> | 'out-of-date'
      readonly value?: undefined
      readonly saidOn?: Day | undefined
    }

/** A key of the registry, or of something that staff judges. */
export type FactKey = AttributeKey | `judgement.${string}`

/** Everything that is known of a person on a day. A key that is missing was not asked. */
export type Facts = { readonly [K in FactKey]?: KnownFact | undefined }
