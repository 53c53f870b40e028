import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled, readsLowSkilled } from '../ingredients.ts'

/** Weekly coaching, training and a place with an employer for young people without much schooling. */
export const wij = complete({
  id: 'wij',
  name: {
    en: 'Work Immersion Youth (WIJ)',
    fr: 'Immersion des jeunes dans le travail (WIJ)',
    nl: 'WerkInleving Jongeren (WIJ)',
    de: 'Arbeitspraxis für junge Menschen (WIJ)',
  },
  nativeName: 'WerkInleving Jongeren',
  citation: study('III.B', 'III.C.3', 'III.D.2', 'III.D.4', 'appendix.A'),
  origin: {
    organisation: 'Flemish Government and VDAB',
    country: 'BE',
    startedYear: 2013,
    partners: ['local non-profit organisations', 'JES (Gent)'],
    funders: ['European Social Fund'],
  },
  contact: { web: 'www.werk.be/nieuws/werkinlevingsprojecten-overmorgen-van-start-11-centrumsteden' },
  summary: {
    en: 'Low-skilled young jobseekers see a counsellor every week for six to twelve months, train, and end with a place at an employer.',
    fr: 'De jeunes demandeurs d’emploi peu qualifiés voient un accompagnateur chaque semaine pendant six à douze mois, se forment et terminent par une place chez un employeur.',
    nl: 'Laaggeschoolde jonge werkzoekenden zien zes tot twaalf maanden lang elke week een begeleider, volgen een opleiding en eindigen met een plaats bij een werkgever.',
    de: 'Gering qualifizierte junge Arbeitsuchende treffen sechs bis zwölf Monate lang jede Woche ihre Begleitung, bilden sich weiter und kommen am Ende in einem Betrieb unter.',
  },
  distinctive: {
    en: 'One regional design run by different local partners with weekly coaching that ends in a placement with an employer.',
    fr: 'Un même modèle régional porté par différents partenaires locaux, avec un accompagnement hebdomadaire qui aboutit à une place chez un employeur.',
    nl: 'Eén Vlaams ontwerp, uitgevoerd door verschillende lokale partners, met wekelijkse begeleiding die uitmondt in een plaats bij een werkgever.',
    de: 'Ein regionaler Entwurf, von verschiedenen örtlichen Partnern umgesetzt, mit wöchentlicher Begleitung und einem Platz in einem Betrieb am Ende.',
  },
  budget: {
    en: 'Runs for two years (2013 to 2015), paid by the European Social Fund.',
    fr: 'Court sur deux ans (2013 à 2015), financé par le Fonds social européen.',
    nl: 'Loopt twee jaar (2013 tot 2015), betaald door het Europees Sociaal Fonds.',
    de: 'Läuft zwei Jahre (2013 bis 2015), bezahlt vom Europäischen Sozialfonds.',
  },
  mentors: {
    en: 'Counsellors of local non-profit organisations',
    fr: 'Des accompagnateurs d’associations locales',
    nl: 'Begeleiders van lokale vzw’s',
    de: 'Beraterinnen und Berater örtlicher gemeinnütziger Organisationen',
  },
  deliveredBy: {
    text: {
      en: 'Local non-profit organisations in the cities; the content differs between them',
      fr: 'Des associations locales dans les villes ; le contenu varie de l’une à l’autre',
      nl: 'Lokale vzw’s in de steden; de inhoud verschilt van de ene tot de andere',
      de: 'Örtliche gemeinnützige Organisationen in den Städten; die Inhalte unterscheiden sich',
    },
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    {
      id: 'training',
      form: 'training',
      label: {
        en: 'Job-specific skills, applying, attitudes at work',
        fr: 'Compétences techniques, candidatures, attitudes au travail',
        nl: 'Vakvaardigheden, solliciteren, werkattitudes',
        de: 'Fachliche Fertigkeiten, Bewerbung, Haltung im Beruf',
      },
      startsWith: 'training',
      required: false,
    },
    {
      id: 'placement',
      form: 'internship',
      label: {
        en: 'Internship or apprenticeship at the end',
        fr: 'Stage ou apprentissage à la fin du parcours',
        nl: 'Stage of leerplaats aan het einde',
        de: 'Praktikum oder Lehrstelle am Ende',
      },
      startsWith: 'training',
      required: false,
    },
    { id: 'employers', form: 'employer-engagement', startsWith: 'first-meeting', required: false },
  ],
  places: 3710,
  audience: {
    text: {
      en: 'Low-skilled unemployed young people from 18 to 25',
      fr: 'Jeunes chômeurs peu qualifiés de 18 à 25 ans',
      nl: 'Laaggeschoolde werkloze jongeren van 18 tot 25 jaar',
      de: 'Gering qualifizierte arbeitslose junge Menschen von 18 bis 25',
    },
    groups: ['youth', 'low-skilled', 'general-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 18, atMost: 25 },
        lowSkilled,
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'registered', with: ['vdab'] },
        { kind: 'referred-by', in: ['vdab'] },
      ],
    },
  },
  pairing: {
    durationMonths: { planned: 12, atLeast: 6, atMost: 12 },
    cadence: { everyDays: 7 },
  },
  readings: [
    readsLowSkilled,
    { path: 'pairing.durationMonths', words: 'a six-months to year-long schedule (planned at its longest)' },
    { path: 'places', words: '3,710 placements foreseen during 2013–15, all partners together' },
  ],
  published: [
    { what: 'cities', value: 13, unit: 'other', section: 'III.B' },
    {
      what: 'cities',
      value: 14,
      unit: 'other',
      period: {
        en: 'as listed in the appendix',
        fr: 'selon la liste en annexe',
        nl: 'volgens de lijst in de bijlage',
        de: 'laut Liste im Anhang',
      },
      section: 'appendix.A',
    },
    {
      what: 'projects',
      value: 1141,
      unit: 'other',
      period: { en: 'January 2014', fr: 'janvier 2014', nl: 'januari 2014', de: 'Januar 2014' },
      section: 'III.B',
    },
    {
      what: 'places-planned',
      value: 3710,
      unit: 'other',
      qualifier: 'target',
      period: { en: '2013 to 2015', fr: 'de 2013 à 2015', nl: '2013 tot 2015', de: '2013 bis 2015' },
      section: 'III.B',
    },
  ],
})
