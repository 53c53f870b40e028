import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import type { Services } from './services.ts'

/** The organisation or funder somebody works for in this session. */
export type Home = {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly timeZone: string
}

/** Somebody who is signed in, read anew from the database at every request. */
type SignedIn<Principal> = {
  readonly sessionId: string
  readonly user: {
    readonly id: string
    readonly email: string
    readonly name: string
    readonly language: string
  }
  readonly principal: Principal
  readonly home: Home
  /** Everything this person could switch to, the present one included. */
  readonly homes: readonly Home[]
}

export type MemberSignedIn = SignedIn<MemberPrincipal>
export type FunderSignedIn = SignedIn<FunderPrincipal>

/** One HTTP request; the calls of a batch share it. */
export type RequestContext = {
  readonly services: Services
  readonly requestId: string
  /** Who is signed in to the dashboard (`member`) or to the reporting app (`funder`); null where nobody is. */
  readonly signedIn: SignedInBy
  /** From the header of a mutation. */
  readonly idempotencyKey: string | undefined
  readonly visitor: Visitor
}

export interface SignedInBy {
  (door: 'member'): Promise<MemberSignedIn | null>
  (door: 'funder'): Promise<FunderSignedIn | null>
  (door: 'member' | 'funder'): Promise<MemberSignedIn | FunderSignedIn | null>
}

/** The browser that asks. */
export type Visitor = {
  readonly address: string
  readonly device: string | null
  readonly cookie: (name: string) => string | undefined
  /** Adds a `Set-Cookie` to the answer; without a value the browser forgets the cookie. */
  readonly setCookie: (name: string, value: string | undefined, seconds?: number) => void
}
