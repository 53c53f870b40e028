import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import type { LocalisedText } from '../../values/localisedText.ts'

const window: LocalisedText = {
  en: 'The window is set in the contract; twelve months stand in for it. Earnings come from tax records: a threshold of money, not of a contract.',
  fr: 'La fenêtre est fixée par contrat ; douze mois en tiennent lieu. Les revenus viennent du fisc : un seuil d’argent, non de contrat.',
  nl: 'Het venster staat in het contract; twaalf maanden vervangen het hier. Inkomsten komen van de belastingen: een drempel in geld, niet in contract.',
  de: 'Den Zeitraum setzt der Vertrag; hier stehen zwölf Monate dafür. Der Verdienst kommt aus Steuerdaten: eine Schwelle an Geld, nicht an Vertrag.',
}

const restart = {
  version: 1,
  frame: 'UK DWP',
  population: { base: 'started' },
  reEntry: 'each-enrolment',
  moment: { anchor: 'start', after: { count: 12, unit: 'months' }, pick: { kind: 'ever-within' } },
  unknown: 'counted-as-not',
  news: 'counted',
  measure: { kind: 'rate' },
  confirmed: { core: true, window: false },
  notes: [window],
} satisfies Partial<OutcomeDefinition>

/** The Restart Scheme of the United Kingdom. */
export const ukRestart: readonly OutcomeDefinition[] = [
  {
    ...restart,
    id: 'uk-restart-job-outcome',
    label: {
      en: 'Restart: job outcome',
      fr: 'Restart : résultat en emploi',
      nl: 'Restart: resultaat in werk',
      de: 'Restart: Arbeitsergebnis',
    },
    sentence: {
      en: 'earned as much as 26 weeks of 16 hours at the National Living Wage, or were self-employed for six months',
      fr: 'ont gagné l’équivalent de 26 semaines de 16 heures au National Living Wage, ou travaillé six mois à leur compte',
      nl: 'verdienden zoveel als 26 weken van 16 uur aan het National Living Wage, of waren zes maanden zelfstandig',
      de: 'verdienten so viel wie 26 Wochen zu 16 Stunden zum National Living Wage oder waren sechs Monate selbständig',
    },
    counts: {
      kind: 'any',
      of: [
        { kind: 'earnings', hours: 416 },
        { kind: 'days', atLeast: 182, of: { kind: 'status', in: ['self-employed'] } },
      ],
    },
    source: [
      'DWP, Restart Scheme statistics: background and methodology',
      'advice-network note on the first Restart statistics (2023)',
    ],
  },
  {
    ...restart,
    id: 'uk-restart-first-earnings',
    label: {
      en: 'Restart: first earnings from employment',
      fr: 'Restart : premiers revenus d’un emploi',
      nl: 'Restart: eerste inkomsten uit werk',
      de: 'Restart: erster Verdienst aus Arbeit',
    },
    sentence: {
      en: 'had first earnings from employment within twelve months',
      fr: 'ont eu de premiers revenus d’un emploi dans les douze mois',
      nl: 'hadden binnen twaalf maanden een eerste inkomen uit werk',
      de: 'hatten binnen zwölf Monaten einen ersten Verdienst aus Arbeit',
    },
    counts: { kind: 'earned' },
    source: ['DWP, Restart Scheme statistics'],
  },
]
