import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

// The reference is made of docstrings: a public name without one is a page without a word.

interface Name {
  readonly name: string
  readonly file: string
}

const declared = '(?:const|function|class|interface|type)'

/** Every name that an entry exports, with the file that declares it. */
function namesOf(file: string): Name[] {
  const source = readFileSync(file, 'utf8')
  const at = (path: string): string => join(dirname(file), path)
  const listed = [...source.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm)].flatMap(
    ([, list = '', path = '']) =>
      list
        .split(',')
        .map((each) => each.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .map((name) => namesOf(at(path)).find((each) => each.name === name) ?? { name, file: at(path) }),
  )
  const all = [...source.matchAll(/^export \* from '([^']+)'/gm)].flatMap(([, path = '']) =>
    namesOf(at(path)),
  )
  const own = [...source.matchAll(new RegExp(`^export ${declared} (\\w+)`, 'gm'))].map(([, name = '']) => ({
    name,
    file,
  }))
  return [...listed, ...all, ...own]
}

/** A schema and its type share a name: one of the two is described. */
function isDescribed({ name, file }: Name): boolean {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(new RegExp(`^export ${declared} ${name}\\b`, 'gm'))].some(({ index }) =>
    source.slice(0, index).trimEnd().endsWith('*/'),
  )
}

describe('the docstrings', () => {
  it.each(['', 'catalogue', 'disclosure', 'english', 'open', 'people'])(
    'describe every name of "%s"',
    (entry) => {
      const names = namesOf(join(import.meta.dirname, entry, 'index.ts'))
      expect(names.length).toBeGreaterThan(2)
      expect(names.filter((each) => !isDescribed(each)).map(({ name }) => name)).toEqual([])
    },
  )

  it('name a source for every statistic', () => {
    const statistics = namesOf(join(import.meta.dirname, 'index.ts')).filter(
      ({ name, file }) => file.includes('/statistics/') && /^[a-z]/.test(name),
    )
    const withoutSource = statistics.filter(({ name, file }) => {
      const source = readFileSync(file, 'utf8')
      const start = source.search(new RegExp(`^export function ${name}\\b`, 'm'))
      return !/\b(1[89]|20)\d\d\b/.test(source.slice(source.lastIndexOf('/**', start), start))
    })
    // They read what another function made, or do the same for more groups: that one names it.
    expect(withoutSource.map(({ name }) => name).sort()).toEqual([
      'logRankOf',
      'survivalAt',
      'survivalBetween',
    ])
  })
})
