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
export type SignedIn = {
  readonly sessionId: string
  readonly user: {
    readonly id: string
    readonly email: string
    readonly name: string
    readonly language: string
  }
} & (
  | { readonly principal: MemberPrincipal; readonly home: Home }
  | { readonly principal: FunderPrincipal; readonly home: Home }
)

/** One HTTP request; the calls of a batch share it. */
export type RequestContext = {
  readonly services: Services
  readonly requestId: string
  /** Null where nobody is signed in. */
  readonly signedIn: SignedIn | null
  /** From the header of a mutation. */
  readonly idempotencyKey: string | undefined
  readonly visitor: Visitor
}

/** The browser that asks. */
export type Visitor = {
  readonly address: string
  readonly device: string | null
  readonly cookie: (name: string) => string | undefined
  /** Adds a `Set-Cookie` to the answer; without a value the browser forgets the cookie. */
  readonly setCookie: (name: string, value: string | undefined, seconds?: number) => void
}
