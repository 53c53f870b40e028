import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { monthsAfter, working } from './ingredients.ts'

const ours = {
  version: 1,
  frame: 'Passerelle',
  reEntry: 'each-enrolment',
  unknown: 'excluded',
  news: 'apart',
  measure: { kind: 'rate' },
  confirmed: {},
  source: [],
  notes: [],
} satisfies Partial<OutcomeDefinition>

/** Our own definitions: everybody who left counts, early leavers too, on a day that was asked about. */
export const own: readonly OutcomeDefinition[] = [
  {
    ...ours,
    id: 'in-work-6m-after-leaving',
    label: {
      en: 'In work six months after leaving',
      fr: 'En emploi six mois après la sortie',
      nl: 'Aan het werk zes maanden na het vertrek',
      de: 'In Arbeit sechs Monate nach dem Austritt',
    },
    sentence: {
      en: 'were in work six months later',
      fr: 'étaient en emploi six mois plus tard',
      nl: 'waren zes maanden later aan het werk',
      de: 'waren sechs Monate später in Arbeit',
    },
    population: { base: 'left' },
    moment: monthsAfter('leaving', 6),
    counts: working,
  },
  {
    ...ours,
    id: 'in-work-12m-after-leaving',
    label: {
      en: 'In work twelve months after leaving',
      fr: 'En emploi douze mois après la sortie',
      nl: 'Aan het werk twaalf maanden na het vertrek',
      de: 'In Arbeit zwölf Monate nach dem Austritt',
    },
    sentence: {
      en: 'were in work twelve months later',
      fr: 'étaient en emploi douze mois plus tard',
      nl: 'waren twaalf maanden later aan het werk',
      de: 'waren zwölf Monate später in Arbeit',
    },
    population: { base: 'left' },
    moment: monthsAfter('leaving', 12),
    counts: working,
  },
  {
    ...ours,
    id: 'in-work-6m-after-start',
    label: {
      en: 'In work six months after starting',
      fr: 'En emploi six mois après le début',
      nl: 'Aan het werk zes maanden na de start',
      de: 'In Arbeit sechs Monate nach dem Beginn',
    },
    sentence: {
      en: 'were in work six months after starting',
      fr: 'étaient en emploi six mois après le début',
      nl: 'waren zes maanden na de start aan het werk',
      de: 'waren sechs Monate nach dem Beginn in Arbeit',
    },
    population: { base: 'started' },
    moment: monthsAfter('start', 6),
    counts: working,
  },
  {
    ...ours,
    id: 'positive-outcome-6m-after-leaving',
    label: {
      en: 'In work or training six months after leaving',
      fr: 'En emploi ou en formation six mois après la sortie',
      nl: 'Aan het werk of in opleiding zes maanden na het vertrek',
      de: 'In Arbeit oder Ausbildung sechs Monate nach dem Austritt',
    },
    sentence: {
      en: 'were in work or training six months later',
      fr: 'étaient en emploi ou en formation six mois plus tard',
      nl: 'waren zes maanden later aan het werk of in opleiding',
      de: 'waren sechs Monate später in Arbeit oder Ausbildung',
    },
    population: { base: 'left' },
    moment: monthsAfter('leaving', 6),
    counts: {
      kind: 'status',
      in: ['employed', 'self-employed', 'apprenticeship', 'education'],
    },
  },
  {
    ...ours,
    id: 'lasting-work-6m-after-leaving',
    label: {
      en: 'In lasting work six months after leaving',
      fr: 'En emploi durable six mois après la sortie',
      nl: 'In duurzaam werk zes maanden na het vertrek',
      de: 'In dauerhafter Arbeit sechs Monate nach dem Austritt',
    },
    sentence: {
      en: 'had open-ended work, or a fixed term of six months or more, six months later',
      fr: 'avaient six mois plus tard un contrat à durée indéterminée ou d’au moins six mois',
      nl: 'hadden zes maanden later een contract van onbepaalde duur of van minstens zes maanden',
      de: 'hatten sechs Monate später unbefristete Arbeit oder eine Befristung von mindestens sechs Monaten',
    },
    population: { base: 'left' },
    moment: monthsAfter('leaving', 6),
    counts: { kind: 'all', of: [working, { kind: 'length', atLeast: 6 }] },
  },
  {
    ...ours,
    id: 'work-at-skill-level-6m-after-leaving',
    label: {
      en: 'In work at their skill level six months after leaving',
      fr: 'En emploi à leur niveau de qualification six mois après la sortie',
      nl: 'Aan het werk op hun niveau zes maanden na het vertrek',
      de: 'In Arbeit auf ihrem Qualifikationsniveau sechs Monate nach dem Austritt',
    },
    sentence: {
      en: 'worked at their skill level six months later',
      fr: 'travaillaient à leur niveau de qualification six mois plus tard',
      nl: 'werkten zes maanden later op hun niveau',
      de: 'arbeiteten sechs Monate später auf ihrem Qualifikationsniveau',
    },
    population: { base: 'left' },
    moment: monthsAfter('leaving', 6),
    counts: { kind: 'all', of: [working, { kind: 'skill-match', in: ['matched', 'under-qualified'] }] },
    source: [
      'ILO, Key Indicators of the Labour Market, KILM 15(b): occupation group against level of education; the person’s own answer comes first',
    ],
  },
  {
    ...ours,
    id: 'completed-of-left',
    label: {
      en: 'Saw it through to the end',
      fr: 'Parcours mené à son terme',
      nl: 'Traject afgerond',
      de: 'Bis zum Ende dabei',
    },
    sentence: {
      en: 'saw it through to the end',
      fr: 'sont allés jusqu’au bout',
      nl: 'rondden het traject af',
      de: 'waren bis zum Ende dabei',
    },
    population: { base: 'left' },
    moment: { ...monthsAfter('start', 0), pick: { kind: 'until-leaving' } },
    counts: { kind: 'completed' },
    notes: [
      {
        en: 'Says that somebody stayed, not that it helped.',
        fr: 'Dit que la personne est restée, non que cela l’a aidée.',
        nl: 'Zegt dat iemand bleef, niet dat het hielp.',
        de: 'Sagt, dass jemand dabeiblieb, nicht, dass es half.',
      },
    ],
  },
]
