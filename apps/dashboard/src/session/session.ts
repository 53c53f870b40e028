import type { Locale } from '@passerelle/messages'
import { createSessionGate } from '@passerelle/ui/app'
import { client } from '../api/client.ts'

/** Who works here, for whom, and which day it is there. */
export type Session = {
  readonly account: { readonly name: string; readonly email: string }
  readonly locale: Locale | null
  readonly organisation: { readonly name: string; readonly city: string; readonly sites: readonly string[] }
  /** Of the organisation's zone, `YYYY-MM-DD`. */
  readonly today: string
}

export const { SessionGate, useSession } = createSessionGate<Session>({
  app: 'dashboard',
  read: async () => (await client.query('session.current')) as Session | null,
  signIn: (email, password) => client.mutation('session.signIn', { email, password }),
  signOut: () => client.mutation('session.signOut'),
  localeOf: ({ locale }) => locale,
})
