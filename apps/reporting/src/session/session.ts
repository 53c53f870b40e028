import type { Locale } from '@passerelle/messages'
import { createSessionGate } from '@passerelle/ui/app'
import { client } from '../api/client.ts'

/** Who reads here, and for which funder. */
export type Session = {
  readonly account: { readonly name: string; readonly email: string }
  readonly locale: Locale | null
  readonly funder: { readonly name: string }
  readonly today: string
}

export const { SessionGate, useSession } = createSessionGate<Session>({
  app: 'reporting',
  read: async () => (await client.query('session.current')) as Session | null,
  signIn: (email, password) => client.mutation('session.signIn', { email, password }),
  signOut: () => client.mutation('session.signOut'),
  localeOf: ({ locale }) => locale,
})
