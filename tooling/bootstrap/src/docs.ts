import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { farewell } from './api-process.ts'
import { root } from './places.ts'
import { say } from './say.ts'

/** Builds the documentation and serves it: `npm run docs`. */
export async function docs(): Promise<number> {
  say('Building the documentation')
  const main = join(root, 'tooling', 'docs', 'src', 'main.ts')
  const child = spawn(process.execPath, ['--import', farewell, main, 'serve'], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
