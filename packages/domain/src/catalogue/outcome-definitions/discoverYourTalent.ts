import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { monthsAfter, working } from './ingredients.ts'

const positive = {
  version: 1,
  frame: 'Discover Your Talent',
  reEntry: 'each-enrolment',
  moment: monthsAfter('application', 7),
  counts: { kind: 'any', of: [working, { kind: 'training', in: ['vocational'] }] },
  news: 'apart',
  measure: { kind: 'rate' },
  confirmed: { core: true, unknown: false },
  source: ['Petrovic 2015, Mentoring practices in Europe and North America, III.C.3'],
} satisfies Partial<OutcomeDefinition>

/** The publisher's own figure, 61 % of the 41 who met every criterion, and the same for all 72 who registered. */
export const discoverYourTalent: readonly OutcomeDefinition[] = [
  {
    ...positive,
    id: 'discover-your-talent-7m',
    label: {
      en: 'In work or vocational training after seven months, among those who met every criterion',
      fr: 'En emploi ou en formation professionnelle après sept mois, parmi les personnes remplissant tous les critères',
      nl: 'Aan het werk of in beroepsopleiding na zeven maanden, bij wie aan alle criteria voldeed',
      de: 'Nach sieben Monaten in Arbeit oder Berufsbildung, unter denen, die alle Kriterien erfüllten',
    },
    sentence: {
      en: 'were in work or vocational training seven months later',
      fr: 'étaient en emploi ou en formation professionnelle sept mois plus tard',
      nl: 'waren zeven maanden later aan het werk of in beroepsopleiding',
      de: 'waren sieben Monate später in Arbeit oder Berufsbildung',
    },
    population: { base: 'eligible' },
    unknown: 'excluded',
    notes: [
      {
        en: 'Only those who met every criterion were followed; the others who registered are outside.',
        fr: 'Seules les personnes remplissant tous les critères ont été suivies ; les autres inscrits n’y figurent pas.',
        nl: 'Alleen wie aan alle criteria voldeed, werd opgevolgd; de andere ingeschrevenen vallen erbuiten.',
        de: 'Nachverfolgt wurden nur jene, die alle Kriterien erfüllten; die anderen Angemeldeten fehlen.',
      },
    ],
  },
  {
    ...positive,
    id: 'discover-your-talent-7m-all-registered',
    label: {
      en: 'In work or vocational training after seven months, among all who registered',
      fr: 'En emploi ou en formation professionnelle après sept mois, parmi toutes les personnes inscrites',
      nl: 'Aan het werk of in beroepsopleiding na zeven maanden, bij alle ingeschrevenen',
      de: 'Nach sieben Monaten in Arbeit oder Berufsbildung, unter allen Angemeldeten',
    },
    sentence: {
      en: 'were in work or vocational training seven months later',
      fr: 'étaient en emploi ou en formation professionnelle sept mois plus tard',
      nl: 'waren zeven maanden later aan het werk of in beroepsopleiding',
      de: 'waren sieben Monate später in Arbeit oder Berufsbildung',
    },
    population: { base: 'applied' },
    unknown: 'bounds',
    includes: ['discover-your-talent-7m'],
    confirmed: { core: true, population: false, unknown: false },
    notes: [
      {
        en: 'Our widening of the publisher’s figure: those who were never followed stay in the denominator.',
        fr: 'Élargissement par nos soins : les personnes jamais suivies restent au dénominateur.',
        nl: 'Onze verbreding: wie nooit werd opgevolgd, blijft in de noemer.',
        de: 'Unsere Erweiterung: Wer nie nachverfolgt wurde, bleibt im Nenner.',
      },
    ],
  },
]
