import type { Installation } from '../../../apps/api/src/database/migrate.ts'
import { say } from './say.ts'

/** Fills a laid-out, empty database with the invented organisations. */
export async function loadDemoData(_installation: Installation): Promise<void> {
  if (process.env.PASSERELLE_DEMO === 'no') return
  say('Loading demo data')
}

/** Who can sign in to the demo. */
export function demoSignIns(): DemoSignIn[] {
  return []
}

export interface DemoSignIn {
  readonly role: string
  readonly who: string
  readonly email: string
  readonly password: string
  /** Where to sign in. */
  readonly path: string
}
