import { spawn } from 'node:child_process'
import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { type ApiSettings, farewell, startApi, untilReady } from './api-process.ts'
import { openDataFolder } from './data-folder.ts'
import { frontOf } from './front.ts'
import { openStore } from './installation.ts'
import { type Life, live } from './life.ts'
import { lock } from './lock.ts'
import { root } from './places.ts'
import { freePort, refuseUselessPort, wantedPort } from './port.ts'
import { say } from './say.ts'
import { welcome } from './welcome.ts'

/** What the API runs; a change in one of these starts it again. */
const sources = ['apps/api', 'packages/domain', 'packages/matching', 'packages/messages', 'packages/charts']

/** The same as `start`, but the apps come from Vite, which shows changes at once, and the API follows its source. */
export function dev(): Promise<number> {
  return live(async (life) => {
    const port = wantedPort()
    await refuseUselessPort(port)
    const folder = await openDataFolder()
    await life.owes(await lock(folder, `serves it on port ${port}`))
    const store = await openStore(folder, life)
    say('Starting the server and Vite')
    const [api, dashboard, reporting] = [await freePort(), await freePort(), await freePort()]
    await serveApp('dashboard', dashboard, life)
    await serveApp('reporting', reporting, life)
    await openFront(port, { '/dashboard/': dashboard, '/reporting/': reporting }, api, life)
    return await followSource({ port: api, publicPort: port, store, folder }, life)
  })
}

async function serveApp(app: string, port: number, life: Life): Promise<void> {
  const folder = join(root, 'apps', app)
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
  const options = ['--host', '127.0.0.1', '--port', String(port), '--strictPort', '--logLevel', 'warn']
  const child = spawn(process.execPath, ['--import', farewell, vite, ...options], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await life.owes(async () => {
    child.kill('SIGTERM')
    await ended
  })
}

async function openFront(port: number, apps: Record<string, number>, api: number, life: Life): Promise<void> {
  const front = frontOf((path) => Object.entries(apps).find(([start]) => path.startsWith(start))?.[1] ?? api)
  await new Promise<void>((resolve) => front.listen(port, resolve))
  await life.owes(() => {
    front.close()
    front.closeAllConnections()
  })
}

async function followSource(settings: ApiSettings, life: Life): Promise<number> {
  const changes = watchSources()
  await life.owes(changes.close)
  for (let isFirst = true; ; isFirst = false) {
    const api = startApi(settings)
    await life.owes(api.stop)
    const changed = changes.next()
    if (isFirst) {
      await untilReady(api, settings.port)
      welcome(settings.publicPort, settings.folder, settings.store)
    }
    const what = await Promise.race([api.ended.then(() => 'ended' as const), changed])
    if (life.isOver) return 0
    if (what === 'ended') say('The server ended; the next change starts it again')
    say(`${await changed} changed; starting the server again`)
    await api.stop()
  }
}

/** Tells of changed source files, one at a time: an editor that writes several is one change. */
function watchSources(): { next: () => Promise<string>; close: () => void } {
  let waiting: ((file: string) => void) | undefined
  let calm: NodeJS.Timeout | undefined
  const watchers: FSWatcher[] = sources.map((source) =>
    watch(join(root, source, 'src'), { recursive: true }, (_, file) => {
      if (!file || !/\.(ts|json)$/.test(file) || /\.test\.ts$/.test(file)) return
      clearTimeout(calm)
      calm = setTimeout(() => waiting?.(join(source, 'src', file)), 100)
    }),
  )
  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve
      }),
    close: () => {
      clearTimeout(calm)
      for (const watcher of watchers) watcher.close()
    },
  }
}
