import type { Condition } from '../../outcomes/condition.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import type { LocalisedText } from '../../values/localisedText.ts'

const employed: Condition = { kind: 'status', in: ['employed', 'apprenticeship'] }
const temporary: Condition = { kind: 'contract', in: ['fixed-term', 'agency'] }

const lasting: Condition = {
  kind: 'any',
  of: [
    { kind: 'all', of: [employed, { kind: 'contract', in: ['permanent', 'civil-service'] }] },
    { kind: 'all', of: [employed, temporary, { kind: 'length', moreThan: 6 }] },
    { kind: 'status', in: ['self-employed'] },
  ],
}

const transition: Condition = {
  kind: 'any',
  of: [
    { kind: 'all', of: [employed, temporary, { kind: 'length', lessThan: 6 }] },
    {
      kind: 'all',
      of: [
        employed,
        { kind: 'is', what: 'subsidised', value: true },
        { kind: 'employer', in: ['ordinary', 'public'] },
      ],
    },
  ],
}

const positive: Condition = {
  kind: 'any',
  of: [
    { kind: 'training', in: ['pre-qualifying', 'vocational', 'higher'] },
    { kind: 'all', of: [employed, { kind: 'employer', in: ['work-integration'] }] },
  ],
}

const boundary: LocalisedText = {
  en: 'The source says more than six months; administrative forms say six months or more. The minimum stay is three months, or 150 hours in some structures.',
  fr: 'La source dit plus de six mois ; les formulaires disent six mois ou plus. Le séjour minimal est de trois mois, ou 150 heures dans certaines structures.',
  nl: 'De bron zegt meer dan zes maanden; formulieren zeggen zes maanden of meer. Het minimumverblijf is drie maanden, of 150 uur in sommige structuren.',
  de: 'Die Quelle sagt mehr als sechs Monate, Formulare sagen sechs Monate oder mehr. Mindestens drei Monate Teilnahme, in manchen Betrieben 150 Stunden.',
}

const iae = {
  version: 1,
  frame: 'France IAE',
  population: {
    base: 'left',
    minimumMonths: 3,
    leavesOut: ['long-illness', 'died', 'moved-away'],
  },
  reEntry: 'each-enrolment',
  moment: { anchor: 'leaving', after: { count: 0, unit: 'days' }, pick: { kind: 'on-the-day' } },
  unknown: 'counted-as-not',
  news: 'counted',
  measure: { kind: 'rate' },
  source: ['Plateforme de l’inclusion, forum: les sorties dynamiques dans l’IAE'],
  notes: [boundary],
} satisfies Partial<OutcomeDefinition>

