import { createSessionGate } from '@passerelle/ui/app'
import { type Answers, client } from '../api/client.ts'

/** Who reads here, and for which funder. */
export type Session = NonNullable<Answers['funderSession']['current']>

export const { SessionGate, useSession } = createSessionGate<Session>({
  app: 'reporting',
  read: () => client.funderSession.current.query(),
  signIn: (email, password) => client.funderSession.signIn.mutate({ email, password }),
  signOut: () => client.funderSession.signOut.mutate(),
  localeOf: ({ locale }) => locale,
  setLocale: (locale) => client.funderSession.setLocale.mutate({ locale }),
  switchTo: (id) => client.funderSession.switchFunder.mutate({ id }),
})
