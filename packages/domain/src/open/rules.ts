import type { z } from 'zod'
import type { RuleCode } from '../problems/problem.ts'
import type { JsonSchema } from './jsonSchema.ts'

/** How each rule that our schemas add by a check reads in JSON Schema; `null` where it cannot be said there. */
const sayable: Readonly<Record<RuleCode, JsonSchema | null>> = {
  'text.no-language': { minProperties: 1 },
  'rule.no-bound': {
    anyOf: ['atLeast', 'atMost', 'moreThan', 'lessThan'].map((bound) => ({ required: [bound] })),
  },
  'fact.value-and-answer-disagree': {
    ...where({ answer: { const: 'answered' } }, { required: ['value'] }),
    else: { properties: { value: { not: {} } } },
  },
  'spell.registration-of-other-activity': where(
    { kind: { const: 'registration' } },
    { properties: { activity: { const: 'unemployed' } } },
  ),
  'followUp.result-without-day': { dependentRequired: { result: ['closedOn'], closedOn: ['result'] } },
  'enrolment.status-and-days-disagree': {
    allOf: [
      {
        ...statusNeeds('endedOn', ['completed', 'withdrawn']),
        else: { properties: { endedOn: false } },
      },
      statusNeeds('startedOn', ['active', 'completed']),
    ],
  },
  'pair.status-and-days-disagree': {
    allOf: [
      {
        ...where(
          { status: { enum: ['proposed', 'introduced', 'active', 'paused'] } },
          { properties: { endedOn: false } },
        ),
        else: { required: ['endedOn'] },
      },
      statusNeeds('introducedOn', ['introduced', 'active', 'paused', 'completed', 'ended-early']),
      statusNeeds('activeOn', ['active', 'paused', 'completed']),
    ],
  },
  'enrolment.days-out-of-order': null,
  'pair.days-out-of-order': null,
  'rule.no-pairing': where(
    { components: { contains: { properties: { form: { const: 'one-to-one' } } } } },
    { required: ['pairing'] },
  ),
  'rule.no-words': { anyOf: [{ required: ['attribute'] }, { required: ['label'] }] },
  'rule.reversed-without-choices': null,
  'rule.bounds-reversed': null,
  'rule.outside-bounds': null,
  'rule.no-such-option': null,
  'rule.headline-not-listed': null,
  'interval.ends-before-it-starts': null,
  'list.repeated-id': null,
  'sustained.more-weeks-than-looked-at': null,
}

function statusNeeds(day: string, statuses: readonly string[]): JsonSchema {
  return where({ status: { enum: [...statuses] } }, { required: [day] })
}

/** What has to hold where the properties are so. */
function where(properties: Record<string, JsonSchema>, then: JsonSchema): JsonSchema {
  return { if: { properties }, then }
}

/** The codes of the rules that a schema adds by checks of its own, in their order. */
export function rulesOf(schema: z.core.$ZodType): string[] {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const { check: kind, params } = check._zod.def as { check: string; params?: { code?: string } }
    if (kind !== 'custom') return []
    if (params?.code === undefined) throw new TypeError('A rule of a public schema has no code.')
    return [params.code]
  })
}

/**
 * What a schema's own rules add to its JSON Schema: keywords, or the code in `$comment` where there is no keyword.
 *
 * @throws TypeError for a rule that this table does not know
 */
export function rulesIn(schema: z.core.$ZodType): JsonSchema {
  const codes = rulesOf(schema)
  const keywords = codes.map((code) => {
    const said = sayable[code as RuleCode]
    if (said === undefined) throw new TypeError(`Nobody has said how ${code} reads in JSON Schema.`)
    return said
  })
  const unsaid = codes.filter((_, index) => keywords[index] === null)
  return Object.assign({}, ...keywords, unsaid.length > 0 && { $comment: `Also holds: ${unsaid.join(', ')}` })
}
