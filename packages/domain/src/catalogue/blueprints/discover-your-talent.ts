import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** A youth day run by companies, followed up seven months later. */
export const discoverYourTalent = complete({
  id: 'discover-your-talent',
  name: { en: 'Discover Your Talent' },
  citation: study('III.C.3', 'III.D.2', 'III.D.4', 'appendix.A'),
  origin: {
    organisation: 'Business & Society with Maks vzw (main text) and Kurasaw (appendix)',
    country: 'BE',
    city: 'Brussels',
    startedYear: 2011,
    partners: [
      'Business & Society network',
      'Maks vzw',
      'Kurasaw',
      'Citibank',
      'Microsoft',
      'Freshfield',
      'Infrabel',
      'Elia',
      'Accenture',
    ],
    funders: ['Actiris (since 2012)'],
  },
  contact: { web: 'www.discoveryourtalent.be/discoveryourtalent/index.php/en/' },
  summary: {
    en: 'Once a year young jobseekers rotate through workshops, each run by volunteers of a different company.',
    fr: 'Une fois par an, de jeunes demandeurs d’emploi passent d’un atelier à l’autre, chacun animé par les volontaires d’une entreprise.',
    nl: 'Eén keer per jaar doorlopen jonge werkzoekenden workshops, elk gegeven door vrijwilligers van een ander bedrijf.',
    de: 'Einmal im Jahr durchlaufen junge Arbeitsuchende Workshops, jeder von Freiwilligen eines anderen Unternehmens geleitet.',
  },
  distinctive: {
    en: 'A single youth day where jobseekers rotate through workshops, each run by volunteers of a different company.',
    fr: 'Une seule journée pour les jeunes, faite d’ateliers animés chacun par une entreprise différente.',
    nl: 'Eén jongerendag met workshops, elk door vrijwilligers van een ander bedrijf.',
    de: 'Ein einziger Jugendtag mit Workshops, jeder von einem anderen Unternehmen.',
  },
  evaluation: {
    en: 'Positive outcome means employed or in vocational training seven months after the event, counted only among those who met every criterion.',
    fr: 'Un résultat positif : en emploi ou en formation professionnelle sept mois après la journée, compté seulement parmi les personnes remplissant tous les critères.',
    nl: 'Positief resultaat: aan het werk of in beroepsopleiding zeven maanden na de dag, alleen geteld bij wie aan alle criteria voldeed.',
    de: 'Positives Ergebnis: sieben Monate nach dem Tag in Arbeit oder Berufsbildung, gezählt nur unter denen, die alle Kriterien erfüllten.',
  },
  budget: {
    en: 'Actiris until the end of 2014; neighbourhood contracts possible for 2016 and 2017.',
    fr: 'Actiris jusqu’à fin 2014 ; des contrats de quartier possibles pour 2016 et 2017.',
    nl: 'Actiris tot eind 2014; wijkcontracten mogelijk voor 2016 en 2017.',
    de: 'Actiris bis Ende 2014; Quartiersverträge möglich für 2016 und 2017.',
  },
  mentors: {
    en: 'Company volunteers with various professional profiles',
    fr: 'Des volontaires d’entreprise aux profils professionnels variés',
    nl: 'Bedrijfsvrijwilligers met uiteenlopende beroepsprofielen',
    de: 'Freiwillige aus Unternehmen mit verschiedenen Berufen',
  },
  components: [
    { id: 'youth-day', form: 'event-series', startsWith: 'event', required: true, durationDays: 1 },
    { id: 'companies', form: 'employer-engagement', startsWith: 'event', required: false },
  ],
  intake: 'editions',
  places: 100,
  audience: {
    text: {
      en: 'Unemployed young people in Brussels',
      fr: 'Jeunes demandeurs d’emploi à Bruxelles',
      nl: 'Werkloze jongeren in Brussel',
      de: 'Arbeitslose junge Menschen in Brüssel',
    },
    groups: ['youth', 'general-unemployed'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'residence', level: 'region', in: ['be-bru'] },
        { kind: 'age', atLeast: 18, atMost: 25 },
      ],
    },
  },
  pairing: false,
  outcomes: {
    definitions: [
      { id: 'discover-your-talent-7m', version: 1 },
      { id: 'discover-your-talent-7m-all-registered', version: 1 },
      { id: 'in-work-6m-after-leaving', version: 1 },
    ],
    headline: { id: 'discover-your-talent-7m', version: 1 },
    followUps: [
      {
        id: 'seven-months',
        anchor: 'application',
        months: 7,
        window: { daysBefore: 14, daysAfter: 45 },
        attempts: 3,
        asks: ['situation'],
      },
    ],
  },
  readings: [{ path: 'places', words: 'approximately 100 jobseekers (first event)' }],
  published: [
    {
      what: 'participants',
      value: 100,
      unit: 'people',
      qualifier: 'about',
      period: { en: 'first event', fr: 'première journée', nl: 'eerste dag', de: 'erster Tag' },
      section: 'III.C.3',
    },
    {
      what: 'volunteers',
      value: 60,
      unit: 'people',
      period: { en: 'first event', fr: 'première journée', nl: 'eerste dag', de: 'erster Tag' },
      section: 'III.C.3',
    },
    { what: 'low-skilled-share', value: 0.9, unit: 'share', qualifier: 'more-than', section: 'III.C.3' },
    { what: 'registered', value: 72, unit: 'people', period: { en: '2013' }, section: 'III.C.3' },
    { what: 'eligible', value: 41, unit: 'people', of: 72, period: { en: '2013' }, section: 'III.C.3' },
    {
      what: 'positive-outcome-share',
      value: 0.61,
      unit: 'share',
      of: 41,
      period: {
        en: '7 months after the event (2013)',
        fr: '7 mois après la journée (2013)',
        nl: '7 maanden na de dag (2013)',
        de: '7 Monate nach dem Tag (2013)',
      },
      definition: { id: 'discover-your-talent-7m', version: 1 },
      section: 'III.C.3',
    },
  ],
})
