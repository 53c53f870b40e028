/** Checks a policy before anything runs and reports every problem at once. */
import { z } from 'zod'
import type { Problem } from '../errors.ts'
import { AttributeDeclaration } from './attributes.ts'
import { Criterion, typesOfKind } from './criterion.ts'
import { MatchingPolicy } from './policy.ts'
import { error, problemsOf } from './schema-problems.ts'

const Shell = z.strictObject({
  ...MatchingPolicy.shape,
  attributes: z.array(z.unknown()),
  criteria: z.array(z.unknown()).min(1),
})

/**
 * Every problem of a policy: its shape, attributes that are not declared or have the wrong type or side, weights, ids
 * that stand twice, ends that contradict each other, functions that are not registered.
 *
 * @param policy anything, for example parsed JSON
 * @param functions names of the registered functions
 * @param path where the policy stands in a larger input
 * @returns errors, and warnings that stop no round; empty where all is well
 *
 * @example
 * const [first, ...others] = input.policy.criteria
 * const wrong = { ...input.policy, criteria: [{ ...first, weight: -1 }, ...others] }
 * for (const { code, path } of policyProblems(wrong)) console.log(code, path.join('.')) // → value.invalid criteria.0.weight
 */
export function policyProblems(
  policy: unknown,
  functions: readonly string[] = [],
  path: readonly string[] = [],
): Problem[] {
  const shell = Shell.safeParse(policy)
  const problems = shell.success ? [] : problemsOf(shell.error, policy, path)
  const parts = (typeof policy === 'object' && policy !== null ? policy : {}) as {
    attributes?: unknown
    criteria?: unknown
  }
  const declared = declarations(parts.attributes, path, problems)
  if (!Array.isArray(parts.criteria)) return problems
  const ids = new Set<string>()
  let weighted = false
  parts.criteria.forEach((raw: unknown, index) => {
    const at = [...path, 'criteria', index]
    const parsed = Criterion.safeParse(raw)
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.error, raw, at))
      weighted = true // The true sentence about the weight is the shape's.
    }
    if (typeof raw !== 'object' || raw === null) return
    const criterion = raw as Partial<Record<string, unknown>>
    const { id } = criterion
    if (typeof id === 'string') {
      if (ids.has(id)) problems.push(error('criterion.id-twice', [...at, 'id'], { criterion: id }))
      ids.add(id)
    }
    if (criterion['weight'] !== undefined) weighted = true
    else if (criterion['requirement'] !== 'must')
      problems.push(error('criterion.weight-missing', [...at, 'weight'], { criterion: String(id ?? index) }))
    checkAttributes(criterion, at, declared, problems)
    if (parsed.success) checkEnds(parsed.data, at, functions, problems)
  })
  if (!weighted) problems.push(error('policy.no-weights', [...path, 'criteria'], {}))
  return problems
}

function declarations(
  raw: unknown,
  path: readonly string[],
  problems: Problem[],
): Map<string, AttributeDeclaration> {
  const declared = new Map<string, AttributeDeclaration>()
  if (!Array.isArray(raw)) return declared
  raw.forEach((item: unknown, index) => {
    const at = [...path, 'attributes', index]
    const parsed = AttributeDeclaration.safeParse(item)
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.error, item, at))
      return
    }
    const { name } = parsed.data
    if (declared.has(name))
      problems.push(error('attribute.declared-twice', [...at, 'name'], { attribute: name }))
    else declared.set(name, parsed.data)
  })
  return declared
}

function checkAttributes(
  criterion: Partial<Record<string, unknown>>,
  at: readonly (string | number)[],
  declared: Map<string, AttributeDeclaration>,
  problems: Problem[],
): void {
  const { back, kind } = criterion
  if (typeof back === 'object' && back !== null)
    checkAttributes({ ...(back as object), kind }, [...at, 'back'], declared, problems)
  for (const side of ['mentee', 'mentor'] as const) {
    const attribute = criterion[side]
    if (typeof attribute !== 'string') continue
    const declaration = declared.get(attribute)
    if (declaration === undefined) {
      problems.push(error('attribute.unknown', [...at, side], { attribute }))
      continue
    }
    if (declaration.side !== 'both' && declaration.side !== side)
      problems.push(
        error('attribute.wrong-side', [...at, side], { attribute, side: declaration.side, expected: side }),
      )
    const types =
      typeof kind === 'string' && Object.hasOwn(typesOfKind, kind)
        ? typesOfKind[kind as Criterion['kind']]
        : undefined
    if (types !== undefined && !types.includes(declaration.type))
      problems.push(
        error('attribute.wrong-type', [...at, side], {
          attribute,
          type: declaration.type,
          expected: types.join(' or '),
          kind: String(kind),
        }),
      )
  }
}

function checkEnds(
  criterion: Criterion,
  at: readonly (string | number)[],
  functions: readonly string[],
  problems: Problem[],
): void {
  const contradict = (key: string, expected: string): void => {
    problems.push(error('criterion.ends-contradict', [...at, key], { criterion: criterion.id, expected }))
  }
  if (criterion.kind === 'preference') {
    const { id, kind, mentee, mentor, worst = 1, best = 5 } = criterion
    if (mentee === undefined && mentor === undefined)
      problems.push(error('criterion.side-missing', at, { criterion: id, kind }))
    if (worst >= best) contradict('best', '“best” must be above “worst”')
  }
  if (criterion.kind === 'function' && !functions.includes(criterion.name)) {
    const { id, name } = criterion
    problems.push(error('criterion.function-unknown', [...at, 'name'], { criterion: id, name }))
  }
  if (
    criterion.kind === 'taxonomy' &&
    criterion.levels?.some((length, i, all) => length <= (all[i - 1] ?? 0))
  )
    contradict('levels', 'every level must be longer than the one before')
  if (criterion.kind !== 'number') return
  switch (criterion.compare) {
    case 'distance':
    case 'at-most':
      if (criterion.full > criterion.none) contradict('none', '“none” must not be below “full”')
      break
    case 'at-least':
      if (criterion.none > criterion.full) contradict('none', '“none” must not be above “full”')
      break
    case 'within':
      if (criterion.from > criterion.to) contradict('to', '“to” must not be below “from”')
  }
}
