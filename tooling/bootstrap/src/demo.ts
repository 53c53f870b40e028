import type { Installation } from '../../../apps/api/src/database/migrate.ts'
import { demoPassword, demoSignIns as everybody, loadDemo } from '../../demo/src/load.ts'
import { say } from './say.ts'

/** Fills a laid-out, empty database with the invented organisations. */
export async function loadDemoData(installation: Installation): Promise<void> {
  if (process.env.PASSERELLE_DEMO === 'no') return
  say('Loading demo data')
  await loadDemo({ installation })
}

/** Who can sign in to the demo. */
export function demoSignIns(): DemoSignIn[] {
  return everybody.map(({ name, roles, email, app }) => ({
    role: app === 'reporting' ? 'funder' : (roles[0] ?? ''),
    who: name,
    email,
    password: demoPassword,
    path: `/${app}/`,
  }))
}

export interface DemoSignIn {
  readonly role: string
  readonly who: string
  readonly email: string
  readonly password: string
  /** Where to sign in. */
  readonly path: string
}
