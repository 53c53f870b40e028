import { startApi, untilReady } from './api-process.ts'
import { buildApps } from './apps.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { openStore, type Store } from './installation.ts'
import { type Life, live } from './life.ts'
import { lock } from './lock.ts'
import { refuseUselessPort, wantedPort } from './port.ts'
import { say } from './say.ts'
import { Sentence } from './sentence.ts'
import { welcome } from './welcome.ts'

/** Serves the built apps and the API on one port until told to end. */
export function start(): Promise<number> {
  return live(async (life) => {
    const port = wantedPort()
    await refuseUselessPort(port)
    const folder = await openDataFolder()
    await life.owes(await lock(folder, `serves it on port ${port}`))
    const [store] = await Promise.all([openStore(folder, life), buildApps(life)])
    say('Starting the server')
    return await keepServing(store, { folder, port, life })
  })
}

interface Serving {
  readonly folder: DataFolder
  readonly port: number
  readonly life: Life
}

/** Longer than this between two sudden ends, and they have nothing to do with each other. */
const apart = 60_000
const mostInARow = 3

/** Runs the API, and starts it, or PostgreSQL and it, again when one ends by itself. */
async function keepServing(first: Store, { folder, port, life }: Serving): Promise<number> {
  let store = first
  let inARow = 0
  for (;;) {
    const begun = performance.now()
    const api = startApi({ port, publicPort: port, store, folder })
    await life.owes(api.stop)
    await untilReady(api, port)
    if (inARow === 0) welcome(port, folder, store)
    const ended = await firstToEnd(api.ended, store.cluster?.ended)
    if (life.isOver) return 0
    inARow = performance.now() - begun > apart ? 1 : inARow + 1
    if (inARow > mostInARow) {
      throw new Sentence(
        `The server ended by itself ${mostInARow} times in a row; what went wrong stands above.`,
      )
    }
    say(`${ended} ended by itself; starting it again`)
    await api.stop()
    if (ended === 'PostgreSQL') store = await openStore(folder, life)
  }
}

function firstToEnd(api: Promise<unknown>, postgres: Promise<unknown> | undefined): Promise<string> {
  const ends = [api.then(() => 'The server')]
  if (postgres) ends.push(postgres.then(() => 'PostgreSQL'))
  return Promise.race(ends)
}
