import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as catalogue from './catalogue/index.ts'
import * as domain from './index.ts'
import * as library from './instruments/library.ts'
import * as normal from './statistics/normalQuantile.ts'
import * as student from './statistics/studentT.ts'

// Examples in docstrings are promises: `expression // value` must be so. A number that ends in … begins like that.

const known: Record<string, unknown> = { ...domain, ...catalogue, ...library, ...normal, ...student }
const folders = ['spells', 'outcomes', 'statistics', 'funding', 'instruments', 'calendar']

interface Example {
  readonly file: string
  readonly setting: string
  readonly expression: string
  readonly value: string
}

function examplesOf(folder: string): Example[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^testing\.ts$/.test(name))
    .flatMap((name) => examplesIn(`${folder}/${name}`))
}

function examplesIn(file: string): Example[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8')
  return [...source.matchAll(/@example\n((?: \* .*\n)+)/g)].flatMap(([, block = '']) => {
    const lines = block.split('\n').map((line) => line.slice(3))
    const setting = lines.filter((line) => line.startsWith('const ') && isSelfContained(line)).join('\n')
    return lines.flatMap((line) => {
      const [, expression, value] = /^(?!const )(.+?) \/\/ (.+)$/.exec(line) ?? []
      const isWhole = expression !== undefined && value !== undefined && isSelfContained(expression, setting)
      return isWhole ? [{ file, setting, expression, value }] : []
    })
  })
}

/** Names that an example uses and neither this package nor its own first lines give: it only shows a call. */
function isSelfContained(code: string, setting = ''): boolean {
  const bare = code.replace(/'[^']*'/g, "''")
  const names = [...bare.matchAll(/(?<![\w.$])[a-z]\w*(?!\w*\s*:)/gi)].map(([name]) => name)
  const own = [...`${setting}\n${bare}`.matchAll(/const (\w+)|(?<=[({,] ?)(\w+)(?=[^()]*\}?\) =>)/g)].map(
    ([, name, parameter]) => name ?? parameter,
  )
  const words = ['const', 'true', 'false', 'Infinity', ...own]
  return names.every((name) => name in known || words.includes(name))
}

function run(code: string): unknown {
  return new Function(...Object.keys(known), `'use strict'; ${code}`)(...Object.values(known))
}

class Beginning {
  readonly digits: string
  constructor(digits: string) {
    this.digits = digits
  }
}

function wanted(value: string): unknown {
  const marked = value.replace(/-?\d+(?:\.\d+)?…/g, (number) => `new Beginning('${number.slice(0, -1)}')`)
  return new Function('Beginning', `return (${marked})`)(Beginning)
}

function expectSame(value: unknown, example: unknown): void {
  if (example instanceof Beginning) expect(String(value).startsWith(example.digits), String(value)).toBe(true)
  else if (typeof example === 'number') expect(value).toBeCloseTo(example, 12)
  else if (Array.isArray(example)) {
    expect(value).toHaveLength(example.length)
    example.forEach((each, index) => {
      expectSame((value as unknown[])[index], each)
    })
  } else if (example !== null && typeof example === 'object') {
    expect(Object.keys(value as object).sort()).toEqual(Object.keys(example).sort())
    for (const [key, each] of Object.entries(example))
      expectSame((value as Record<string, unknown>)[key], each)
  } else expect(value).toEqual(example)
}

const examples = folders.flatMap(examplesOf)

describe('the examples of docstrings', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(15)
  })

  it.each(examples)('$file: $expression', ({ setting, expression, value }) => {
    expectSame(run(`${setting}; return ${expression}`), wanted(value))
  })
})
