import type { Blueprint } from '../../catalogue/blueprint.ts'
import type { Listing } from '../../catalogue/listing.ts'
import type { Origin } from '../../catalogue/origin.ts'
import type { EligibilityRule } from '../../eligibility/rules.ts'
import { type LocalisedText, textIn } from '../../values/localisedText.ts'

/** One offer of a directory, whoever runs it: what a landscape of offers knows of it, in one language. */
export interface DirectoryEntry {
  readonly id: string
  readonly name: string
  readonly alternateName?: string | undefined
  readonly description: string
  /** Who runs it; absent where it is a network without one owner, which then stands for itself. */
  readonly organisation?: string | undefined
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly city?: string | undefined
  /** Where people can use it, in words, where that is not just the country. */
  readonly area?: string | undefined
  readonly address?:
    | { readonly street: string; readonly postcode: string; readonly region: string }
    | undefined
  readonly web?: string | undefined
  readonly email?: string | undefined
  /** As people dial it. */
  readonly phone?: string | undefined
  /** Tags of the languages in which it works, as far as they are known. */
  readonly languages: readonly string[]
  /** Codes of whom it is for, and in words. */
  readonly audience: readonly string[]
  readonly audienceText?: string | undefined
  /** Codes of its forms: one-to-one, coaching, talent-platform, … */
  readonly forms: readonly string[]
  readonly ages?: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined } | undefined
  readonly funders: readonly string[]
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed'
  /** What readers must know first, as that nobody confirmed it since. */
  readonly alert?: string | undefined
  /** Day on which somebody last confirmed that all this is true. */
  readonly assuredOn?: string | undefined
}

/** How far a source of the catalogue reaches: it describes, once, and confirms nothing since. */
const described = ({ work, sections }: Blueprint['citation']) =>
  `As described in: ${work}${sections.length > 0 ? ` (${sections.join(', ')})` : ''}. Not confirmed since.`

/** An entry of the catalogue as an offer of a directory, in the first of the wanted languages that it has. */
export function directoryEntry(
  entry: Blueprint | Listing,
  languages: readonly string[] = ['en'],
): DirectoryEntry {
  const isListing = 'offers' in entry
  const said = isListing ? entry : entry.programme
  const forms = isListing
    ? [entry.kind, ...entry.offers.flatMap((offer) => [offer.kind])]
    : [...entry.programme.components.map(({ form }) => form), ...entry.also]
  const inWords = (text: LocalisedText | undefined) => (text === undefined ? '' : textIn(text, languages))
  return {
    id: entry.id,
    name: textIn(said.name, languages),
    alternateName: said.nativeName,
    description: sentences(
      inWords(said.summary ?? entry.distinctive),
      isListing ? inWords(entry.capacity) : '',
    ),
    ...whereFrom(entry.origin),
    area: isListing && entry.place ? inWords(entry.place) : undefined,
    web: entry.contact?.web,
    languages: entry.notStated.includes('languages') ? [] : (said.languages ?? []),
    audience: said.audience.groups,
    audienceText: sentences(inWords(said.audience.text), isListing ? inWords(entry.conditions) : ''),
    forms: [...new Set<string>(forms)],
    ages: isListing ? undefined : statedAges(entry),
    alert: described(entry.citation),
  }
}

function whereFrom({ organisation, country, city, funders, endedYear }: Origin) {
  const status: DirectoryEntry['status'] = endedYear === undefined ? 'active' : 'defunct'
  return { organisation, country, city, funders, status }
}

/** The ages that the source asks for. What is only our reading of "young" goes out to nobody as a limit. */
function statedAges({ programme, readings }: Blueprint): DirectoryEntry['ages'] {
  const rule = programme.eligibility.mentee
  if (rule.kind !== 'all') return agesIn(rule)
  const isOurs = (at: number) => readings.some(({ path }) => path === `eligibility.mentee.rules.${at}`)
  return agesIn({ ...rule, rules: rule.rules.filter((_, at) => !isOurs(at)) })
}

/** "Aged 16 to 25." after what was said before, each with its full stop where several are said. */
function sentences(...parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  return said.length < 2
    ? said.join('')
    : said.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}

/** The ages that a rule asks for of everybody: what stands under "any" or "not" binds nobody for sure. */
export function agesIn(rule: EligibilityRule): DirectoryEntry['ages'] {
  if (rule.kind === 'age') return { atLeast: rule.atLeast, atMost: rule.atMost }
  if (rule.kind !== 'all') return undefined
  const ages = rule.rules.map(agesIn)
  const atLeast = ages.flatMap((each) => each?.atLeast ?? [])
  const atMost = ages.flatMap((each) => each?.atMost ?? [])
  if (atLeast.length + atMost.length === 0) return undefined
  return {
    atLeast: atLeast.length > 0 ? Math.max(...atLeast) : undefined,
    atMost: atMost.length > 0 ? Math.min(...atMost) : undefined,
  }
}
