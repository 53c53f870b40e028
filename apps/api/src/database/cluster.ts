/**
 * The embedded PostgreSQL: where its binaries are, making a data folder, starting and stopping the server.
 * Only Node's own modules are imported, so that a start script can load this file with a bare Node 24.
 *
 * A cluster folder holds `data` (PGDATA), `password` (of the superuser `postgres`) and `server.log`. The server
 * listens on a unix socket in a private folder, never on TCP. PostgreSQL refuses to run as root; then it runs as
 * the unprivileged user 65534, who is given the folder.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ClusterError, serverIdentity, usableBinaries } from './cluster-places.ts'
import { isRunning } from './processes.ts'

export { clusterFolderFor } from './cluster-places.ts'

export const superuser = 'postgres'
const port = 5432

export type Cluster = {
  readonly processId: number
  readonly socketFolder: string
  /** A connection string for the superuser. */
  readonly superuserUrl: (database: string) => string
  /** Fast shutdown: open transactions are rolled back, then the server ends. Resolves when it has ended. */
  readonly stop: () => Promise<void>
  /** Resolves when the server process ends, whoever ended it. */
  readonly ended: Promise<void>
}

export type ClusterOptions = {
  /** Holds `data`, `password` and `server.log`; made when missing. See `clusterFolderFor`. */
  readonly folder: string
  /** Durable (the default) survives a power cut; without it tests are quicker. */
  readonly durable?: boolean
  /** In a process group of its own, Ctrl-C in the terminal does not reach the server. */
  readonly ownProcessGroup?: boolean
  /** What to do with a server that already runs on this folder: say so, or use it. */
  readonly whenRunning?: 'refuse' | 'adopt'
  readonly maximumConnections?: number
}

/** Makes the data folder when there is none, starts the server on it and waits until it accepts connections. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { folder } = options
  const running = await runningServer(folder)
  if (running !== undefined) {
    if (options.whenRunning === 'adopt') return adopted(folder, running)
    throw new ClusterError(
      'already-running',
      `A PostgreSQL server (process ${running.processId}) already runs on ${folder}.`,
    )
  }
  await mkdir(folder, { recursive: true })
  const binaries = await usableBinaries(folder)
  await initialise(folder, binaries, options.durable ?? true)
  await releaseFromZombie(folder)
  const socketFolder = await privateSocketFolder()
  try {
    const server = await launched(folder, binaries, socketFolder, options)
    return opened(folder, socketFolder, server)
  } catch (error) {
    await rm(socketFolder, { recursive: true, force: true })
    throw error
  }
}

/** The server that runs on a cluster folder now, from its lock file, if its process is alive. */
export async function runningServer(
  folder: string,
): Promise<{ processId: number; socketFolder: string } | undefined> {
  const text = await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8').catch(() => '')
  const [processId = '', , , , socketFolder = ''] = text.split('\n')
  if (!/^\d+$/.test(processId) || socketFolder === '') return undefined
  return isRunning(Number(processId)) && existsSync(join(socketFolder, `.s.PGSQL.${port}`))
    ? { processId: Number(processId), socketFolder }
    : undefined
}

