import type { Installation } from '../../../apps/api/src/database/migrate.ts'
import { say } from './say.ts'

/** Fills a laid-out, empty database with the invented organisations. */
export async function loadDemoData(_installation: Installation): Promise<void> {
  if (process.env.PASSERELLE_DEMO === 'no') return
  say('Loading demo data')
}

/** Who can sign in to the demo. */
export function demoSignIns(): { who: string; email: string; password: string; path: string }[] {
  return []
}
