#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Outcome } from './outcome.ts'

/**
 * Runs one check and writes what came of it to `.results/<name>.json`, so that a cached run still counts.
 *
 *     record types tsc
 *
 * A run of Vitest counts its tests, every other command counts one. Under `npm test` the output of a check
 * that passed is replaced by one line; alone, everything is shown as it comes.
 */
const [name = '', command = '', ...args] = process.argv.slice(2)
const isQuiet = process.env.PASSERELLE_QUIET === '1'
const results = resolve('.results')
const outcomeFile = join(results, `${name}.json`)
const vitestFile = join(results, `${name}.vitest.json`)

mkdirSync(results, { recursive: true })
for (const file of [outcomeFile, vitestFile]) rmSync(file, { force: true })

const begun = performance.now()
const run = spawnSync(command, args, {
  stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  env: { ...process.env, PASSERELLE_RESULT: vitestFile },
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
  shell: process.platform === 'win32',
})
const isGood = run.status === 0 && !run.error
const outcome = count()
writeFileSync(outcomeFile, `${JSON.stringify(outcome)}\n`)

if (isQuiet && outcome.failed > 0) process.stdout.write(`${run.stdout}${run.stderr}`)
if (run.error) console.log(`${command} could not be started: ${run.error.message}`)
console.log(`${outcome.failed > 0 ? 'FAILED' : 'ok'} ${name}: ${inWords(outcome)} in ${outcome.seconds} s`)
process.exitCode = outcome.failed > 0 ? 1 : 0

function count(): Outcome {
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  if (!existsSync(vitestFile)) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, seconds }
  const report = JSON.parse(readFileSync(vitestFile, 'utf8')) as Record<string, number>
  const failed = report.numFailedTests ?? 0
  return {
    passed: report.numPassedTests ?? 0,
    // A file that does not load, or an error outside every test, fails the run without failing a test.
    failed: isGood ? failed : Math.max(failed, 1),
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    seconds,
  }
}

function inWords({ passed, failed, skipped }: Outcome): string {
  const parts = [`${passed} passed`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return parts.join(', ')
}
