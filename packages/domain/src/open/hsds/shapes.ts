/** The parts of the Human Services Data Specification 3.0 that a directory of offers fills. Names are those of HSDS. */

interface Identified {
  readonly id: string
}

export interface HsdsPhone extends Identified {
  readonly number: string
}

export interface HsdsLanguage extends Identified {
  readonly name: string
  readonly code: string
}

/** A list of terms, as Open Referral HSDS 3.0 has it. */
export interface HsdsTaxonomy extends Identified {
  readonly name: string
  readonly description: string
  readonly version: string
}

/** A term of such a list, as Open Referral HSDS 3.0 has it. */
export interface HsdsTaxonomyTerm extends Identified {
  readonly code: string
  readonly name: string
  readonly description: string
  readonly taxonomy: string
  readonly language: string
  readonly taxonomy_detail: HsdsTaxonomy
}

/** A term of a taxonomy on a service, as Open Referral HSDS 3.0 has it. */
export interface HsdsAttribute extends Identified {
  readonly link_id: string
  readonly link_type: string
  readonly link_entity: 'service'
  readonly taxonomy_term_id: string
  readonly value: string
  readonly taxonomy_term: HsdsTaxonomyTerm
}

export interface HsdsAddress extends Identified {
  readonly address_1: string
  readonly city: string
  readonly state_province: string
  readonly postal_code: string
  readonly country: string
  readonly address_type: 'physical'
}

/** A place of a service, as Open Referral HSDS 3.0 has it. */
export interface HsdsLocation extends Identified {
  readonly location_type: 'physical'
  readonly name: string
  readonly addresses?: readonly HsdsAddress[]
}

export interface HsdsServiceAtLocation extends Identified {
  readonly service_id: string
  readonly location_id: string
  readonly location: HsdsLocation
}

/** An organisation, as Open Referral HSDS 3.0 has it. */
export interface HsdsOrganization extends Identified {
  readonly name: string
  readonly description: string
}

/** A service with everything that belongs to it, as Open Referral HSDS 3.0 has it. */
export interface HsdsService extends Identified {
  readonly organization_id: string
  readonly name: string
  readonly alternate_name?: string
  readonly description: string
  readonly url?: string
  readonly email?: string
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed'
  readonly eligibility_description?: string
  readonly minimum_age?: number
  readonly maximum_age?: number
  readonly alert?: string
  readonly assured_date?: string
  readonly phones: readonly HsdsPhone[]
  readonly service_areas: readonly (Identified & { readonly name: string })[]
  readonly service_at_locations: readonly HsdsServiceAtLocation[]
  readonly languages: readonly HsdsLanguage[]
  readonly funding: readonly (Identified & { readonly source: string })[]
  readonly attributes: readonly HsdsAttribute[]
  readonly organization: HsdsOrganization
}

/** A directory in HSDS: each service whole, and each organisation and term once more by itself. */
export interface Hsds {
  readonly organizations: readonly HsdsOrganization[]
  readonly services: readonly HsdsService[]
  readonly taxonomies: readonly HsdsTaxonomy[]
  readonly taxonomy_terms: readonly HsdsTaxonomyTerm[]
}
