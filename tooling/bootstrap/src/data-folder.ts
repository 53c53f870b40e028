import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, statfs, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { clusterFolderFor } from '../../../apps/api/src/database/cluster.ts'
import { root } from './places.ts'
import { Sentence } from './sentence.ts'

/** Everything that an installation keeps on disk. */
export interface DataFolder {
  readonly path: string
  /** Holds the embedded PostgreSQL. */
  readonly cluster: string
  /** As a person at the checkout would write it. */
  readonly shown: string
}

const megabyte = 1024 * 1024
const neededAtFirst = 300
const neededLater = 50

/**
 * `.passerelle` in the checkout; `/var/lib/passerelle/<hash>` where PostgreSQL, which never runs as root, could not
 * enter the checkout; or `PASSERELLE_DATA`.
 */
export async function findDataFolder(): Promise<DataFolder> {
  const wanted = process.env.PASSERELLE_DATA
  const cluster = wanted ? join(resolve(wanted), 'postgres') : await clusterFolderFor(root)
  const path = dirname(cluster)
  const fromHere = relative(root, path)
  return { path, cluster, shown: fromHere.startsWith('..') ? path : fromHere }
}

/** Makes the folder, and refuses one whose disk is too full to begin with. */
export async function openDataFolder(): Promise<DataFolder> {
  const folder = await findDataFolder()
  try {
    const isFirst = (await mkdir(folder.path, { recursive: true })) !== undefined
    // Whatever the umask: PostgreSQL's own user has to pass through.
    await chmod(folder.path, 0o711)
    await refuseFullDisk(folder.path, isFirst ? neededAtFirst : neededLater)
  } catch (error) {
    throw asSentence(error, folder.path)
  }
  return folder
}

async function refuseFullDisk(path: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(path)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free >= needed) return
  throw new Sentence(
    `The disk of ${path} has ${free} MB left, and Passerelle needs ${needed} MB. ` +
      'Make room, or set PASSERELLE_DATA to a folder on another disk.',
  )
}

function asSentence(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return new Sentence(`There is no space left on the disk of ${path}.`)
  if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new Sentence(`${path} cannot be written by this user. Set PASSERELLE_DATA to a folder that can.`)
  }
  return error
}

/** The installation's secret, from which the passwords of its database roles follow; made once. */
export async function secretOf(folder: DataFolder): Promise<string> {
  if (process.env.PASSERELLE_SECRET) return process.env.PASSERELLE_SECRET
  const file = join(folder.path, 'secret')
  const fresh = randomBytes(32).toString('base64url')
  await writeFile(file, fresh, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw asSentence(error, folder.path)
  })
  return await readFile(file, 'utf8')
}
