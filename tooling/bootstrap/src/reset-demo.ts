import { openDataFolder } from './data-folder.ts'
import { emptyStore, openStore } from './installation.ts'
import { live } from './life.ts'
import { lock } from './lock.ts'

/** Forgets everything that was changed and loads the demo data again. */
export function resetDemo(): Promise<number> {
  return live(async (life) => {
    const folder = await openDataFolder()
    await life.owes(await lock(folder, 'loads the demo data again'))
    await emptyStore(folder, life)
    await openStore(folder, life)
    console.log('The demo data are as on the first day. "npm start" serves them.')
    return 0
  })
}
