import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import type { LocalisedText } from '../../values/localisedText.ts'

const published: LocalisedText = {
  en: 'Published over all exits of twelve months; 1, 3, 9, 12 and 18 months after the exit are in use as well.',
  fr: 'Publié sur toutes les sorties de douze mois ; on emploie aussi 1, 3, 9, 12 et 18 mois après la sortie.',
  nl: 'Gepubliceerd over alle uitstroom van twaalf maanden; 1, 3, 9, 12 en 18 maanden na vertrek komen ook voor.',
  de: 'Veröffentlicht über alle Austritte von zwölf Monaten; auch 1, 3, 9, 12 und 18 Monate nach dem Austritt sind üblich.',
}

const law = {
  version: 1,
  frame: 'Germany § 11 SGB III',
  population: { base: 'left', died: 'kept' },
  reEntry: 'each-enrolment',
  moment: { anchor: 'leaving', after: { count: 6, unit: 'months' }, pick: { kind: 'on-the-day' } },
  news: 'counted',
  measure: { kind: 'rate' },
  source: [
    'Statistik der Bundesagentur für Arbeit, Kennzahlensteckbrief Verbleibsquote',
    'Statistik der BA, Methodische Hinweise zur Verbleibsermittlung',
  ],
} satisfies Partial<OutcomeDefinition>

/** Rates of the German employment agency six months after a measure. */
export const germany: readonly OutcomeDefinition[] = [
  {
    ...law,
    id: 'de-eingliederungsquote',
    label: {
      en: 'Integration rate (Germany)',
      fr: 'Taux d’insertion (Allemagne)',
      nl: 'Inschakelingsgraad (Duitsland)',
      de: 'Eingliederungsquote',
    },
    sentence: {
      en: 'had a job subject to social insurance six months later',
      fr: 'avaient un emploi soumis aux cotisations sociales six mois plus tard',
      nl: 'hadden zes maanden later een sociaal verzekerde baan',
      de: 'waren sechs Monate später sozialversicherungspflichtig beschäftigt',
    },
    counts: {
      kind: 'all',
      of: [
        { kind: 'status', in: ['employed', 'apprenticeship'] },
        { kind: 'is', what: 'insured', value: true },
      ],
    },
    unknown: 'counted-as-not',
    confirmed: { core: true, unknown: false },
    notes: [
      published,
      {
        en: 'All exits are in the denominator; self-employed people, civil servants, marginal jobs and work abroad do not count.',
        fr: 'Toutes les sorties sont au dénominateur ; indépendants, fonctionnaires, petits emplois et travail à l’étranger ne comptent pas.',
        nl: 'Alle uitstroom staat in de noemer; zelfstandigen, ambtenaren, marginale banen en werk in het buitenland tellen niet.',
        de: 'Alle Austritte stehen im Nenner; Selbständige, Beamte, geringfügig Beschäftigte und Arbeit im Ausland zählen nicht.',
      },
    ],
  },
  {
    ...law,
    id: 'de-verbleibsquote',
    label: {
      en: 'Rate of not being unemployed (Germany)',
      fr: 'Taux de non-chômage (Allemagne)',
      nl: 'Aandeel niet werkloos (Duitsland)',
      de: 'Verbleibsquote',
    },
    sentence: {
      en: 'were not unemployed six months later',
      fr: 'n’étaient pas au chômage six mois plus tard',
      nl: 'waren zes maanden later niet werkloos',
      de: 'waren sechs Monate später nicht arbeitslos',
    },
    counts: {
      kind: 'any',
      of: [
        { kind: 'not', of: { kind: 'status', in: ['unemployed'] } },
        {
          kind: 'all',
          of: [
            { kind: 'registered', value: true },
            { kind: 'status', in: ['employed', 'apprenticeship'], beside: true },
            { kind: 'is', what: 'insured', value: true },
          ],
        },
      ],
    },
    unknown: 'counted-as-yes',
    confirmed: { core: true },
    notes: [
      published,
      {
        en: 'Not a measure of employment: whoever is not on the unemployment register counts, so here the unknown count as a success.',
        fr: 'Ce n’est pas une mesure de l’emploi : quiconque n’est pas inscrit au chômage compte ; les inconnus sont donc des succès.',
        nl: 'Geen maat voor werk: wie niet als werkloos geregistreerd staat, telt; wie onbekend is, telt hier dus als succes.',
        de: 'Kein Maß für Beschäftigung: Wer nicht arbeitslos gemeldet ist, zählt; Unbekannte gelten hier als Erfolg.',
      },
    ],
  },
]
