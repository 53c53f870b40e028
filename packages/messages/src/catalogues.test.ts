import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { families } from './families.ts'
import { loadCatalogue, loadReportingMessages } from './load.ts'
import { type Locale, locales } from './locale.ts'
import type { Catalogue } from './messages.ts'
import { compile, placeholdersOf } from './render.ts'

const root = join(import.meta.dirname, '../../..')

/** Rooms that say sentences. */
const speakers = [
  'apps/api/src',
  'apps/dashboard/src',
  'apps/reporting/src',
  'packages/ui/src',
  'packages/messages/src/figures',
  'packages/messages/src/rounds',
]

const catalogues = {} as Record<Locale, Catalogue>
let code = ''

beforeAll(async () => {
  for (const locale of locales) catalogues[locale] = await loadCatalogue(locale)
  code = withoutExamples(speakers.flatMap((room) => sourcesIn(join(root, room))).join('\n'))
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !/\.test\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
}

/** What docstrings show as an example is no use of a sentence. */
function withoutExamples(source: string): string {
  return source.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
}

function codeOf(id: string): { family: string; code: string } {
  const dot = id.indexOf('.')
  return { family: id.slice(0, dot), code: id.slice(dot + 1) }
}

describe.each(locales)('the sentences in %s', (locale) => {
  it('are all there, and no others', () => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual(Object.keys(catalogues.en).sort())
  })

  it('have the placeholders and the tags of the English ones', () => {
    const tags = (text: string) => (text.match(/<\/?[a-z]+>/g) ?? []).sort()
    for (const [id, text] of Object.entries(catalogues[locale])) {
      const source = catalogues.en[id as keyof Catalogue]
      const names = (message: string) => placeholdersOf(compile(message)).sort()
      expect(names(text), id).toEqual(names(source))
      expect([...new Set(tags(text))], id).toEqual([...new Set(tags(source))])
    }
  })

  it('are typed with care: no straight quotes, no double or outer spaces, nothing empty', () => {
    for (const [id, text] of Object.entries(catalogues[locale]))
      expect(text, id).toMatch(/^(?!\s)(?!.* {2})[^'"]+(?<!\s)$/su)
  })
})

describe('the part of the reporting app', () => {
  it('has every sentence that the app and the shared parts ask for', async () => {
    const say = await loadReportingMessages('fr')
    const spoken = ['apps/reporting/src', 'packages/ui/src'].flatMap((room) => sourcesIn(join(root, room)))
    const asked = [...withoutExamples(spoken.join('\n')).matchAll(/['"`]([a-z]\w*\.[\w.:-]+)['"`]/g)]
      .map((match) => match[1] ?? '')
      .filter((id) => Object.hasOwn(catalogues.en, id))
    expect(asked.filter((id) => !say.has(id))).toEqual([])
  })
})

describe('identifiers', () => {
  it('begin with the feature or family that they belong to', () => {
    for (const id of Object.keys(catalogues.en)) expect(id).toMatch(/^[a-z][A-Za-z]*\.[A-Za-z0-9][\w.:-]*$/)
  })

  it('of families are exactly the registered codes', () => {
    for (const [family, codes] of Object.entries(families)) {
      const written = Object.keys(catalogues.en)
        .map(codeOf)
        .filter((id) => id.family === family)
      expect(written.map((id) => id.code).sort(), family).toEqual([...codes].sort())
    }
  })

  it('that the code asks for all exist', () => {
    const features = new Set(Object.keys(catalogues.en).map((id) => codeOf(id).family))
    const asked = [...code.matchAll(/\b(?:t|parts)\(\s*'([a-z]\w*\.[\w.-]+)'|\bid="([a-z]\w*\.[\w.-]+)"/g)]
    const unknown = asked
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((id) => features.has(codeOf(id).family) && !Object.hasOwn(catalogues.en, id))
    expect(unknown).toEqual([])
  })

  it('are all used somewhere; the common words and the families may wait', () => {
    const quoted = new Set([...code.matchAll(/['"`]([a-z]\w*\.[\w.:-]+)['"`]/g)].map((match) => match[1]))
    const unused = Object.keys(catalogues.en).filter((id) => {
      const { family } = codeOf(id)
      return family !== 'common' && !Object.hasOwn(families, family) && !quoted.has(id)
    })
    expect(unused).toEqual([])
  })
})
