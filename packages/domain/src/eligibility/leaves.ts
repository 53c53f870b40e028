import { cefrLevels, type LanguageLevels } from '../attributes/answers.ts'
import type { FactValue } from '../attributes/attribute.ts'
import { attributes } from '../attributes/registry.ts'
import { addMonths } from '../calendar/days.ts'
import type { MessageValue } from '../messages/message.ts'
import type { Day } from '../values/day.ts'
import { agesOn } from './ages.ts'
import type { FactKey, Facts } from './facts.ts'
import type { Verdict, WhyUnknown } from './reason.ts'
import type { EligibilityLeaf } from './rules.ts'

/** How one leaf came out. `looksAt`: the attributes in the order looked at, the one in doubt last. */
export interface LeafVerdict {
  readonly verdict: Verdict
  readonly why?: WhyUnknown
  readonly values: Readonly<Record<string, MessageValue>>
  readonly looksAt: readonly FactKey[]
}

type Values = Record<string, MessageValue>

/** Judges one condition against what is known on a day. */
export function judgeLeaf(leaf: EligibilityLeaf, facts: Facts, day: Day): LeafVerdict {
  switch (leaf.kind) {
    case 'age':
      return judgeAge(leaf, facts, day)
    case 'residence':
      return among(leaf.level, leaf.in, facts)
    case 'labour-status':
      return among('labourStatus', leaf.in, facts)
    case 'unemployed-for':
      return judgeUnemployed(leaf.months, facts, day)
    case 'registered':
      return judgeRegistered(leaf, facts, day)
    case 'education':
      return judgeEducation(leaf, facts)
    case 'qualification-abroad':
      return among('qualificationAbroad', [yesOrNo(leaf.is)], facts)
    case 'recognition':
      return among('recognition', leaf.in, facts)
    case 'language':
      return judgeLanguage(leaf, facts)
    case 'right-to-work':
      return judgeRightToWork(facts, day)
    case 'residence-status':
      return among('residenceStatus', leaf.in, facts)
    case 'gender':
      return among('gender', leaf.in, facts)
    case 'experience':
      return within('yearsOfExperience', leaf, facts)
    case 'retired':
      return among('retired', [yesOrNo(leaf.is)], facts)
    case 'occupation':
      return underCode('occupation', leaf.in, facts)
    case 'sector':
      return underCode('sector', leaf.in, facts)
    case 'referred-by':
      return among('referredBy', leaf.in, facts)
    case 'attribute':
      return attributes[leaf.attribute].type === 'taxonomy'
        ? underCode(leaf.attribute, leaf.in, facts)
        : among(leaf.attribute, leaf.in, facts)
    case 'judgement':
      return among(`judgement.${leaf.key}`, ['yes'], facts, { statement: leaf.statement.en ?? leaf.key })
  }
}

/** How a code of an attribute is said: by its label, as a language or country, or as it was written. */
function said(key: FactKey, code: string): MessageValue {
  if (key.startsWith('judgement.')) return { label: `option.yes-no.${code}` }
  const { type, options, codeList } = attributes[key as keyof typeof attributes]
  if (type === 'yes-no') return { label: `option.yes-no.${code}` }
  if (codeList === 'country') return { country: code }
  if (codeList === 'place') return { label: `place.${code}` }
  if (key === 'registeredWith' || key === 'referredBy') return { label: `office.${code}` }
  if (key === 'occupation' || key === 'takenPartIn') return { label: `${key}.${code}` }
  return options?.includes(code) ? { label: `option.${key}.${code}` } : code
}

/** The value of a fact as codes: one for a choice, several for choices, yes or no. */
function codesOf(value: FactValue): readonly string[] {
  if (typeof value === 'boolean') return [yesOrNo(value)]
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === 'string')
  return [String(value)]
}

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no')

function undecided(
  key: FactKey,
  why: WhyUnknown,
  values: Values,
  before: readonly FactKey[] = [],
): LeafVerdict {
  return { verdict: 'unknown', why, values, looksAt: [...before, key] }
}

function decided(isMet: boolean, values: Values, looksAt: readonly FactKey[]): LeafVerdict {
  return { verdict: isMet ? 'met' : 'unmet', values, looksAt }
}

function among(key: FactKey, wanted: readonly string[], facts: Facts, extra: Values = {}): LeafVerdict {
  const values = {
    ...extra,
    attribute: { label: `attribute.${key}` },
    wanted: wanted.map((code) => said(key, code)),
  }
  const fact = facts[key]
  if (fact?.answer !== 'answered') return undecided(key, fact?.answer ?? 'not-asked', values)
  const has = codesOf(fact.value)
  const isMet = has.some((code) => wanted.includes(code))
  return decided(isMet, { ...values, has: has.map((code) => said(key, code)) }, [key])
}

/** A code lies under a wanted one when it begins with it; a code shorter than the wanted one leaves it open. */
function underCode(key: FactKey, wanted: readonly string[], facts: Facts): LeafVerdict {
  const values = { attribute: { label: `attribute.${key}` }, wanted: wanted.map((code) => said(key, code)) }
  const fact = facts[key]
  if (fact?.answer !== 'answered') return undecided(key, fact?.answer ?? 'not-asked', values)
  const code = String(fact.value)
  const known = { ...values, has: [said(key, code)] }
  if (wanted.some((each) => code.startsWith(each))) return decided(true, known, [key])
  if (wanted.some((each) => each.startsWith(code))) return undecided(key, 'imprecise', known)
  return decided(false, known, [key])
}

