import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { brokenLinksOf } from './links.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-site-'))
  await mkdir(join(folder, 'part'))
  await writeFile(join(folder, 'part/index.html'), '<h2 id="a&amp;b">A</h2>')
})
afterAll(() => rm(folder, { recursive: true }))

it('finds pages, pictures and places that are not there', async () => {
  const there =
    '<a href="part/">a</a> <a href="part/index.html#a&amp;b">b</a> <a href="https://d.example">c</a>'
  const gone =
    '<a href="part/#c">d</a> <img src="picture.png"> <a href="#top">e</a> <a href="mailto:f@g.example">f</a>'
  await writeFile(join(folder, 'index.html'), there + gone)
  expect(brokenLinksOf(folder)).toEqual([
    'index.html: part/#c',
    'index.html: picture.png',
    'index.html: #top',
  ])
})
