import { describe, expect, it } from 'vitest'
import { smallPrint } from '../../outcomes/smallPrint.ts'
import { outcomeDefinition } from './index.ts'

// What no stored public source confirms of the definitions of funders, part by part.
const notConfirmed: Readonly<Record<string, string>> = {
  'esf-plus-eecr01': 'population unknown record',
  'esf-plus-eecr02': 'core label definition record code',
  'esf-plus-eecr03': 'core label definition record code',
  'esf-plus-eecr04': 'population unknown record',
  'esf-plus-eecr05': 'definition population unknown record',
  'esf-plus-eecr06': 'record',
  'esf-plus-eeco01': 'definition code',
  'esf-plus-eeco02': 'definition record',
  'esf-plus-eeco03': 'definition record code',
  'esf-plus-eeco04': 'definition record code',
  'esf-plus-eeco05': 'definition record',
  'esf-plus-eeco06': 'record code',
  'esf-plus-eeco07': 'record code',
  'esf-plus-eeco08': 'record code',
  'esf-plus-eeco09': 'record code',
  'esf-plus-eeco10': 'record code',
  'esf-plus-eeco11': 'record code',
  'esf-plus-eeco12': 'definition record',
  'esf-plus-eeco13': 'record',
  'esf-plus-eeco14': 'record',
  'esf-plus-eeco15': 'record',
  'esf-plus-eeco16': 'definition record',
  'esf-plus-eeco17': 'definition record',
  'esf-plus-eeco18': 'label code',
  'esf-plus-eeco19': 'label',
  'us-wioa-er-q2': 'exclusions unknown',
  'us-wioa-er-q4': 'exclusions unknown',
  'us-wioa-youth-q2': 'exclusions',
  'us-wioa-youth-q4': 'exclusions',
  'us-wioa-median-earnings-q2': 'core exclusions',
  'us-wioa-credential': 'core exclusions',
  'us-wioa-msg': 'core',
  'uk-restart-job-outcome': 'window',
  'uk-restart-first-earnings': 'window',
  'fr-iae-emploi-durable': 'boundary minimum exclusions',
  'fr-iae-emploi-transition': 'boundary minimum exclusions',
  'fr-iae-sortie-positive': 'minimum exclusions',
  'fr-iae-sortie-dynamique': 'minimum exclusions',
  'fr-francetravail-retour-emploi': 'unknown',
  'de-eingliederungsquote': 'unknown',
  'de-verbleibsquote': '',
  'be-vl-vdab-uitstroom-3m': 'pick unknown',
  'be-vl-vdab-uitstroom-6m': 'core',
  'be-bru-actiris-sortie-positive': 'core minimum',
  'be-bru-azw-rae-6m': 'unknown',
  'ca-ircc-settlement': 'core moment',
}

describe('the small print of a definition', () => {
  it.each(Object.entries(notConfirmed))('of %s says what is not confirmed: %s', (id, parts) => {
    const definition = outcomeDefinition({ id, version: 1 })
    const said = definition && smallPrint(definition).find(({ code }) => code === 'smallPrint.not-confirmed')
    const labels = (said?.values.parts ?? []) as readonly { readonly label: string }[]
    expect(labels.map(({ label }) => label.replace('definitionPart.', '')).join(' ')).toBe(parts)
  })

  it('of what was confirmed for an earlier period says which', () => {
    const better = outcomeDefinition({ id: 'esf-plus-eecr06', version: 1 })
    expect(better && smallPrint(better)).toContainEqual({
      code: 'smallPrint.confirmed-elsewhere',
      values: { part: { label: 'definitionPart.definition' }, where: '2014-2020' },
    })
  })
})
