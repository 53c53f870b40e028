import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

// A guide is one program in several blocks: what stands behind `// →` is what it prints.

const guides = join(import.meta.dirname, '../guides')
const names = (await readdir(guides)).filter((name) => name.endsWith('.md'))

const sourceOf = (entry: string): string =>
  pathToFileURL(join(import.meta.dirname, entry === '' ? 'index.ts' : `${entry.slice(1)}/index.ts`)).href

describe('the guides', () => {
  it.each(names)('%s prints what it says', async (name) => {
    const text = await readFile(join(guides, name), 'utf8')
    const code = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block).join('\n')
    const prints = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line.trim())
    const program = code.replace(/'@passerelle\/domain(\/\w+)?'/g, (_, entry = '') => `'${sourceOf(entry)}'`)
    const folder = await mkdtemp(join(tmpdir(), 'guide-'))
    try {
      await writeFile(join(folder, 'guide.ts'), program)
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'guide.ts')])
      expect(stdout.trimEnd().split('\n')).toEqual(prints)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
