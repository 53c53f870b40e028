import { describe, expect, it } from 'vitest'
import { codeIn, naceSection, sectionsInOtherRevision } from './classifications.ts'
import { type CodeListName, codeLists } from './codeLists.ts'
import { dataPackage, type TableName, tableNames, tableSchemaOf } from './dataPackage.ts'
import { UnknownName } from './unknownName.ts'

const thrown = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('a name that there is none of', () => {
  it.each(['isco-88', '', 'toString', '__proto__', 'constructor'])(
    'of a code list, as %j, is named with those there are',
    (name) => {
      const error = thrown(() => codeIn(name as CodeListName, '25'))
      expect(error).toBeInstanceOf(UnknownName)
      expect(error).toMatchObject({ code: 'unknown-name', value: name, known: Object.keys(codeLists) })
    },
  )

  it('of a table is named with those there are, also where a package is asked for it', () => {
    const about = { name: 'export', title: 'Export', created: '2026-11-24T10:00:00Z' }
    for (const ask of [
      () => tableSchemaOf('people' as TableName),
      () => dataPackage({ people: [] } as object, about),
    ]) {
      const error = thrown(ask)
      expect(error).toBeInstanceOf(UnknownName)
      expect(error).toMatchObject({ value: 'people', known: tableNames })
      expect((error as Error).message).toBe(`There is no table "people": ${tableNames.join(', ')}.`)
    }
  })

  it('of a revision is named too', () => {
    const sector = { scheme: 'nace-3' as 'nace-2', code: 'J' }
    expect(thrown(() => naceSection(sector))).toMatchObject({ known: ['nace-2', 'nace-2.1'] })
    expect(thrown(() => sectionsInOtherRevision(sector))).toBeInstanceOf(UnknownName)
  })

  it('is not what a list lacks: a code without a meaning is undefined', () => {
    expect(codeIn('isco-08', 'X')).toBeUndefined()
    expect(codeIn('nace-2', 'X')).toBeUndefined()
  })
})
