import { describe, expect, it } from 'vitest'
import { arrange, type Column, readFilters, readTableView, writeFilters } from './arrange.ts'
import { csvOf } from './csv.ts'

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
