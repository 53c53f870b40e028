import type { DirectoryEntry } from './entry.ts'
import type {
  Hsds,
  HsdsAttribute,
  HsdsLocation,
  HsdsOrganization,
  HsdsService,
  HsdsTaxonomy,
  HsdsTaxonomyTerm,
} from './shapes.ts'
import { stableUuid } from './stableUuid.ts'

/** What an export of a directory needs beside its entries. */
export interface HsdsOptions {
  /** The language in which the entries are written, and in which languages and countries are named. */
  readonly language?: string
  /** The words of a code of our lists; without it the code itself is read out. */
  readonly labelOf?: (list: 'audience' | 'form', code: string) => string
}

/**
 * A directory of offers as Open Referral HSDS 3.0: a service for each entry, with its organisation, place, area, languages,
 * telephone, funders and the terms of two lists of ours (whom it is for, which form it has). Version 3.1 only adds to it.
 * Identifiers are the same from export to export. What is not known is left out: an address that nobody gave is none.
 *
 * @example
 * toHsds(blueprints.map((blueprint) => directoryEntry(blueprint))).services[0]?.name
 */
export function toHsds(entries: readonly DirectoryEntry[], options: HsdsOptions = {}): Hsds {
  const { language = 'en', labelOf = (_, code) => inWords(code) } = options
  const words = { language, labelOf }
  const organizations = organizationsOf(entries)
  const services = entries.map((entry) => serviceOf(entry, organizations, words))
  const terms = services.flatMap(({ attributes }) => attributes.map((each) => each.taxonomy_term))
  return {
    organizations: [...organizations.values()],
    services,
    taxonomies: Object.values(taxonomies),
    taxonomy_terms: [...new Map(terms.map((term) => [term.id, term])).values()],
  }
}

type Words = Required<HsdsOptions>

const inWords = (code: string) => `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`
const ownerOf = ({ organisation, name }: DirectoryEntry) => organisation ?? name

function organizationsOf(entries: readonly DirectoryEntry[]): ReadonlyMap<string, HsdsOrganization> {
  return new Map(
    entries.map(ownerOf).map((name) => [
      name,
      {
        id: stableUuid(`organization ${name}`),
        name,
        description: entries
          .filter((entry) => ownerOf(entry) === name)
          .map((entry) => entry.name)
          .join('; '),
      },
    ]),
  )
}

function serviceOf(
  entry: DirectoryEntry,
  organizations: ReadonlyMap<string, HsdsOrganization>,
  { language, labelOf }: Words,
): HsdsService {
  const id = stableUuid(`service ${entry.id}`)
  const part = (kind: string, key: string) => stableUuid(`${kind} ${entry.id} ${key}`)
  const organization = organizations.get(ownerOf(entry)) as HsdsOrganization
  const location = locationOf(entry)
  const url = addressOf(entry.web)
  const attribute = (list: keyof typeof taxonomies, code: string): HsdsAttribute => {
    const term = termOf(list, code, labelOf(list, code), language)
    return {
      id: part(list, code),
      ...{ link_id: id, link_type: list, link_entity: 'service' },
      ...{ taxonomy_term_id: term.id, value: code, taxonomy_term: term },
    }
  }
  return {
    id,
    ...{ organization_id: organization.id, name: entry.name, description: entry.description },
    ...given({
      alternate_name: entry.alternateName,
      url,
      email: entry.email,
      eligibility_description: entry.audienceText,
      minimum_age: entry.ages?.atLeast,
      maximum_age: entry.ages?.atMost,
      alert: entry.alert,
      assured_date: entry.assuredOn,
    }),
    status: entry.status,
    phones: entry.phone === undefined ? [] : [{ id: part('phone', entry.phone), number: entry.phone }],
    service_areas: [
      { id: part('area', entry.country), name: entry.area ?? nameOf('region', entry.country, language) },
    ],
    service_at_locations:
      location === undefined
        ? []
        : [{ id: part('at', location.id), service_id: id, location_id: location.id, location }],
    languages: entry.languages.map((tag) => ({
      id: part('language', tag),
      name: nameOf('language', tag, language),
      code: tag.split('-')[0] ?? tag,
    })),
    funding: entry.funders.map((source) => ({ id: part('funding', source), source })),
    attributes: [
      ...entry.audience.map((code) => attribute('audience', code)),
      ...entry.forms.map((code) => attribute('form', code)),
    ],
    organization,
  }
}

function locationOf({ id, city, country, address }: DirectoryEntry): HsdsLocation | undefined {
  if (city === undefined) return undefined
  const place = address === undefined ? `${country} ${city}` : `${id} ${address.street}`
  const location = { id: stableUuid(`location ${place}`), location_type: 'physical', name: city } as const
  if (address === undefined) return location
  const { street, postcode, region } = address
  return {
    ...location,
    addresses: [
      {
        id: stableUuid(`address ${place}`),
        ...{ address_1: street, city, state_province: region, postal_code: postcode, country },
        address_type: 'physical',
      },
    ],
  }
}

const taxonomies = {
  audience: taxonomy('audience', 'Whom an offer of employment mentoring is for.'),
  form: taxonomy('form', 'In which form an offer of employment mentoring helps.'),
}

function taxonomy(name: string, description: string): HsdsTaxonomy {
  return { id: stableUuid(`taxonomy ${name}`), name: `Passerelle ${name}`, description, version: '1' }
}

function termOf(
  list: keyof typeof taxonomies,
  code: string,
  name: string,
  language: string,
): HsdsTaxonomyTerm {
  const detail = taxonomies[list]
  return {
    id: stableUuid(`term ${list} ${code}`),
    ...{ code: `${list}.${code}`, name, description: name },
    ...{ taxonomy: detail.name, language, taxonomy_detail: detail },
  }
}

/** A web address as printed, with its scheme; nothing where it is none. */
function addressOf(web: string | undefined): string | undefined {
  if (web === undefined) return undefined
  const address = /^https?:\/\//.test(web) ? web : `http://${web}`
  return /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#].*)?$/.test(address) && !/[\s<>"{}|\\^`]/.test(address)
    ? address
    : undefined
}

function nameOf(type: 'region' | 'language', code: string, language: string): string {
  return new Intl.DisplayNames([language], { type }).of(code) ?? code
}

function given<Part extends object>(part: Part): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never
}
