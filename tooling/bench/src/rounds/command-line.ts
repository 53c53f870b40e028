/** The command line tool as people run it: its own process, files in and a file out. */
import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MatchingPolicy } from '@passerelle/matching'
import type { Measured } from './cases.ts'
import type { People } from './people.ts'

const main = join(fileURLToPath(new URL('.', import.meta.resolve('@passerelle/matching'))), 'cli', 'main.ts')
/** Says at the end how much memory and work it took. */
const report = `data:text/javascript,${[
  "import { writeSync } from 'node:fs'",
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()",
  'writeSync(3, JSON.stringify({ megabytes: maxRSS / 1024, worked: (userCPUTime + systemCPUTime) / 1000 })) })',
].join(';')}`

export async function commandLine(
  folder: string,
  { mentees, mentors }: People,
  policy: MatchingPolicy,
  write: (file: string, text: string) => Promise<void>,
): Promise<Measured> {
  await write('mentees.csv', tableOf(mentees))
  await write('mentors.csv', tableOf(mentors))
  await write('policy.json', JSON.stringify(policy))
  const out = await open(join(folder, 'round.csv'), 'w')
  const from = performance.now()
  const args = ['--mentees', 'mentees.csv', '--mentors', 'mentors.csv', '--policy', 'policy.json']
  const child = spawn(process.execPath, ['--import', report, main, 'round', ...args, '--format', 'csv'], {
    cwd: folder,
    stdio: ['ignore', out.fd, 'inherit', 'pipe'],
  })
  let said = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const wall = performance.now() - from
  await out.close()
  if (code !== 0) throw new Error(`passerelle-match ended with ${code}`)
  const lines = (await readFile(join(folder, 'round.csv'), 'utf8')).split('\r\n').length - 2
  return { wall, ...(JSON.parse(said) as { megabytes: number; worked: number }), says: `${lines} rows` }
}

function tableOf(
  people: readonly { id: string; attributes?: Record<string, unknown> | undefined }[],
): string {
  const names = Object.keys(people[0]?.attributes ?? {})
  const lines = people.map(({ id, attributes = {} }) =>
    [id, ...names.map((name) => cellOf(attributes[name]))].join(','),
  )
  return [['id', ...names].join(','), ...lines, ''].join('\n')
}

/** A value as the tool reads it. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value
      .map((item) => (typeof item === 'object' ? `${item.day} ${item.from}-${item.to}` : String(item)))
      .join(';')
  if (typeof value !== 'object') return String(value)
  if ('latitude' in value && 'longitude' in value) return `${value.latitude} ${value.longitude}`
  return Object.entries(value)
    .map(([language, level]) => `${language}:${level}`)
    .join(';')
}
