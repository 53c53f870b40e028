import { createSessionGate } from '@passerelle/ui/app'
import { type Answers, client } from '../api/client.ts'

/** Who works here, for whom, what they might do, and which day it is there. */
export type Session = NonNullable<Answers['session']['current']>

export const { SessionGate, useSession } = createSessionGate<Session>({
  app: 'dashboard',
  read: () => client.session.current.query(),
  signIn: (email, password) => client.session.signIn.mutate({ email, password }),
  signOut: () => client.session.signOut.mutate(),
  localeOf: ({ locale }) => locale,
  setLocale: (locale) => client.session.setLocale.mutate({ locale }),
  switchTo: (id) => client.session.switchOrganisation.mutate({ id }),
})