async function initialise(folder: string, binaries: string, durable: boolean): Promise<void> {
  const identity = serverIdentity()
  if (identity !== undefined) await chown(folder, identity.uid, identity.gid)
  if (existsSync(join(folder, 'data', 'PG_VERSION'))) return
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (identity !== undefined) await chown(passwordFile, identity.uid, identity.gid)
  // A half-made folder of an interrupted start must never look finished.
  await rm(join(folder, 'data.new'), { recursive: true, force: true })
  const command = join(binaries, 'bin', 'initdb')
  const settings = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = ['--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`]
  const speed = durable ? [] : ['--no-sync']
  const data = [`--pgdata=${join(folder, 'data.new')}`]
  await ended(spawnServer(command, [...settings, ...access, ...speed, ...data], {}), 'initdb')
  await rename(join(folder, 'data.new'), join(folder, 'data'))
}

/**
 * PostgreSQL takes the number of an ended process that nobody has asked about for a running server. The number is
 * replaced by one that no process has; what else stands in the file still tells PostgreSQL of surviving children.
 */
async function releaseFromZombie(folder: string): Promise<void> {
  const file = join(folder, 'data', 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => '')
  const processId = Number.parseInt(text, 10)
  if (!(processId > 0) || isRunning(processId)) return
  await writeFile(file, text.replace(/^\d+/, String(2 ** 22 + 1)))
}

async function privateSocketFolder(): Promise<string> {
  const identity = serverIdentity()
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-'))
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${port}.lock`)) > 107) {
    throw new ClusterError(
      'socket-path-too-long',
      `The temporary folder ${tmpdir()} has too long a path for a unix socket. Set TMPDIR to a shorter one.`,
    )
  }
  await chmod(folder, 0o700)
  if (identity !== undefined) await chown(folder, identity.uid, identity.gid)
  return folder
}

async function launched(
  folder: string,
  binaries: string,
  socketFolder: string,
  options: ClusterOptions,
): Promise<ChildProcess> {
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    port,
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: options.maximumConnections ?? 100,
    wal_level: 'replica',
    lc_messages: 'C',
    timezone: 'UTC',
    ...(options.durable === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawnServer(join(binaries, 'bin', 'postgres'), ['-D', join(folder, 'data'), ...flags], {
    detached: options.ownProcessGroup ?? false,
  })
  const log = createWriteStream(join(folder, 'server.log'), { flags: 'a' })
  server.stderr?.pipe(log)
  await ready(server)
  return server
}

function spawnServer(command: string, flags: string[], options: { detached?: boolean }): ChildProcess {
  return spawn(command, flags, {
    ...serverIdentity(),
    ...options,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '' },
  })
}

async function ready(server: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((accept, refuse) => {
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000)
      if (!said.includes('database system is ready to accept connections')) return
      server.stderr?.off('data', listen)
      accept()
    }
    server.stderr?.on('data', listen)
    server.stdout?.resume()
    server.once('error', (error) => refuse(failure('postgres', String(error))))
    server.once('exit', () => refuse(failure('postgres', said)))
  })
}

async function ended(child: ChildProcess, name: string): Promise<void> {
  let said = ''
  child.stdout?.resume()
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  await new Promise<void>((accept, refuse) => {
    child.once('error', (error) => refuse(failure(name, String(error))))
    child.once('close', (code) => (code === 0 ? accept() : refuse(failure(name, said))))
  })
}

function failure(name: string, said: string): ClusterError {
  if (/No space left on device/i.test(said)) {
    return new ClusterError('no-space', 'There is no space left on the disk for the database.', said)
  }
  if (/lock file "postmaster.pid" already exists/.test(said)) {
    return new ClusterError('already-running', 'Another PostgreSQL server uses this data folder.', said)
  }
  return new ClusterError(
    'start-failed',
    `The embedded ${name} ended before it was ready: ${said.trim()}`,
    said,
  )
}

async function opened(folder: string, socketFolder: string, server: ChildProcess): Promise<Cluster> {
  const whenEnded = new Promise<void>((accept) => {
    const finish = () => void rm(socketFolder, { recursive: true, force: true }).then(() => accept())
    if (server.exitCode === null && server.signalCode === null) server.once('exit', finish)
    else finish()
  })
  const processId = server.pid ?? 0
  return {
    processId,
    socketFolder,
    superuserUrl: superuserUrls(socketFolder, await passwordOf(folder)),
    ended: whenEnded,
    stop: () => stopped(processId, whenEnded),
  }
}

async function adopted(
  folder: string,
  running: { processId: number; socketFolder: string },
): Promise<Cluster> {
  const { processId, socketFolder } = running
  // Watching for its end must not keep this process alive; waiting for it after `stop` must.
  const gone = async (wait: { ref: boolean }) => {
    while (isRunning(processId)) await pause(100, undefined, wait)
    await rm(socketFolder, { recursive: true, force: true })
  }
  return {
    processId,
    socketFolder,
    superuserUrl: superuserUrls(socketFolder, await passwordOf(folder)),
    ended: gone({ ref: false }),
    stop: () => stopped(processId, gone({ ref: true })),
  }
}

async function stopped(processId: number, whenEnded: Promise<void>): Promise<void> {
  if (isRunning(processId)) process.kill(processId, 'SIGINT')
  const late = new AbortController()
  const hurry = pause(10_000, undefined, { signal: late.signal, ref: false })
    .then(() => process.kill(processId, 'SIGQUIT'))
    .catch(() => undefined)
  await whenEnded
  late.abort()
  await hurry
}

function passwordOf(folder: string): Promise<string> {
  return readFile(join(folder, 'password'), 'utf8')
}

function superuserUrls(socketFolder: string, password: string): (database: string) => string {
  return (database) => socketUrl({ user: superuser, password, database, socketFolder })
}

/** A connection string for a server on a unix socket. */
export function socketUrl(to: {
  user: string
  password: string
  database: string
  socketFolder: string
}): string {
  const query = new URLSearchParams({ host: to.socketFolder, port: String(port) })
  return `postgresql://${encodeURIComponent(to.user)}:${encodeURIComponent(to.password)}@localhost/${encodeURIComponent(to.database)}?${query}`
}
