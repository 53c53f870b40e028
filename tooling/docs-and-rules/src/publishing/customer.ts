import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../places.ts'

const execute = promisify(execFile)

/** How a command ended, with everything it said. */
export interface Ended {
  readonly code: number
  readonly said: string
}

export async function run(command: string, args: string[], cwd: string): Promise<Ended> {
  try {
    const { stdout, stderr } = await execute(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 })
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: number; stdout?: string; stderr?: string }
    return { code: typeof code === 'number' ? code : 1, said: stdout + stderr || String(error) }
  }
}

/** What a command printed and what it complained of, apart. */
export interface Apart {
  readonly code: number
  readonly printed: string
  readonly complaint: string
}

/**
 * Runs the command of a tarball with npx in an empty folder, as somebody does who installs nothing; from npm's cache alone
 * where it has everything.
 */
export async function npx(tarball: string, args: readonly string[]): Promise<Apart> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-npx-'))
  try {
    await copyFile(tarball, join(folder, 'package.tgz'))
    const call = async (...more: string[]): Promise<Apart> => {
      try {
        const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
        const { stdout, stderr } = await execute('npx', ['--yes', ...more, './package.tgz', ...args], options)
        return { code: 0, printed: stdout, complaint: stderr }
      } catch (error) {
        const {
          code,
          stdout = '',
          stderr = '',
        } = error as { code?: number; stdout?: string; stderr?: string }
        return {
          code: typeof code === 'number' ? code : 1,
          printed: stdout,
          complaint: stderr || String(error),
        }
      }
    }
    const offline = await call('--offline')
    return /ENOTCACHED|ENOENT|ECONN/.test(offline.complaint) ? await call() : offline
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Packs a package as it would be published. Only pnpm swaps in the published `exports`. */
export async function pack(name: string, into: string): Promise<string> {
  const { code, said } = await run(
    'pnpm',
    ['--filter', name, 'pack', '--json', '--pack-destination', into],
    root,
  )
  if (code !== 0) throw new Error(`${name} could not be packed: ${said}`)
  const packed = JSON.parse(said.slice(said.search(/[[{]/))) as { filename: string } | [{ filename: string }]
  return Array.isArray(packed) ? packed[0].filename : packed.filename
}

/** A project of somebody else, outside the workspace, with nothing but what its package.json names. */
export interface Customer {
  readonly folder: string
  readonly write: (file: string, text: string) => Promise<void>
  readonly leave: () => Promise<void>
}

/** Installs tarballs and versions into an empty project; from pnpm's store alone where it has everything. */
export async function newCustomer(dependencies: Record<string, string>): Promise<Customer> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-customer-'))
  const write = (file: string, text: string) => writeFile(join(folder, file), text)
  await write(
    'package.json',
    JSON.stringify({ name: 'customer', type: 'module', private: true, dependencies }),
  )
  const install = ['install', '--ignore-workspace', '--strict-peer-dependencies', '--reporter=append-only']
  const offline = await run('pnpm', [...install, '--offline'], folder)
  const { code, said } = offline.code === 0 ? offline : await run('pnpm', install, folder)
  if (code !== 0) throw new Error(`The packages could not be installed: ${said}`)
  return { folder, write, leave: () => rm(folder, { recursive: true, force: true }) }
}

/** The version that the workspace pins in its catalog. */
export async function pinned(name: string): Promise<string> {
  const workspace = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const version = new RegExp(`^ {2}"?${name}"?: (\\S+)$`, 'm').exec(workspace)?.[1]
  if (version === undefined) throw new Error(`${name} is not in the catalog`)
  return version
}
