import type { FunderRole } from '../database/tables/funding.ts'
import type { MemberRole } from '../database/tables/organisations.ts'

/** One assignment of a member; null stands for every programme, or every site. */
export type Assignment = { readonly programmeId: string | null; readonly siteId: string | null }

/** Somebody who works for an organisation, inside that organisation. */
export type MemberPrincipal = {
  readonly kind: 'member'
  readonly userId: string
  readonly memberId: string
  readonly organisationId: string
  readonly name: string
  readonly roles: readonly MemberRole[]
  /** `all` for leads; the programmes and sites that others are assigned to. */
  readonly scope: 'all' | readonly Assignment[]
}

/** Somebody who works for a funder. */
export type FunderPrincipal = {
  readonly kind: 'funder'
  readonly userId: string
  readonly funderId: string
  readonly funderMemberId: string
  readonly name: string
  readonly roles: readonly FunderRole[]
}

/** A mentor, mentee or partner who holds a personal link. */
export type LinkPrincipal = {
  readonly kind: 'link'
  readonly userId: null
  readonly linkId: string
  readonly organisationId: string
}

/** The software itself: jobs, imports of demo data, first start. */
export type SystemPrincipal = { readonly kind: 'system'; readonly userId: null; readonly name: string }

export type Principal = MemberPrincipal | FunderPrincipal | LinkPrincipal | SystemPrincipal
