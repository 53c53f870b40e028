import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { monthsAfter, working } from './ingredients.ts'

const vdab = {
  version: 1,
  frame: 'Flanders VDAB',
  reEntry: 'each-enrolment',
  counts: working,
  unknown: 'counted-as-not',
  news: 'counted',
  measure: { kind: 'rate' },
} satisfies Partial<OutcomeDefinition>

/** Definitions in use with VDAB, the employment service of Flanders. */
export const flanders: readonly OutcomeDefinition[] = [
  {
    ...vdab,
    id: 'be-vl-vdab-uitstroom-3m',
    label: {
      en: 'In work three months after a completed course (Flanders)',
      fr: 'En emploi trois mois après une formation achevée (Flandre)',
      nl: 'Uitstroom naar werk, 3 maanden na een opleiding',
      de: 'In Arbeit drei Monate nach abgeschlossenem Kurs (Flandern)',
    },
    sentence: {
      en: 'were in work three months later',
      fr: 'étaient en emploi trois mois plus tard',
      nl: 'waren drie maanden later aan het werk',
      de: 'waren drei Monate später in Arbeit',
    },
    population: { base: 'completed' },
    moment: monthsAfter('leaving', 3),
    confirmed: { core: true, pick: false, unknown: false },
    source: ['Answer of the Flemish minister of Work, 2019, on OKOT courses, via Belga'],
    notes: [
      {
        en: 'Only those who finished: drop-outs are outside, which flatters the rate.',
        fr: 'Uniquement les personnes ayant terminé : les abandons sont exclus, ce qui embellit le taux.',
        nl: 'Alleen wie de opleiding afmaakte: afhakers vallen erbuiten, wat het cijfer opsmukt.',
        de: 'Nur wer abgeschlossen hat: Abbrüche fehlen, was die Quote schönt.',
      },
    ],
  },
  {
    ...vdab,
    id: 'be-vl-vdab-uitstroom-6m',
    label: {
      en: 'In work six months after (Flanders)',
      fr: 'En emploi six mois après (Flandre)',
      nl: 'Uitstroom naar werk, 6 maanden',
      de: 'In Arbeit sechs Monate danach (Flandern)',
    },
    sentence: {
      en: 'were in work six months later',
      fr: 'étaient en emploi six mois plus tard',
      nl: 'waren zes maanden later aan het werk',
      de: 'waren sechs Monate später in Arbeit',
    },
    population: { base: 'left' },
    moment: monthsAfter('leaving', 6),
    confirmed: { core: false },
    source: ['widely used in VDAB reporting; no stored definition found'],
    notes: [],
  },
]
