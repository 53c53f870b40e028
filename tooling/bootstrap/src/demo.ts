import type { Installation } from '../../../apps/api/src/database/migrate.ts'
import { demoPassword, demoSignIns as people, type SignIn } from '../../demo/src/accounts/signIns.ts'
import { say } from './say.ts'

/** Fills an empty installation with the invented organisations; one where somebody works is left as it is. */
export async function loadDemoData(installation: Installation): Promise<void> {
  if (process.env.PASSERELLE_DEMO === 'no') return
  say('Loading demo data')
  const { loadDemo } = await import('../../demo/src/load.ts')
  await loadDemo({ installation, say })
}

/** Somebody who can sign in to the demo, in the order in which they are worth a look. */
export interface DemoSignIn {
  readonly who: string
  readonly roles: SignIn['roles']
  readonly email: string
  readonly password: string
  /** Where to sign in. */
  readonly path: string
}

export const demoSignIns: readonly DemoSignIn[] = people.map(({ name, email, roles, app }) => ({
  who: name,
  roles,
  email,
  password: demoPassword,
  path: `/${app}/`,
}))
