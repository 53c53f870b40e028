import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { rowsIn } from './markdown.ts'

/**
 * Weighs each entry of a published package as somebody who bundles all of it would ship it: minified, gzipped, with what
 * it brings along and without its peers. The limits stand in the README, in the table of entries; above one of them it
 * exits with 1.
 *
 *     node entrySizes.ts      in the package's folder, after its build
 */
const kilobyte = 1024

export interface Limit {
  readonly entry: string
  /** In KB of 1024 bytes. */
  readonly most: number
}

/** What the README promises: rows that begin with an entry in backticks and hold a cell such as `≤ 60 KB`. */
export function limitsIn(readme: string, name: string): Limit[] {
  return rowsIn(readme).flatMap((cells) => {
    const entry = /^`([^`]+)`$/.exec(cells[0] ?? '')?.[1]
    const most = cells.flatMap((cell) => /^≤ (\d+) KB$/.exec(cell)?.[1] ?? [])[0]
    const isEntry = entry === name || entry?.startsWith(`${name}/`)
    return entry !== undefined && isEntry && most !== undefined ? [{ entry, most: Number(most) }] : []
  })
}

export async function weigh(file: string, peers: readonly string[]): Promise<number> {
  const bundle = await rolldown({
    input: file,
    platform: 'browser',
    external: (id) => peers.some((peer) => id === peer || id.startsWith(`${peer}/`)),
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  const bytes = output.map((part) => (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).length : 0))
  return bytes.reduce((sum, each) => sum + each, 0) / kilobyte
}

interface Manifest {
  readonly name: string
  readonly peerDependencies?: Record<string, string>
  readonly publishConfig: { readonly exports: Record<string, string | { readonly default: string }> }
}

/** One line for each entry, and whether all of them keep what the README says. */
export async function weighPackage(folder: string): Promise<{ lines: string[]; isWithin: boolean }> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const limits = limitsIn(readFileSync(join(folder, 'README.md'), 'utf8'), manifest.name)
  const peers = Object.keys(manifest.peerDependencies ?? {})
  let isWithin = true
  const lines: string[] = []
  for (const [path, target] of Object.entries(manifest.publishConfig.exports)) {
    if (typeof target === 'string') continue
    const entry = `${manifest.name}${path.slice(1)}`
    const kilobytes = await weigh(join(folder, target.default), peers)
    const most = limits.find((limit) => limit.entry === entry)?.most
    const verdict =
      most === undefined ? 'WITHOUT A LIMIT in the README' : kilobytes <= most ? 'within' : 'ABOVE'
    isWithin &&= verdict === 'within'
    lines.push(
      `${kilobytes.toFixed(1).padStart(7)} KB  ${entry}, ${verdict}${most === undefined ? '' : ` ${most} KB`}`,
    )
  }
  return { lines, isWithin }
}

if (process.argv[1] === import.meta.filename) {
  const { lines, isWithin } = await weighPackage(process.cwd())
  console.log(lines.join('\n'))
  process.exitCode = isWithin ? 0 : 1
}
