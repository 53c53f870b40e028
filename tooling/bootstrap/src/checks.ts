import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Outcome } from '@passerelle/vitest/outcome'
import { openTestCluster } from '../../../apps/api/src/testing/cluster.ts'
import { root } from './places.ts'

/** Every kind of check; turbo runs each in every package that has it, and keeps what came of it. */
const kinds = ['lint', 'promises', 'unused', 'typecheck', 'rules', 'test', 'publish-check', 'size']

/** The tests that want a PostgreSQL. */
const withDatabase = /^@passerelle\/(api|demo|e2e)#test$/

/** What turbo says on its own behalf; the checks say all there is to read. */
const chatter =
  /: cache (hit|miss|bypass)|:\s*$|: \$ |\[ELIFECYCLE\]|WARNING {2}command finished with error|ERROR {2}(command|run failed)|^\s*(Failed|Cached|Tasks|Time|• .*|turbo .*):|^\s*$|^• |^turbo \d/

/**
 * Runs all checks and prints, as the very last line, how many passed and failed.
 * @param options for turbo, to run fewer while working: `npm test -- --filter=@passerelle/domain`
 */
export async function test(options: string[]): Promise<number> {
  const expected = plannedOutcomes(options)
  for (const { file } of expected) rmSync(file, { force: true })
  const isGood = await withCluster(
    expected.some(({ needsCluster }) => needsCluster),
    () => runTurbo(options),
  )
  const total = addUp(expected)
  const failed = total.failed === 0 && !isGood ? 1 : total.failed
  console.log(`${total.passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

interface Expected {
  task: string
  file: string
  needsCluster: boolean
}

/** Runs the checks with the one PostgreSQL that they share. */
async function withCluster(isNeeded: boolean, work: () => Promise<boolean>): Promise<boolean> {
  if (!isNeeded) return await work()
  const { superuserUrl, close } = await openTestCluster()
  process.env.PASSERELLE_TEST_CLUSTER = superuserUrl
  try {
    return await work()
  } finally {
    await close()
  }
}

/** Where each check that turbo would run must leave its outcome, whether it runs or comes from the cache. */
function plannedOutcomes(options: string[]): Expected[] {
  const plan = spawnSync('pnpm', ['exec', 'turbo', 'run', ...kinds, ...options, '--dry=json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (plan.status !== 0) throw new Error(`turbo could not plan the checks: ${plan.stdout}`)
  const { tasks } = JSON.parse(plan.stdout) as {
    tasks: { taskId: string; task: string; directory: string; command: string; cache: { status: string } }[]
  }
  return tasks
    .filter(({ task, command }) => kinds.includes(task) && command !== '<NONEXISTENT>')
    .map(({ taskId, task, directory, cache }) => ({
      task: taskId,
      needsCluster: withDatabase.test(taskId) && cache.status !== 'HIT',
      file: join(root, directory, '.results', `${task}.json`),
    }))
}

async function runTurbo(more: string[]): Promise<boolean> {
  const options = [...more, '--continue=dependencies-successful', '--concurrency=2', '--log-order=grouped']
  const run = spawn('pnpm', ['exec', 'turbo', 'run', ...kinds, ...options], {
    cwd: root,
    env: { ...process.env, PASSERELLE_QUIET: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [run.stdout, run.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (!chatter.test(line)) console.log(line)
    })
  }
  return new Promise((resolve, reject) => {
    run.on('error', reject)
    run.on('close', (code) => resolve(code === 0))
  })
}

function addUp(expected: Expected[]): { passed: number; failed: number } {
  const total = { passed: 0, failed: 0 }
  for (const { task, file } of expected) {
    const outcome = outcomeIn(file)
    if (!outcome) console.log(`${task}: FAILED without a result; it did not run or did not finish`)
    total.passed += outcome?.passed ?? 0
    total.failed += outcome?.failed ?? 1
  }
  return total
}

function outcomeIn(file: string): Outcome | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcome
  } catch {
    return undefined
  }
}
