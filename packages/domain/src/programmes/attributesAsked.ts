import type { AttributeKey } from '../attributes/registry.ts'
import { attributeKeys, attributes } from '../attributes/registry.ts'
import type { EligibilityLeaf, EligibilityRule } from '../eligibility/rules.ts'
import type { Programme, ProgrammeRole } from './programme.ts'

/** Attributes that a person states so that a condition can be judged. */
export function attributesOfLeaf(leaf: EligibilityLeaf): readonly AttributeKey[] {
  switch (leaf.kind) {
    case 'age':
      return ['birthDate']
    case 'residence':
      return [leaf.level]
    case 'labour-status':
      return ['labourStatus']
    case 'unemployed-for':
      return ['labourStatus', 'unemployedSince']
    case 'registered':
      return leaf.months === undefined ? ['registeredWith'] : ['registeredWith', 'registeredSince']
    case 'education':
      return ['education']
    case 'qualification-abroad':
      return ['qualificationAbroad']
    case 'recognition':
      return ['recognition']
    case 'language':
      return ['languages']
    case 'right-to-work':
      return ['rightToWork', 'rightToWorkUntil']
    case 'residence-status':
      return ['residenceStatus']
    case 'gender':
      return ['gender']
    case 'experience':
      return ['yearsOfExperience']
    case 'retired':
      return ['retired']
    case 'occupation':
      return ['occupation']
    case 'sector':
      return ['sector']
    case 'referred-by':
      return ['referredBy']
    case 'attribute':
      return [leaf.attribute]
    case 'judgement':
      return []
  }
}

/** All leaves of a rule tree, in its order. */
export function leavesOf(rule: EligibilityRule): EligibilityLeaf[] {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.rules.flatMap(leavesOf)
  return rule.kind === 'not' ? leavesOf(rule.rule) : [rule]
}

/**
 * The attributes that a programme needs to know of one role, each once, in the order of the registry: for its
 * eligibility, its priorities and its matching. Origin, residence status, health are asked only where this lists them.
 */
export function attributesAsked(programme: Programme, role: ProgrammeRole): AttributeKey[] {
  const rules = [
    programme.eligibility[role],
    ...(role === 'mentee' ? programme.priorities.map((priority) => priority.rule) : []),
  ]
  const asked = new Set<AttributeKey>(rules.flatMap(leavesOf).flatMap(attributesOfLeaf))
  for (const criterion of programme.matching?.criteria ?? []) {
    asked.add(role === 'mentor' ? (criterion.mentorAttribute ?? criterion.attribute) : criterion.attribute)
  }
  return attributeKeys.filter(
    (key) => asked.has(key) && (attributes[key].side === 'both' || attributes[key].side === role),
  )
}
