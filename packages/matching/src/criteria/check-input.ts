/** Checks people, pins and earlier rounds against the policy's declarations and reports every problem at once. */
import { z } from 'zod'
import type { Problem } from '../errors.ts'
import { atOnce, type Steps } from '../steps.ts'
import { AttributeDeclaration, attributeValues, expectedOf, type WeeklySlot } from './attributes.ts'
import { policyProblems } from './check-policy.ts'
import { Mentee, Mentor, RoundInput } from './policy.ts'
import { error, problemsOf, shown } from './schema-problems.ts'

const Shell = z.strictObject({
  ...RoundInput.shape,
  policy: z.unknown(),
  mentees: z.array(z.unknown()),
  mentors: z.array(z.unknown()),
})

type Side = 'mentee' | 'mentor'

/**
 * Every problem of a round's input: shapes, unknown keys and attributes, values of the wrong type, ids that stand twice,
 * places that the table does not have. Pins are checked against people and places by `proposePairs`.
 *
 * @param input anything, for example parsed JSON
 * @param functions names of the registered functions
 * @returns errors, and warnings that stop no round; empty where all is well
 *
 * @example
 * const twice = { ...input, mentees: [...input.mentees, { id: 'M1' }] }
 * for (const { code, path } of inputProblems(twice)) console.log(code, path.join('.')) // → person.id-twice mentees.8.id
 */
export function inputProblems(input: unknown, functions: readonly string[] = []): Problem[] {
  return atOnce(inputProblemsInSteps(input, functions))
}

export function* inputProblemsInSteps(input: unknown, functions: readonly string[]): Steps<Problem[]> {
  const shell = Shell.safeParse(input)
  const problems = shell.success ? [] : problemsOf(shell.error, input)
  if (typeof input !== 'object' || input === null) return problems
  const { policy, mentees, mentors, places } = input as Partial<Record<string, unknown>>
  if (policy !== undefined) problems.push(...policyProblems(policy, functions, ['policy']))
  const declared = declaredAttributes(policy)
  const codes = typeof places === 'object' && places !== null ? places : {}
  if (Array.isArray(mentees)) yield* checkPeople('mentee', mentees, declared, codes, problems)
  if (Array.isArray(mentors)) yield* checkPeople('mentor', mentors, declared, codes, problems)
  return problems
}

/** What each attribute is declared as; `null` where the declaration itself is wrong, which is said of it alone. */
type Declared = ReadonlyMap<string, AttributeDeclaration | null>

function declaredAttributes(policy: unknown): Declared {
  const declared = new Map<string, AttributeDeclaration | null>()
  const list = (policy as { attributes?: unknown } | null | undefined)?.attributes
  if (!Array.isArray(list)) return declared
  for (const item of list as unknown[]) {
    const name = (item as { name?: unknown } | null | undefined)?.name
    if (typeof name !== 'string' || declared.has(name)) continue
    const parsed = AttributeDeclaration.safeParse(item)
    declared.set(name, parsed.success ? parsed.data : null)
  }
  return declared
}

function* checkPeople(
  side: Side,
  people: readonly unknown[],
  declared: Declared,
  places: object,
  problems: Problem[],
): Steps<void> {
  const schema: z.ZodType<Mentee | Mentor> = side === 'mentee' ? Mentee : Mentor
  const ids = new Set<string>()
  for (const [index, raw] of people.entries()) {
    yield index / people.length
    const at = [`${side}s`, index]
    const parsed = schema.safeParse(raw)
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.error, raw, at))
      continue
    }
    const person = parsed.data
    if (ids.has(person.id)) problems.push(error('person.id-twice', [...at, 'id'], { id: person.id, side }))
    ids.add(person.id)
    if ('minimum' in person && (person.minimum ?? 0) > (person.capacity ?? 1))
      problems.push(
        error('minimum.above-capacity', [...at, 'minimum'], {
          mentor: person.id,
          minimum: person.minimum ?? 0,
          capacity: person.capacity ?? 1,
        }),
      )
    for (const [name, value] of Object.entries(person.attributes ?? {})) {
      const path = [...at, 'attributes', name]
      const declaration = declared.get(name)
      if (declaration === null) continue
      if (declaration === undefined) {
        problems.push(error('attribute.unknown', path, { attribute: name }))
      } else if (declaration.side !== 'both' && declaration.side !== side) {
        problems.push(
          error('attribute.wrong-side', path, { attribute: name, side: declaration.side, expected: side }),
        )
      } else if (value !== null && value !== undefined) {
        checkValue(value, declaration, path, places, problems)
      }
    }
  }
}

function checkValue(
  value: unknown,
  declaration: AttributeDeclaration,
  path: readonly (string | number)[],
  places: object,
  problems: Problem[],
): void {
  const { type } = declaration
  const parsed = attributeValues[type].safeParse(value)
  const ordered =
    type !== 'availability' ||
    !parsed.success ||
    (parsed.data as WeeklySlot[]).every((slot) => slot.from < slot.to)
  if (!parsed.success || !ordered) {
    problems.push(error('value.invalid', path, { expected: expectedOf[type], found: shown(value) }))
  } else if (type === 'place' && typeof value === 'string' && !Object.hasOwn(places, value)) {
    problems.push(error('place.unknown', path, { place: value }))
  }
}