/** Exits as French work-integration structures and France Travail count them. */
export const france: readonly OutcomeDefinition[] = [
  {
    ...iae,
    id: 'fr-iae-emploi-durable',
    label: {
      en: 'Lasting work on leaving (France)',
      fr: 'Sortie vers l’emploi durable',
      nl: 'Duurzaam werk bij vertrek (Frankrijk)',
      de: 'Dauerhafte Arbeit beim Austritt (Frankreich)',
    },
    sentence: {
      en: 'left for lasting work',
      fr: 'sont sorties vers un emploi durable',
      nl: 'vertrokken naar duurzaam werk',
      de: 'gingen in dauerhafte Arbeit',
    },
    counts: lasting,
    confirmed: { core: true, boundary: false, minimum: false, exclusions: false },
  },
  {
    ...iae,
    id: 'fr-iae-emploi-transition',
    label: {
      en: 'Work of transition on leaving (France)',
      fr: 'Sortie vers un emploi de transition',
      nl: 'Overgangswerk bij vertrek (Frankrijk)',
      de: 'Übergangsarbeit beim Austritt (Frankreich)',
    },
    sentence: {
      en: 'left for work of transition',
      fr: 'sont sorties vers un emploi de transition',
      nl: 'vertrokken naar overgangswerk',
      de: 'gingen in Übergangsarbeit',
    },
    counts: transition,
    confirmed: { core: true, boundary: false, minimum: false, exclusions: false },
  },
  {
    ...iae,
    id: 'fr-iae-sortie-positive',
    label: {
      en: 'Positive exit: training or another structure (France)',
      fr: 'Sortie positive',
      nl: 'Positieve uitstroom: opleiding of andere structuur (Frankrijk)',
      de: 'Positiver Abgang: Ausbildung oder anderer Betrieb (Frankreich)',
    },
    sentence: {
      en: 'left for training or another work-integration structure',
      fr: 'sont sorties vers une formation ou une autre structure d’insertion',
      nl: 'vertrokken naar een opleiding of een andere inschakelingsstructuur',
      de: 'gingen in eine Ausbildung oder einen anderen Integrationsbetrieb',
    },
    counts: positive,
    confirmed: { core: true, minimum: false, exclusions: false },
  },
  {
    ...iae,
    id: 'fr-iae-sortie-dynamique',
    label: {
      en: 'Dynamic exit (France)',
      fr: 'Sortie dynamique',
      nl: 'Dynamische uitstroom (Frankrijk)',
      de: 'Dynamischer Abgang (Frankreich)',
    },
    sentence: {
      en: 'left for work, training or another work-integration structure',
      fr: 'sont sorties vers l’emploi, la formation ou une autre structure d’insertion',
      nl: 'vertrokken naar werk, opleiding of een andere inschakelingsstructuur',
      de: 'gingen in Arbeit, Ausbildung oder einen anderen Integrationsbetrieb',
    },
    counts: { kind: 'any', of: [lasting, transition, positive] },
    includes: ['fr-iae-emploi-durable', 'fr-iae-emploi-transition', 'fr-iae-sortie-positive'],
    confirmed: { core: true, minimum: false, exclusions: false },
    notes: [
      boundary,
      {
        en: 'Everybody else, also without news, stays in the denominator.',
        fr: 'Toutes les autres sorties, même sans nouvelles, restent au dénominateur.',
        nl: 'Alle anderen, ook zonder nieuws, blijven in de noemer.',
        de: 'Alle anderen, auch ohne Nachricht, bleiben im Nenner.',
      },
    ],
  },
  {
    id: 'fr-francetravail-retour-emploi',
    version: 1,
    label: {
      en: 'Back in work after training (France)',
      fr: 'Retour à l’emploi après formation',
      nl: 'Terug aan het werk na opleiding (Frankrijk)',
      de: 'Rückkehr in Arbeit nach Ausbildung (Frankreich)',
    },
    sentence: {
      en: 'were back in work of a month or more within six months',
      fr: 'avaient retrouvé un emploi d’un mois ou plus dans les six mois',
      nl: 'waren binnen zes maanden weer aan het werk, voor een maand of meer',
      de: 'waren binnen sechs Monaten wieder für einen Monat oder länger in Arbeit',
    },
    frame: 'France Travail',
    population: { base: 'completed', onEntry: { kind: 'registered', value: true } },
    reEntry: 'each-enrolment',
    moment: { anchor: 'leaving', after: { count: 6, unit: 'months' }, pick: { kind: 'ever-within' } },
    counts: {
      kind: 'any',
      of: [
        {
          kind: 'all',
          of: [
            employed,
            { kind: 'length', atLeast: 1 },
            { kind: 'not', of: { kind: 'employer', in: ['private-household', 'public'] } },
            { kind: 'not', of: { kind: 'is', what: 'abroad', value: true } },
          ],
        },
        { kind: 'all', of: [employed, { kind: 'is', what: 'subsidised', value: true }] },
        { kind: 'status', in: ['self-employed'] },
      ],
    },
    unknown: 'counted-as-not',
    news: 'counted',
    measure: { kind: 'rate' },
    confirmed: { core: true, unknown: false },
    source: ['data.gouv.fr, API Retour à l’emploi suite à une formation'],
    notes: [
      {
        en: 'Published only for groups of more than 60 leavers.',
        fr: 'Publié seulement pour les groupes de plus de 60 sortants.',
        nl: 'Alleen gepubliceerd voor groepen van meer dan 60.',
        de: 'Nur für Gruppen von mehr als 60 veröffentlicht.',
      },
    ],
  },
]
