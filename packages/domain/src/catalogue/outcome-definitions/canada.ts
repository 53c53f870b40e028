import type { OutcomeDefinition } from '../../outcomes/definition.ts'

/** Canada asks by a survey; nothing of it follows from spells. */
export const canada: readonly OutcomeDefinition[] = [
  {
    id: 'ca-ircc-settlement',
    version: 1,
    label: {
      en: 'Settlement Program: employed, by their own account (Canada)',
      fr: 'Programme d’établissement : en emploi, selon leurs dires (Canada)',
      nl: 'Settlement Program: aan het werk, naar eigen zeggen (Canada)',
      de: 'Settlement Program: beschäftigt nach eigenen Angaben (Kanada)',
    },
    sentence: {
      en: 'said in the survey that they were employed',
      fr: 'ont dit dans l’enquête être en emploi',
      nl: 'zeiden in de enquête dat ze werkten',
      de: 'gaben in der Umfrage an, beschäftigt zu sein',
    },
    frame: 'Canada IRCC',
    population: { base: 'started' },
    reEntry: 'each-enrolment',
    moment: {
      anchor: 'start',
      after: { count: 12, unit: 'months' },
      window: { daysBefore: 0, daysAfter: 365 },
      pick: { kind: 'on-the-day' },
    },
    counts: { kind: 'survey', question: 'ircc-employed' },
    unknown: 'excluded',
    news: 'apart',
    measure: { kind: 'rate' },
    confirmed: { core: false, names: true, moment: false },
    source: ['IRCC, Evaluation of the Settlement Program (2017)'],
    notes: [
      {
        en: 'The survey also asks about work in one’s field and about knowledge of the labour market; this is its question on employment.',
        fr: 'L’enquête porte aussi sur le travail dans son domaine et la connaissance du marché du travail ; ceci est sa question sur l’emploi.',
        nl: 'De enquête vraagt ook naar werk in het eigen vakgebied en kennis van de arbeidsmarkt; dit is de vraag over werk.',
        de: 'Die Umfrage fragt auch nach Arbeit im eigenen Fach und Kenntnis des Arbeitsmarkts; dies ist ihre Frage zur Beschäftigung.',
      },
      {
        en: 'Records hold services, not outcomes; outcomes come from surveys and tax linkage.',
        fr: 'Les registres contiennent des services, non des résultats ; ceux-ci viennent d’enquêtes et des impôts.',
        nl: 'De registraties bevatten diensten, geen resultaten; die komen uit enquêtes en belastinggegevens.',
        de: 'Die Register enthalten Leistungen, keine Ergebnisse; diese kommen aus Umfragen und Steuerdaten.',
      },
    ],
  },
]
