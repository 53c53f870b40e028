import { describe, expect, it } from 'vitest'
import { outcomeDefinition, outcomeDefinitions } from '../catalogue/outcome-definitions/index.ts'
import type { OutcomeDefinition } from './definition.ts'
import { smallPrint } from './smallPrint.ts'

const { sample: _, ...inWork } = outcomeDefinition({
  id: 'in-work-6m-after-leaving',
  version: 1,
}) as OutcomeDefinition
const bare: OutcomeDefinition = { ...inWork, confirmed: {}, source: [] }
const part = (name: string) => ({ label: `definitionPart.${name}` })

describe('the small print of a definition', () => {
  it('is empty where all is confirmed and nothing else is to be said', () => {
    expect(smallPrint(bare)).toEqual([])
    expect(smallPrint({ ...bare, confirmed: { core: true, name: true } })).toEqual([])
  })

  it('names together what no source confirms and what was inferred', () => {
    const confirmed = { core: true, name: 'inferred', moment: false, unknown: 'inferred', counts: false }
    expect(smallPrint({ ...bare, confirmed })).toEqual([
      {
        code: 'smallPrint.not-confirmed',
        values: { parts: [part('moment'), part('counts'), part('name'), part('unknown')] },
      },
    ])
  })

  it('names each part that is confirmed for elsewhere, and where', () => {
    const confirmed = { core: '2014–2020', name: true, counts: 'Wallonia' }
    expect(smallPrint({ ...bare, confirmed })).toEqual([
      { code: 'smallPrint.confirmed-elsewhere', values: { part: part('core'), where: '2014–2020' } },
      { code: 'smallPrint.confirmed-elsewhere', values: { part: part('counts'), where: 'Wallonia' } },
    ])
  })

  it('says in per cent how exact a sample has to be, and gives the sources last', () => {
    const sample = { maxMargin: 0.02, level: 0.95, mirrors: ['gender'] }
    expect(
      smallPrint({ ...bare, sample, source: ['Regulation 2021/1057'], confirmed: { core: false } }),
    ).toEqual([
      { code: 'smallPrint.not-confirmed', values: { parts: [part('core')] } },
      { code: 'smallPrint.sample', values: { margin: 2, level: 95 } },
      { code: 'smallPrint.sources', values: { sources: ['Regulation 2021/1057'] } },
    ])
  })

  it('mentions every part of every built-in definition that is not simply confirmed, once', () => {
    for (const definition of outcomeDefinitions) {
      const open = Object.entries(definition.confirmed).filter(([, is]) => is !== true)
      const named = smallPrint(definition).flatMap(({ values }) =>
        Array.isArray(values.parts) ? values.parts : 'part' in values ? [values.part] : [],
      )
      expect(named).toHaveLength(open.length)
      expect(named).toEqual(expect.arrayContaining(open.map(([name]) => part(name))))
    }
  })
})
