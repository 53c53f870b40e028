import { type FactValue, valueSchema } from '../../attributes/attribute.ts'
import { type AttributeKey, attributes } from '../../attributes/registry.ts'
import { addDays, addMonths } from '../../calendar/days.ts'
import type { FactKey } from '../../eligibility/facts.ts'
import type { EligibilityLeaf, EligibilityRule } from '../../eligibility/rules.ts'
import type { Fact } from '../../participants/fact.ts'
import { type Activity, activities } from '../../spells/activity.ts'
import type { Day } from '../../values/day.ts'
import type { Random } from './random.ts'

// People who fit a rule, or do not: made from the rule itself and the attribute registry, whatever the programme.

/** What is to be known of somebody on a day. */
export interface Draft {
  readonly values: Partial<Record<FactKey, FactValue>>
  readonly activity: Activity
  /** First day of the activity. */
  readonly since: Day
}

interface Making {
  values: Partial<Record<FactKey, FactValue>>
  activity: Activity
  since: Day
}

/** Somebody made so that the rule should be met (or unmet) on the day. Whether it is, the caller asks the domain. */
export function draftFor(rule: EligibilityRule, isToFit: boolean, day: Day, random: Random): Draft {
  const making: Making = {
    values: {
      birthDate: birthDateFor(random.between(19, 60), day, random),
      gender: random.pick(['woman', 'man'] as const),
      education: String(random.between(1, 7)),
      languages: { [random.pick(['en', 'fr', 'nl', 'de'])]: 'native' },
    },
    activity: random.pick(['unemployed', 'employed'] as const),
    since: addMonths(day, -random.between(1, 30)),
  }
  make(rule, isToFit, making, day, random)
  return making
}

function make(rule: EligibilityRule, isToFit: boolean, making: Making, day: Day, random: Random): void {
  switch (rule.kind) {
    case 'not':
      make(rule.rule, !isToFit, making, day, random)
      return
    case 'all':
    case 'any': {
      const needsEach = (rule.kind === 'all') === isToFit
      if (needsEach) for (const each of rule.rules) make(each, isToFit, making, day, random)
      else if (rule.rules.length > 0) {
        const decisive = random.pick(rule.rules)
        for (const each of rule.rules) if (each !== decisive) make(each, !isToFit, making, day, random)
        make(decisive, isToFit, making, day, random)
      }
      return
    }
    default:
      makeLeaf(rule, isToFit, making, day, random)
  }
}

function makeLeaf(leaf: EligibilityLeaf, isToFit: boolean, making: Making, day: Day, random: Random): void {
  const put = (key: FactKey, value: FactValue) => {
    making.values[key] = value
  }
  const code = (wanted: readonly string[], others: readonly string[]): string =>
    isToFit ? random.pick(wanted) : random.pick(others.filter((each) => !wanted.includes(each)))
  switch (leaf.kind) {
    case 'age':
      put('birthDate', birthDateFor(numberFor(leaf, isToFit, 16, 75, random), day, random))
      return
    case 'residence':
      put(leaf.level, code(leaf.in, [leaf.level === 'country' ? 'IS' : 'elsewhere']))
      return
    case 'labour-status':
      making.activity = code(leaf.in, livingActivities) as Activity
      return
    case 'unemployed-for':
      making.activity = isToFit ? 'unemployed' : 'employed'
      making.since = addMonths(day, -leaf.months - random.between(1, 12))
      return
    case 'registered':
      put('registeredWith', isToFit ? [leaf.with?.[0] ?? 'an-office'] : [])
      put('registeredSince', addMonths(day, -(leaf.months ?? 0) - 1))
      return
    case 'education':
      put('education', String(numberFor(leaf, isToFit, 0, 8, random)))
      return
    case 'experience':
      put('yearsOfExperience', numberFor(leaf, isToFit, 0, 40, random))
      return
    case 'qualification-abroad':
      put('qualificationAbroad', leaf.is === isToFit)
      return
    case 'retired':
      put('retired', leaf.is === isToFit)
      return
    case 'right-to-work':
      put('rightToWork', isToFit)
      return
    case 'recognition':
      put('recognition', code(leaf.in, optionsOf('recognition')))
      return
    case 'residence-status':
      put('residenceStatus', code(leaf.in, optionsOf('residenceStatus')))
      return
    case 'gender':
      put('gender', code(leaf.in, optionsOf('gender')))
      return
    case 'language':
      put('languages', isToFit ? { [random.pick(leaf.anyOf)]: 'C2' } : { is: 'native' })
      return
    case 'occupation':
      put('occupation', isToFit ? longer(random.pick(leaf.in)) : '9629')
      return
    case 'sector':
      put('sector', isToFit ? random.pick(leaf.in) : '97')
      return
    case 'referred-by':
      put('referredBy', [code(leaf.in, ['somebody-else'])])
      return
    case 'attribute':
      put(leaf.attribute, valueFor(leaf.attribute, leaf.in, isToFit, random))
      return
    case 'judgement':
      put(`judgement.${leaf.key}`, isToFit)
      return
  }
}

const livingActivities = activities.filter((each) => each !== 'died' && each !== 'left-country')

/** What may be answered; where any code may, one that no rule names. */
const optionsOf = (key: AttributeKey): readonly string[] => attributes[key].options ?? ['another']

/** An occupation is told to four digits where the rule names a group. */
const longer = (code: string): string => code.padEnd(4, '1')

interface Bounds {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

function numberFor(
  { atLeast, atMost }: Bounds,
  isToFit: boolean,
  least: number,
  most: number,
  random: Random,
) {
  if (isToFit) return random.between(Math.max(least, atLeast ?? least), Math.min(most, atMost ?? most))
  const below = atLeast !== undefined && atLeast > 0 ? [atLeast - 1] : []
  const above = atMost !== undefined && atMost < most ? [atMost + 1] : []
  return random.pick([...below, ...above])
}

function birthDateFor(age: number, day: Day, random: Random): Day {
  return addDays(addMonths(day, -12 * age), -random.between(0, 300))
}

/** A value of the registry's type, among the codes or outside of them. */
function valueFor(key: AttributeKey, codes: readonly string[], isToFit: boolean, random: Random): FactValue {
  const { type } = attributes[key]
  if (type === 'yes-no') return codes.includes('yes') === isToFit
  const others = optionsOf(key).filter((each) => !codes.includes(each))
  const code = random.pick(isToFit ? codes : others)
  if (type === 'choices') return isToFit || others.length > 0 ? [code] : []
  return code
}

/** The draft as facts that the person told, each checked against the schema of its attribute. */
export function factsFrom({ values }: Draft, on: Day): Fact[] {
  return Object.entries(values).map(([key, value]) => {
    const attribute = attributes[key as AttributeKey] as (typeof attributes)[AttributeKey] | undefined
    if (attribute !== undefined) valueSchema(attribute).parse(value)
    return {
      key: key as Fact['key'],
      answer: 'answered',
      value: value as FactValue,
      from: on,
      evidence: { source: 'self', on },
    }
  })
}
