import { describe, expect, it } from 'vitest'
import { arrange, type Column, filterValues, readFilters, readTableView, writeFilters } from './arrange.ts'
import { csvOf } from './csv.ts'
import { isSameView, readViews, writeViews } from './savedViews.ts'
import { extended, toggled, toggledAll } from './selection.ts'
import { cellsOf, xlsxOf } from './xlsx.ts'

type Person = { name: string; waits: number | null; stage: string }

const people: Person[] = [
  { name: 'Petar Ilić', waits: 12, stage: 'ready' },
  { name: 'Élodie Leroy', waits: null, stage: 'applied' },
  { name: 'Zoë Adams', waits: 52, stage: 'ready' },
  { name: 'Amina H.', waits: 3, stage: 'applied' },
]

const columns: Column<Person>[] = [
  { id: 'name', header: 'Name', value: (person) => person.name },
  { id: 'waits', header: 'Days', value: (person) => person.waits, align: 'right' },
  { id: 'stage', header: 'Stage', value: (person) => person.stage, filter: {} },
]

const { compare } = new Intl.Collator('fr-BE', { sensitivity: 'base' })
const names = (view: Parameters<typeof arrange>[2]) =>
  arrange(people, columns, view, compare).map(({ name }) => name)

describe('a view of a list', () => {
  it('finds without accents, by several words in any order', () => {
    expect(names({ q: 'ilic' })).toEqual(['Petar Ilić'])
    expect(names({ q: 'leroy elodie' })).toEqual(['Élodie Leroy'])
    expect(names({ q: 'ready zoe' })).toEqual(['Zoë Adams'])
  })

  it('finds a row by each of several values in one cell, and those that have none by “not known”', () => {
    const spoken: Record<string, string[]> = { 'Zoë Adams': ['en', 'fr'], 'Amina H.': ['ar', 'fr'] }
    const values = ({ name }: Person) => spoken[name] ?? []
    const languages: Column<Person> = {
      id: 'languages',
      header: 'Languages',
      value: (person) => values(person).join(', '),
      filter: { values },
    }
    const found = (filter: string) =>
      arrange(people, [...columns, languages], { filter }, compare).map(({ name }) => name)
    expect(found('languages:fr')).toEqual(['Zoë Adams', 'Amina H.'])
    expect(found('languages:ar,en')).toEqual(['Zoë Adams', 'Amina H.'])
    expect(filterValues(languages, people[0] as Person)).toEqual([''])
  })

  it('sorts names as the language does, and puts what is unknown last in both directions', () => {
    expect(names({ sort: 'name' })).toEqual(['Amina H.', 'Élodie Leroy', 'Petar Ilić', 'Zoë Adams'])
    expect(names({ sort: 'waits' }).at(-1)).toBe('Élodie Leroy')
    expect(names({ sort: '-waits' })).toEqual(['Zoë Adams', 'Petar Ilić', 'Amina H.', 'Élodie Leroy'])
  })

  it('filters only by columns that offer it', () => {
    expect(names({ filter: 'stage:applied' })).toEqual(['Élodie Leroy', 'Amina H.'])
    expect(names({ filter: 'waits:3' })).toHaveLength(4)
  })

  it('survives its way through the address', () => {
    const filters = new Map([['place', new Set(['Sint-Niklaas, Oost', 'a:b;c%'])]])
    expect(readFilters(writeFilters(filters))).toEqual(filters)
    expect(readTableView({ q: 7, sort: ['x'], filter: 'stage:ready', page: 2 })).toEqual({
      q: '7',
      filter: 'stage:ready',
    })
    expect(readFilters('%E0%A4%A:x;;:y')).toEqual(new Map([['%E0%A4%A', new Set(['x'])]]))
  })

  it('leaves the rows themselves alone', () => {
    const before = structuredClone(people)
    names({ sort: '-name', q: 'a' })
    expect(people).toEqual(before)
  })
})

describe('a CSV file', () => {
  it('keeps separators and quotes inside their cell and never contains a formula', () => {
    const rows = [
      { name: 'A; "B"\nC', waits: -3, stage: '=HYPERLINK("x")' },
      { name: '-2+3', waits: null, stage: '@x' },
    ]
    expect(csvOf(rows, columns)).toBe(
      '\uFEFFName;Days;Stage\r\n"A; ""B""\nC";-3;"\'=HYPERLINK(""x"")"\r\n\'-2+3;;\'@x\r\n',
    )
  })
})

describe('a workbook', () => {
  const rows = [{ name: '=1+1', waits: 12, stage: 'ready' }]

  it('has numbers as numbers and everything else as text, so that nothing runs', () => {
    expect(cellsOf(rows, columns)[1]).toEqual([
      { value: '=1+1', type: String },
      { value: 12, type: Number },
      { value: 'ready', type: String },
    ])
    expect(cellsOf([{ name: 'A', waits: null, stage: '' }], columns)[1]?.slice(1)).toEqual([null, null])
  })

  it('is a zip file without any formula in it', async () => {
    const bytes = new Uint8Array(await (await xlsxOf(rows, columns)).arrayBuffer())
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
    expect(new TextDecoder().decode(bytes)).not.toContain('<f>')
  })
})

describe('views kept on a device', () => {
  const store = () => {
    const kept = new Map<string, string>()
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
  }

  it('come back as they were, and survive what something else wrote there', () => {
    const device = store()
    writeViews(device, 'people', [{ label: 'Waiting', view: { filter: 'stage:ready', sort: '-waits' } }])
    expect(readViews(device, 'people')).toEqual([
      { label: 'Waiting', view: { filter: 'stage:ready', sort: '-waits' } },
    ])
    expect(readViews(device, 'pairs')).toEqual([])
    for (const broken of ['{', '7', '[null, 3, {"label": 4}, {"label": "x", "view": null}]']) {
      device.kept.set('passerelle-views-people', broken)
      expect(readViews(device, 'people')).toEqual([])
    }
  })

  it('are the same whichever empty parts are missing', () => {
    expect(isSameView({ q: '' }, {})).toBe(true)
    expect(isSameView({ q: 'a' }, { q: 'b' })).toBe(false)
  })
})

describe('a selection', () => {
  const shown = ['a', 'b', 'c', 'd']

  it('takes single rows, stretches of rows, and all that are shown', () => {
    const one = toggled(new Set(), 'b')
    expect([...one]).toEqual(['b'])
    expect([...toggled(one, 'b')]).toEqual([])
    expect([...extended(one, shown, 'b', 'd')]).toEqual(['b', 'c', 'd'])
    expect([...extended(one, shown, undefined, 'd')]).toEqual(['b', 'd'])
    expect([...toggledAll(one, shown)].sort()).toEqual(shown)
    expect([...toggledAll(new Set([...shown, 'z']), shown)]).toEqual(['z'])
  })
})
