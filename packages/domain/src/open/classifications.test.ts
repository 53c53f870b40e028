import { describe, expect, it } from 'vitest'
import { attributes } from '../attributes/registry.ts'
import { Occupation, Sector } from '../spells/spell.ts'
import { codeIn, naceSection, sectionsInOtherRevision } from './classifications.ts'
import { codeLists } from './codeLists.ts'

describe('codes of classifications', () => {
  it('are those of their own revision', () => {
    const fits = (scheme: string, code: string) => Sector.safeParse({ scheme, code }).success
    expect(['V', '45', '45.1'].map((code) => fits('nace-2', code))).toEqual([false, true, true])
    expect(['V', '45', '45.1', '46', '54', '05'].map((code) => fits('nace-2.1', code))).toEqual([
      ...[true, false, false],
      ...[true, true, true],
    ])
    expect(fits('nace-1', 'A')).toBe(false)
  })

  it('have the revision in the name of their list, and no code twice', () => {
    expect(Object.keys(codeLists)).toEqual(['isced-2011', 'isced-f-2013', 'isco-08', 'nace-2', 'nace-2.1'])
    for (const list of Object.values(codeLists)) {
      const codes = list.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
    expect(codeLists['isced-2011'].map(({ code }) => code)).toEqual(attributes.education.options)
    expect([codeLists['nace-2'].length, codeLists['nace-2.1'].length]).toEqual([21, 22])
    expect(codeLists['isco-08'].filter((code) => 'within' in code)).toHaveLength(43)
  })

  it('are found by the nearest group above them', () => {
    expect(codeIn('isco-08', '2512')).toMatchObject({ code: '25', within: '2' })
    expect(codeIn('isco-08', '0310')?.code).toBe('03')
    expect(codeIn('isced-f-2013', '0613')?.label).toBe('Information and communication technologies')
    expect(codeIn('nace-2', '62.01')?.code).toBe('J')
    expect(codeIn('nace-2.1', '62')?.code).toBe('K')
    expect(codeIn('isced-2011', '9')).toBeUndefined()
    expect(codeIn('nace-2', 'V')).toBeUndefined()
    expect(codeIn('nace-2', '04')).toBeUndefined()
  })

  it('keep the revisions of NACE apart: P is education in one and public administration in the other', () => {
    expect(codeIn('nace-2', 'P')?.label).toBe('Education')
    expect(codeIn('nace-2.1', 'P')?.label).toMatch(/^Public administration/)
    expect(naceSection({ scheme: 'nace-2', code: '85' })).toBe('P')
    expect(naceSection({ scheme: 'nace-2.1', code: '85' })).toBe('Q')
  })

  it.each([
    ['nace-2', 'A', ['A']],
    ['nace-2', 'G', ['G', 'T']],
    ['nace-2', '45', ['G', 'T']],
    ['nace-2', 'J', ['J', 'K']],
    ['nace-2', 'P', ['Q']],
    ['nace-2', 'X', []],
    ['nace-2.1', 'K', ['J']],
    ['nace-2.1', 'T', ['G', 'S']],
    ['nace-2.1', 'V', ['U']],
    ['nace-2.1', '85', ['P']],
  ] as const)('of %s %s are in the other revision %j', (scheme, code, expected) => {
    expect(sectionsInOtherRevision({ scheme, code })).toEqual(expected)
  })

  it('come on a job with their scheme, and ESCO beside ISCO where it is known', () => {
    const esco = 'http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1'
    expect(Occupation.safeParse({ scheme: 'isco-08', code: '2512', esco }).success).toBe(true)
    expect(Occupation.safeParse({ scheme: 'isco-08', code: '2512' }).success).toBe(true)
    expect(Occupation.safeParse({ scheme: 'isco-08', code: '2512', esco: 'baker' }).success).toBe(false)
    expect(Sector.safeParse({ code: 'K' }).success).toBe(false)
  })
})
