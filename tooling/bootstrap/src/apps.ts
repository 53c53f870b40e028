import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Interrupted, type Life } from './life.ts'
import { root } from './places.ts'
import { say } from './say.ts'
import { Sentence } from './sentence.ts'

const apps = ['@passerelle/dashboard', '@passerelle/reporting']

/** Builds both apps; turbo restores from its cache what has not changed. */
export async function buildApps(life: Life): Promise<void> {
  say('Building the dashboard and the reporting app')
  const filters = apps.map((name) => `--filter=${name}`)
  const options = ['--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier']
  const build = spawn('turbo', ['run', 'build', ...filters, ...options], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  await life.owes(() => void build.kill())
  const said: Buffer[] = []
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject)
    build.once('close', resolve)
  })
  if (code === 0) return
  if (life.isOver) throw new Interrupted()
  const text = Buffer.concat(said).toString()
  if (/ENOSPC|No space left on device|os error 28/i.test(text)) {
    throw new Sentence('There is no space left on this disk to build the apps.')
  }
  process.stderr.write(text)
  throw new Sentence('The apps could not be built; what went wrong stands above.')
}
