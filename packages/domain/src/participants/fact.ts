import { z } from 'zod'
import { AnswerKind } from '../attributes/answers.ts'
import { FactValue } from '../attributes/attribute.ts'
import { AttributeKey } from '../attributes/registry.ts'
import { Day } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'

/** How a value is known. */
export const Evidence = z.strictObject({
  source: z.enum(['self', 'staff', 'mentor', 'partner', 'document-seen', 'register', 'import']),
  on: Day,
  by: Id.optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** What is known of one attribute of a person for a stretch of time; `answer` says which kind of (non-)answer it is. */
export const Fact = z
  .strictObject({
    /** An attribute of the registry, or `judgement.<key>` for what staff judged. */
    key: z.union([AttributeKey, z.templateLiteral(['judgement.', Code])]),
    answer: AnswerKind,
    value: FactValue.optional(),
    from: Day,
    until: Day.optional(),
    evidence: Evidence,
  })
  .refine((fact) => (fact.answer === 'answered') === (fact.value !== undefined), {
    path: ['value'],
    params: { code: 'fact.value-and-answer-disagree' },
  })
export type Fact = z.infer<typeof Fact>
