import type { PartialDate } from '../values/day.ts'
import { likenessOf, readName } from './name.ts'
import { scriptsOf } from './scripts.ts'

/** What is compared of a person. Everything but the name may be missing, and all of it may be shared with others. */
export interface ComparedPerson {
  readonly fullName: string
  /** As well as it is known; a year alone is a year, not the first of January. */
  readonly birthDate?: PartialDate | undefined
  readonly email?: string | undefined
  /** In E.164. */
  readonly phone?: string | undefined
}

/** Why two people may be one, or what speaks against it. */
export const duplicateReasons = [
  'same-name',
  'name-in-other-order',
  'name-has-more-parts',
  'name-sounds-alike',
  'name-in-other-script',
  'same-email',
  'same-phone',
  'same-birth-date',
  'birth-dates-agree',
  'other-birth-date',
] as const
/** Why two records may be of one person. */
export type DuplicateReason = (typeof duplicateReasons)[number]

/**
 * A hint that two people may be one: for somebody to look at, never a reason to merge.
 *
 * `certain`: the same name, and the same mail address, telephone number or full date of birth.
 * `likely`: a name that sounds alike, and one of these.
 * `possible`: only one of the two kinds of sign.
 */
export interface DuplicateHint {
  readonly strength: 'certain' | 'likely' | 'possible'
  readonly reasons: readonly DuplicateReason[]
}

/**
 * Whether two people may be the same, and why. Symmetric; it merges nothing.
 *
 * Names are compared across scripts, spellings, order and left-out parts. A name that only sounds alike is no hint where the
 * dates of birth differ, and the same contact is none where names and dates of birth both differ: families share telephones
 * and mail addresses. Where a name is the same, other dates of birth make it `possible` at most.
 *
 * @example
 * duplicateHint(
 *   { fullName: 'Mohammed Yusuf', birthDate: '1994' },
 *   { fullName: 'Yousef Muhammad', birthDate: '1994-05-17' },
 * ) // { strength: 'likely', reasons: ['name-sounds-alike', 'birth-dates-agree'] }
 */
export function duplicateHint(one: ComparedPerson, other: ComparedPerson): DuplicateHint | undefined {
  const likeness = likenessOf(readName(one.fullName), readName(other.fullName))
  const birth = compareBirthDates(one.birthDate, other.birthDate)
  const contact: DuplicateReason[] = [
    ...(isSame(mailOf(one), mailOf(other)) ? (['same-email'] as const) : []),
    ...(isSame(one.phone, other.phone) ? (['same-phone'] as const) : []),
  ]
  const isSameName = likeness === 'same' || likeness === 'other-order'
  if (likeness === undefined && contact.length === 0) return undefined
  if (birth === 'differ' && (likeness === undefined || (!isSameName && contact.length === 0)))
    return undefined
  const reasons: DuplicateReason[] = [
    ...(likeness === undefined ? [] : [reasonOf[likeness]]),
    ...(likeness !== undefined && areInOtherScripts(one, other) ? (['name-in-other-script'] as const) : []),
    ...contact,
    ...(birth === undefined ? [] : [birthReason[birth]]),
  ]
  const hasSecondSign = contact.length > 0 || birth === 'same' || birth === 'agree'
  if (likeness === undefined || birth === 'differ' || !hasSecondSign) return { strength: 'possible', reasons }
  const isCertain = isSameName && (contact.length > 0 || birth === 'same')
  return { strength: isCertain ? 'certain' : 'likely', reasons }
}

const reasonOf = {
  same: 'same-name',
  'other-order': 'name-in-other-order',
  'more-parts': 'name-has-more-parts',
  'sounds-alike': 'name-sounds-alike',
} as const

const birthReason = {
  same: 'same-birth-date',
  agree: 'birth-dates-agree',
  differ: 'other-birth-date',
} as const

/**
 * The people of a list who may be the same as somebody, the strongest hints first, else in the order of the list.
 */
export function duplicateHints<Person extends ComparedPerson>(
  wanted: ComparedPerson,
  people: readonly Person[],
): { readonly person: Person; readonly hint: DuplicateHint }[] {
  return people
    .flatMap((person) => {
      const hint = duplicateHint(wanted, person)
      return hint === undefined ? [] : [{ person, hint }]
    })
    .sort((a, b) => order.indexOf(a.hint.strength) - order.indexOf(b.hint.strength))
}

/**
 * What long lists are joined by: people between whom the hint is `certain` have a mark in common. The judgement stays with
 * `duplicateHint`: a mark in common with other dates of birth is no certainty.
 *
 * @example
 * identityMarks({ fullName: 'Haddad, Amina', email: 'Amina@example.org' })
 * // ['amina haddad|amina@example.org', 'haddadamina|amina@example.org']
 */
export function identityMarks(person: ComparedPerson): string[] {
  const { parts, joined } = readName(person.fullName)
  const names = [
    parts
      .map(({ written }) => written)
      .toSorted()
      .join(' '),
    joined,
  ]
  const born = person.birthDate === undefined ? '' : knownPart(person.birthDate)
  const seconds = [mailOf(person), person.phone, born.length === 10 ? born : undefined]
  return parts.length === 0
    ? []
    : seconds.flatMap((second) => (second ? names.map((name) => `${name}|${second}`) : []))
}

const order: readonly DuplicateHint['strength'][] = ['certain', 'likely', 'possible']

const mailOf = ({ email }: ComparedPerson) => email?.trim().toLowerCase()

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one !== '' && one === other
}

function areInOtherScripts(one: ComparedPerson, other: ComparedPerson): boolean {
  const scripts = scriptsOf(other.fullName)
  return ![...scriptsOf(one.fullName)].some((script) => scripts.has(script))
}

/**
 * How two dates of birth relate as far as both are known; `undefined` where one is not. The first of January counts as its
 * year alone: it is what papers say where nobody knew the day.
 */
function compareBirthDates(
  one: PartialDate | undefined,
  other: PartialDate | undefined,
): 'same' | 'agree' | 'differ' | undefined {
  if (one === undefined || other === undefined) return undefined
  const [a, b] = [knownPart(one), knownPart(other)]
  if (a === b) return a.length === 10 ? 'same' : 'agree'
  return a.startsWith(b) || b.startsWith(a) ? 'agree' : 'differ'
}

function knownPart(date: PartialDate): string {
  return date.endsWith('-01-01') ? date.slice(0, 4) : date
}
