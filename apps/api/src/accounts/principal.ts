import type { Principal as DomainPrincipal } from '@passerelle/domain'

/**
 * Whoever acts, as the API knows them: the domain's principal, to which the permission table applies as it is, with the
 * ids by which the audit trail and the rows name them.
 */

/** Somebody who works for an organisation, inside that organisation. */
export type MemberPrincipal = Extract<DomainPrincipal, { kind: 'member' }> & {
  readonly userId: string
  readonly memberId: string
  readonly name: string
}

/** Somebody who works for a funder. */
export type FunderPrincipal = Extract<DomainPrincipal, { kind: 'funder' }> & {
  readonly userId: string
  readonly funderMemberId: string
  readonly name: string
}

/** A mentor, mentee or partner who holds a personal link. */
export type LinkPrincipal = Extract<DomainPrincipal, { kind: 'link' }> & {
  readonly userId: null
  readonly linkId: string
}

/** The software itself: jobs, imports of demo data, first start. It passes no permission; no request acts as it. */
export type SystemPrincipal = { readonly kind: 'system'; readonly userId: null; readonly name: string }

export type Principal = MemberPrincipal | FunderPrincipal | LinkPrincipal | SystemPrincipal
