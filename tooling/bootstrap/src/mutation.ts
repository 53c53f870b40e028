import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './places.ts'
import { Sentence } from './sentence.ts'

const folder = join(root, 'tooling', 'mutation')
const areas = ['statistics', 'rules', 'disclosure', 'reports']

/**
 * Changes the code of an area of the domain, one place at a time, and counts the changes that its tests notice:
 * `npm run mutation -- statistics`, or a part of it: `npm run mutation -- rules/pairs`.
 */
export async function mutation([area = '']: string[]): Promise<number> {
  if (!areas.includes(area.split('/')[0] ?? '')) {
    throw new Sentence(`Name an area: ${areas.map((each) => `npm run mutation -- ${each}`).join(', ')}`)
  }
  const main = createRequire(join(folder, 'package.json')).resolve('@stryker-mutator/core/package.json')
  const child = spawn(
    process.execPath,
    [join(main, '..', 'bin', 'stryker.js'), 'run', join(folder, 'stryker.config.mjs')],
    {
      cwd: join(root, 'packages', 'domain'),
      stdio: 'inherit',
      env: { ...process.env, PASSERELLE_AREA: area },
    },
  )
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
