import { inLatin, leavesVowelsOut, romanised } from './scripts.ts'
import { type Sound, soundAlike, soundsOf } from './sound.ts'

/** A name taken apart for comparing; never shown, never stored in place of the name. */
export interface ReadName {
  /** The whole romanised name without particles and spaces. */
  readonly joined: string
  readonly parts: readonly NamePart[]
  /** How the whole sounds, read as one word. */
  readonly sounds: readonly Sound[]
  /** Its script leaves short vowels out. */
  readonly isSilent: boolean
}

export interface NamePart {
  readonly written: string
  readonly sounds: readonly Sound[]
}

/** Small words inside names, left out where a real part remains. */
const particles = new Set(
  'al el ul ar as at az an ad ash abu bin ben ibn bint binti van von der den de da do dos das di du la le los las y i e und und ould wld'.split(
    ' ',
  ),
)

/** At most so many parts are compared; longer names are compared by these. */
const mostParts = 12

/**
 * Takes a full name apart.
 *
 * @example
 * readName('El-Amrani, Fatima').parts.map(({ written }) => written) // ['amrani', 'fatima']
 */
export function readName(fullName: string): ReadName {
  const words = inLatin(fullName)
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== '')
  const real = words.filter((word) => !particles.has(word))
  const kept = (real.length > 0 ? real : words).slice(0, mostParts)
  const joined = words.join('')
  return {
    joined: romanised(joined),
    parts: kept.map((word) => ({ written: romanised(word), sounds: soundsOf(word) })),
    sounds: soundsOf(joined),
    isSilent: leavesVowelsOut(fullName),
  }
}

/** How two names relate, or nothing of it. */
export type NameLikeness = 'same' | 'other-order' | 'more-parts' | 'sounds-alike'

/** Compares two names; the order of the arguments does not matter. */
export function likenessOf(one: ReadName, other: ReadName): NameLikeness | undefined {
  if (one.parts.length === 0 || other.parts.length === 0) return undefined
  const [left, right] = [writtenOf(one), writtenOf(other)]
  if (one.joined === other.joined || left.join(' ') === right.join(' ')) return 'same'
  if (left.toSorted().join(' ') === right.toSorted().join(' ')) return 'other-order'
  const fewer = Math.min(left.length, right.length)
  const isLonger = left.length !== right.length
  if (isLonger && fewer >= 2 && paired(one.parts, other.parts, isSameWritten) === fewer) return 'more-parts'
  const isOneSilent = one.isSilent !== other.isSilent
  const areAlike = (a: readonly Sound[], b: readonly Sound[], share?: number) =>
    a.some((sound) => b.some((each) => soundAlike(sound, each, isOneSilent, share)))
  const fit = (a: NamePart, b: NamePart) => isSameWritten(a, b) || areAlike(a.sounds, b.sounds)
  if ((!isLonger || fewer >= 2) && paired(one.parts, other.parts, fit) === fewer) return 'sounds-alike'
  // Spaces and hyphens fall where a clerk puts them: Abdel Rahman, Abdelrahman, Abd-ul-Rahman. Long words have many vowels, so
  // fewer of them may differ.
  return areAlike(one.sounds, other.sounds, 1 / 4) ? 'sounds-alike' : undefined
}

const writtenOf = ({ parts }: ReadName) => parts.map(({ written }) => written)
const isSameWritten = (a: NamePart, b: NamePart) => a.written === b.written

/** How many parts of two names can be put side by side at most, each once (augmenting paths). */
function paired(
  left: readonly NamePart[],
  right: readonly NamePart[],
  fit: (a: NamePart, b: NamePart) => boolean,
): number {
  const takenBy: (number | undefined)[] = right.map(() => undefined)
  const find = (part: number, seen: Set<number>): boolean =>
    right.some((candidate, place) => {
      if (seen.has(place) || !fit(left[part] as NamePart, candidate)) return false
      seen.add(place)
      const taken = takenBy[place]
      if (taken !== undefined && !find(taken, seen)) return false
      takenBy[place] = part
      return true
    })
  return left.filter((_, part) => find(part, new Set())).length
}

/**
 * Keys for finding people who may be the same in a large list: whoever `duplicateHint` finds by name has one of them in
 * common. They say nothing alone; the judgement is `duplicateHint`.
 */
export function nameKeys(fullName: string): string[] {
  const { parts, sounds } = readName(fullName)
  const keys = [...parts.flatMap((part) => part.sounds), ...sounds].map(({ consonants }) => consonants)
  return [...new Set(keys.filter((key) => key !== ''))].sort()
}
