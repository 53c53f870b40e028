import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import { demoSignIns } from './demo.ts'
import type { Store } from './installation.ts'
import { root } from './places.ts'
import { Sentence } from './sentence.ts'

const entry = join(root, 'apps', 'api', 'src', 'main.ts')
/** Loaded first by every child, so that none survives us. */
export const farewell = join(import.meta.dirname, 'farewell.mjs')

/** How long a server that was told to stop may finish what runs. */
const patience = 12_000
const readyWithin = 60_000

export interface ApiProcess {
  readonly child: ChildProcess
  /** Lets it finish what runs; ends it hard when that takes too long. */
  readonly stop: () => Promise<void>
  readonly ended: Promise<number>
}

export interface ApiSettings {
  readonly port: number
  /** Where people reach it, which is another port in development. */
  readonly publicPort: number
  readonly store: Store
  readonly folder: DataFolder
  /** What else its environment says. */
  readonly more?: Readonly<Record<string, string>>
}

/** Starts the API on the pinned Node, without anything between it and us. */
export function startApi({ port, publicPort, store, folder, more }: ApiSettings): ApiProcess {
  const { url, prefix, secret } = store.installation
  const child = spawn(process.execPath, ['--import', farewell, entry], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: url,
      PASSERELLE_PREFIX: prefix,
      PASSERELLE_SECRET: secret,
      PASSERELLE_DATA: folder.path,
      PASSERELLE_URL: process.env.PASSERELLE_URL || `http://localhost:${publicPort}`,
      PASSERELLE_DEMO_SIGN_INS: JSON.stringify(demoSignIns),
      ...more,
      ...(store.cluster && { PASSERELLE_POSTGRES_PROCESS: String(store.cluster.processId) }),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    await ended
    clearTimeout(late)
  }
  return { child, stop, ended }
}

/** Resolves when the API says that it is ready to serve. */
export async function untilReady(api: ApiProcess, port: number): Promise<void> {
  const deadline = performance.now() + readyWithin
  let isOver = false
  void api.ended.then(() => {
    isOver = true
  })
  while (!(await isReady(port))) {
    if (isOver) throw new Sentence('The server ended before it was ready; what went wrong stands above.')
    if (performance.now() > deadline) {
      throw new Sentence(`The server was not ready within ${readyWithin / 1000} seconds.`)
    }
    await pause(50)
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