interface Bounds {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** `range` selects the sentence; absent bounds are 0 so that every sentence has its values. */
function boundValues({ atLeast, atMost }: Bounds): Values {
  const range = atLeast === undefined ? 'atMost' : atMost === undefined ? 'atLeast' : 'between'
  return { range, atLeast: atLeast ?? 0, atMost: atMost ?? 0 }
}

function within(key: FactKey, bounds: Bounds, facts: Facts): LeafVerdict {
  const values = boundValues(bounds)
  const fact = facts[key]
  if (fact?.answer !== 'answered') return undecided(key, fact?.answer ?? 'not-asked', values)
  const has = Number(fact.value)
  return decided(isWithin(has, bounds), { ...values, has }, [key])
}

/** Levels of ISCED 2011, said by their names. */
function judgeEducation(bounds: Bounds, facts: Facts): LeafVerdict {
  const level = (code: number | undefined): MessageValue =>
    code === undefined ? '' : { label: `option.education.${code}` }
  const { verdict, values, ...rest } = within('education', bounds, facts)
  const named = { range: values.range ?? '', atLeast: level(bounds.atLeast), atMost: level(bounds.atMost) }
  const has = values.has
  return { ...rest, verdict, values: typeof has === 'number' ? { ...named, has: level(has) } : named }
}

function isWithin(number: number, { atLeast, atMost }: Bounds): boolean {
  return (atLeast === undefined || number >= atLeast) && (atMost === undefined || number <= atMost)
}

function judgeAge(bounds: Bounds, facts: Facts, day: Day): LeafVerdict {
  const values = boundValues(bounds)
  const ages = agesOn(facts, day)
  if ('why' in ages) return undecided('birthDate', ages.why, values)
  const { least, most } = ages
  const known = { ...values, age: least === most ? String(least) : `${least}–${most}` }
  const outcomes = new Set<boolean>()
  for (let age = least; age <= most; age++) outcomes.add(isWithin(age, bounds))
  if (outcomes.size > 1) return undecided('birthDate', 'imprecise', known)
  return decided(outcomes.has(true), known, ['birthDate'])
}

function judgeUnemployed(months: number, facts: Facts, day: Day): LeafVerdict {
  const values: Values = { months }
  const status = facts.labourStatus
  if (status?.answer !== 'answered') return undecided('labourStatus', status?.answer ?? 'not-asked', values)
  if (status.value !== 'unemployed') {
    return decided(false, { ...values, state: 'notUnemployed', since: '' }, ['labourStatus'])
  }
  if (months === 0) return decided(true, { ...values, state: 'unemployed', since: '' }, ['labourStatus'])
  const since = facts.unemployedSince
  if (since?.answer !== 'answered') {
    return undecided('unemployedSince', since?.answer ?? 'not-asked', values, ['labourStatus'])
  }
  const from = String(since.value)
  const known = { ...values, state: 'unemployed', since: { day: from } }
  return decided(addMonths(from, months) <= day, known, ['labourStatus', 'unemployedSince'])
}

function judgeRegistered(
  leaf: Extract<EligibilityLeaf, { kind: 'registered' }>,
  facts: Facts,
  day: Day,
): LeafVerdict {
  const values: Values = {
    offices: (leaf.with ?? []).map((code) => said('registeredWith', code)),
    anyOffice: leaf.with ? 'no' : 'yes',
    months: leaf.months ?? 0,
  }
  const registered = facts.registeredWith
  if (registered?.answer !== 'answered') {
    return undecided('registeredWith', registered?.answer ?? 'not-asked', values)
  }
  const offices = codesOf(registered.value)
  const isRegistered = leaf.with ? offices.some((office) => leaf.with?.includes(office)) : offices.length > 0
  if (!isRegistered || leaf.months === undefined) return decided(isRegistered, values, ['registeredWith'])
  const since = facts.registeredSince
  if (since?.answer !== 'answered') {
    return undecided('registeredSince', since?.answer ?? 'not-asked', values, ['registeredWith'])
  }
  const isLongEnough = addMonths(String(since.value), leaf.months) <= day
  return decided(isLongEnough, values, ['registeredWith', 'registeredSince'])
}

function judgeLanguage(leaf: Extract<EligibilityLeaf, { kind: 'language' }>, facts: Facts): LeafVerdict {
  const values: Values = { languages: leaf.anyOf.map((language) => ({ language })), level: leaf.atLeast }
  const fact = facts.languages
  if (fact?.answer !== 'answered') return undecided('languages', fact?.answer ?? 'not-asked', values)
  const spoken = fact.value as LanguageLevels
  const needed = cefrLevels.indexOf(leaf.atLeast)
  const isMet = leaf.anyOf.some((language) => {
    const level = spoken[language]
    return level !== undefined && cefrLevels.indexOf(level) >= needed
  })
  return decided(isMet, values, ['languages'])
}

/** A permit that has run out may have been renewed: out of date, not "no". */
function judgeRightToWork(facts: Facts, day: Day): LeafVerdict {
  const right = facts.rightToWork
  if (right?.answer !== 'answered') return undecided('rightToWork', right?.answer ?? 'not-asked', {})
  if (right.value !== true) return decided(false, {}, ['rightToWork'])
  const until = facts.rightToWorkUntil
  if (until?.answer !== 'answered') return decided(true, { limited: 'no', until: '' }, ['rightToWork'])
  const last = String(until.value)
  const values = { limited: 'yes', until: { day: last } }
  if (last < day) return undecided('rightToWorkUntil', 'out-of-date', values, ['rightToWork'])
  return decided(true, values, ['rightToWork', 'rightToWorkUntil'])
}
