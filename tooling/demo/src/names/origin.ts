/** A name as it is written in Latin letters, and as the person writes it where that is another script. */
export type Name = { readonly latin: string; readonly own?: string }

/** Where somebody comes from: how people are called there and what they speak. All names are combined by chance. */
export type Origin = {
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly women: readonly Name[]
  readonly men: readonly Name[]
  readonly families: readonly Name[]
  /** Women's form of a family name, where there is one. */
  readonly familyOfWoman?: (name: Name) => Name
  /** The family name stands first in the own script. */
  readonly familyFirst?: boolean
  /** Mother tongue and what else most people from there speak, as ISO 639. */
  readonly mothers: readonly string[]
  readonly others: readonly string[]
  /** Languages in which some prefer to be written to. */
  readonly letters: readonly string[]
}

/** `Latin|own script` pairs, separated by commas. */
export function namesOf(text: string): Name[] {
  return text.split(',').map((entry) => {
    const [latin = '', own] = entry.trim().split('|')
    return own === undefined ? { latin } : { latin, own }
  })
}
