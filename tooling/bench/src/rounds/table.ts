/** Prints the cases of rounds as a table, one process after the other. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { cases, type Measured } from './cases.ts'

const one = fileURLToPath(new URL('one.ts', import.meta.url))

/** @param only a part of the names of the cases that are wanted */
export async function roundsTable({
  isLarge,
  only = '',
}: {
  isLarge: boolean
  only?: string
}): Promise<void> {
  const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`
  row(['rounds', 'limit', 'time', 'of it work', 'peak memory', ''])
  row(['---', '--:', '--:', '--:', '--:', '---'])
  for (const [index, { name, limit, isLarge: needsPatience = false }] of cases.entries()) {
    if ((needsPatience && !isLarge) || !name.includes(only)) continue
    const { stdout } = await promisify(execFile)(process.execPath, [one, String(index)])
    const { wall, worked, says, megabytes = 0 } = JSON.parse(stdout) as Measured
    row([name, limit, seconds(wall), seconds(worked), `${megabytes.toFixed(0)} MB`, says])
  }
}
