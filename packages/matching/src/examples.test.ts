import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as matching from './index.ts'

// Examples are promises: what stands behind `// →` is what they print. Those of docstrings know `input`, the sample round.

const packageFolder = join(import.meta.dirname, '..')
const sample = readFileSync(join(packageFolder, 'samples/round.json'), 'utf8')

interface Example {
  readonly where: string
  readonly code: string
}

/** The blocks of a page marked `ts`, one program: later ones use what earlier ones named. */
const ofPages = globSync('{docs,guides}/*.md', { cwd: packageFolder }).flatMap((where): Example[] => {
  const page = readFileSync(join(packageFolder, where), 'utf8')
  const code = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block).join('\n')
  return code === '' ? [] : [{ where, code }]
})

const ofDocstrings = globSync('src/**/*.ts', { cwd: packageFolder })
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => examplesIn(file))
  .filter(({ code }) => code.includes('// →'))

function examplesIn(file: string): Example[] {
  const source = readFileSync(join(packageFolder, file), 'utf8')
  return [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?\w+ (\w+)/g)].flatMap(
    ([, comment = '', name]) => {
      const [, block] = /@example\n((?: \*(?! @).*\n?)+)/.exec(comment) ?? []
      return block === undefined ? [] : [{ where: `${name}`, code: block.replaceAll(/^ \* ?/gm, '') }]
    },
  )
}

const Program = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>

/** Runs a program that imports this package and prints. */
async function printedBy(code: string): Promise<string[]> {
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(...format(...values).split('\n')) }
  const names = Object.keys(matching)
  const body = code
    .replaceAll(/^import \* as (\w+) from '@passerelle\/matching'$/gm, 'const $1 = all')
    .replaceAll(/^import .* from '@passerelle\/matching'$/gm, '')
  const program = new Program(...names, 'all', 'input', 'console', `{'use strict'; ${body}\n}`)
  await program(...Object.values(matching), matching, JSON.parse(sample), console)
  return lines
}

const promisedBy = (code: string): string[] =>
  [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line.trimEnd())

describe('the examples', () => {
  it('are found', () => {
    expect(ofPages.length).toBeGreaterThan(4)
    expect(ofDocstrings.length).toBeGreaterThan(10)
  })

  it.each([...ofPages, ...ofDocstrings])('of $where print what they say', async ({ code }) => {
    expect(await printedBy(code)).toEqual(promisedBy(code))
  })
})
