import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './places.ts'
import { Sentence } from './sentence.ts'

const folder = join(root, 'tooling', 'bench', 'src')
const ending = '.bench.ts'

/** Runs one of the benchmarks by its name: `npm run bench -- matching`. What follows the name is its own. */
export async function bench([name = '', ...options]: string[]): Promise<number> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
  if (!names.includes(name)) {
    throw new Sentence(
      names.length === 0
        ? 'There are no benchmarks yet.'
        : `Name a benchmark: ${names.map((each) => `npm run bench -- ${each}`).join(', ')}`,
    )
  }
  const child = spawn(process.execPath, ['--expose-gc', join(folder, `${name}${ending}`), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
