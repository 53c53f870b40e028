import type { HttpBindings } from '@hono/node-server'

/** What every route finds in its context. */
export type Web = {
  Bindings: HttpBindings
  Variables: {
    readonly requestId: string
    /** Of this one answer, for the content security policy. */
    readonly nonce: string
  }
}
