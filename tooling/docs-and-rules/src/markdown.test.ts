import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenLinks, linksIn, pages } from './markdown.ts'
import { root } from './places.ts'

describe('the pages of this repository', () => {
  it('link only to what exists', () => {
    expect(pages(root)).toContain('README.md')
    const broken = pages(root).flatMap((page) => brokenLinks(root, page).map((link) => `${page}: ${link}`))
    expect(broken).toEqual([])
  })
})

describe('a link', () => {
  it('is read from text, pictures and definitions, not from code or of other places', () => {
    const page =
      '[a](a.md#part) ![b](<b.png>) `[c](c.md)` [d](https://d.example) [e](#e) [f](f.md "F")\n\n```\n[g](g.md)\n```\n\n[h]: h.md\n'
    expect(linksIn(page)).toEqual(['a.md', 'b.png', 'f.md', 'h.md'])
  })

  it('is found where it leads nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-pages-'))
    await writeFile(join(folder, 'README.md'), '[here](README.md) [gone](docs/gone.md)')
    expect(brokenLinks(folder, 'README.md')).toEqual(['docs/gone.md'])
    await rm(folder, { recursive: true })
  })
})
