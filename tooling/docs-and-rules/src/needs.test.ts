import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './places.ts'

// A row for each need of the field study says where it is served, or that it is not yet; its links must be true.

const page = join(root, 'docs', 'needs.md')
const rows = readFileSync(page, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, need, served] = /^\| (N-\d+) +\| (.+?) +\| (.+?) +\|$/.exec(line) ?? []
    return id && need && served ? [{ id, need, served }] : []
  })

describe('the needs of the field study', () => {
  it('are all there, each once and in order', () => {
    const ids = Array.from({ length: 167 }, (_, index) => `N-${String(index + 1).padStart(2, '0')}`)
    expect(rows.map(({ id }) => id)).toEqual(ids)
  })

  it.each(rows)('$id ($need) is served where the page says, or not yet', ({ served }) => {
    const links = [...served.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
    if (links.length === 0) expect(served).toBe('not yet')
    for (const link of links) expect(existsSync(join(dirname(page), link)), link).toBe(true)
  })
})
