/**
 * How one part of a name sounds, whatever language its spelling follows: the consonants in classes, and the vowels between
 * them. After the idea of Double Metaphone (Philips 2000): where a letter can be read in two ways there are two sounds.
 */
export interface Sound {
  /** Consonants in order; `A` stands for a vowel that begins the name. */
  readonly consonants: string
  /** Vowels before, between and after them: `L` open (a), `F` front (e, i), `B` back (o, u); empty = none written. */
  readonly vowels: readonly string[]
}

/** From the spelling to one letter a sound, in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^[yj](?=e)/, ''],
  [/ou(?=[aeiy])/g, 'w'],
  [/(?:t?sch|tsh|tch|cz|sh|zh|kj|ş)/g, 'S'],
  [/d(?:zh?|j)/g, 'J'],
  [/ph/g, 'F'],
  [/gh/g, 'G'],
  [/(?:ck|cq|kk|qu|q)/g, 'K'],
  [/t[sz]|sz|ss/g, 'S'],
  [/c(?=[eiy])/g, 'S'],
  [/^[iy](?=[aou])/, 'Y'],
  [/^x(?=[^aeiouy*])/, 'S'],
]

/** Letters that are read in two ways: in every reading the same letter means the same. */
const readings: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/ch/g, ['S', 'H']],
  [/kh/g, ['K', 'H']],
  [/x/g, ['KS', 'H']],
  [/(?<=[ao])w(?![aeiouy])/g, ['u', 'v']],
  [/^j(?=[aou])/, ['J', 'Y']],
  [/j/g, ['J', 'y']],
  [/[td]h|[ḍḏṯ]/g, ['T', 'S']],
  // Ukrainian and Belarusian say h where Russian says g.
  [/g/g, ['G', 'H']],
  // Somali writes the Arabic ayn as c.
  [/^c(?=[aou])/, ['K', '']],
]

/** Names with more readings than this are compared by the first of them. */
const mostReadings = 16

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/(?:ou|oo|oe|ue|uu|au(?![aeiouy]))/g, 'u'],
  [/(?:ee|ei|ey|ie|ii|ai|ay|ij)(?![aeiouy])/g, 'i'],
  [/a[ae]/g, 'a'],
]

const consonantOf: Readonly<Record<string, string>> = {
  b: 'B',
  c: 'K',
  d: 'T',
  f: 'F',
  g: 'G',
  h: 'H',
  ħ: 'H',
  k: 'K',
  l: 'L',
  m: 'M',
  n: 'N',
  p: 'P',
  r: 'R',
  s: 'S',
  t: 'T',
  v: 'V',
  w: 'V',
  z: 'S',
}

const vowelOf: Readonly<Record<string, string>> = { a: 'L', e: 'F', i: 'F', y: 'F', o: 'B', u: 'B', '*': '' }

/** The sounds that one romanised part of a name may have; one, or more where letters have two readings. */
export function soundsOf(part: string): readonly Sound[] {
  const spelled = spellings.reduce((text, [pattern, sound]) => text.replace(pattern, sound), part)
  let variants = [spelled]
  for (const [pattern, sounds] of readings) {
    variants = variants.flatMap((text) =>
      text.search(pattern) < 0 ? [text] : sounds.map((sound) => text.replace(pattern, sound)),
    )
  }
  return variants.slice(0, mostReadings).map(heard)
}

function heard(spelled: string): Sound {
  const text = digraphs.reduce((rest, [pattern, vowel]) => rest.replace(pattern, vowel), spelled)
  let consonants = ''
  const vowels = ['']
  for (const [index, letter] of [...text].entries()) {
    const vowel = vowelOf[letter]
    if (vowel !== undefined) {
      if (index === 0) {
        consonants = 'A'
        vowels.push(vowel)
      } else if (!vowels.at(-1)?.endsWith(vowel) || vowel === '') {
        vowels.push(`${vowels.pop()}${vowel}`)
      }
      continue
    }
    const consonant = consonantOf[letter] ?? letter
    // An h that ends a name is not heard; a doubled consonant is heard once.
    if (consonant === 'H' && index === text.length - 1 && index > 1) continue
    if (consonants.endsWith(consonant) && vowels.at(-1) === '') continue
    consonants += consonant
    vowels.push('')
  }
  return { consonants, vowels }
}

/**
 * Whether two sounds may be one name: the same consonants, and of the vowels at most half other ones, or another `share` (none
 * in names with a single consonant, where vowels are all there is). What one of two scripts does not write speaks neither for nor against.
 * An ending in a or o counts in every script: Karim and Karima, Maria and Mario are different names.
 */
export function soundAlike(one: Sound, other: Sound, isOneSilent: boolean, share = 1 / 2): boolean {
  if (one.consonants !== other.consonants || one.consonants === '') return false
  const pairs = one.vowels.map((vowel, index) => [vowel, other.vowels[index] ?? ''] as const)
  const [last = ['', '']] = pairs.slice(-1)
  if (haveOtherEndings(last[0].at(-1) ?? '', last[1].at(-1) ?? '')) return false
  const told = pairs.filter(([a, b]) => (isOneSilent ? a !== '' && b !== '' : a !== '' || b !== ''))
  const different = told.filter(([a, b]) => ![...a].some((vowel) => b.includes(vowel))).length
  const isShort = one.consonants.replace('A', '').length < 2
  return different <= (isShort ? 0 : Math.floor(told.length * share))
}

function haveOtherEndings(one: string, other: string): boolean {
  return one !== other && one !== 'F' && other !== 'F'
}
