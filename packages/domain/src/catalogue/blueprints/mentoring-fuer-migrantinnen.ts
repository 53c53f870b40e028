import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** A chamber of commerce opens its members' networks to highly qualified immigrants. */
export const mentoringFuerMigrantInnen = complete({
  id: 'mentoring-fuer-migrantinnen',
  name: { en: 'Mentoring for Migrants', de: 'Mentoring für MigrantInnen' },
  nativeName: 'Mentoring für MigrantInnen',
  citation: study('II.C', 'IV.A', 'appendix.A'),
  origin: {
    organisation: 'Austrian Federal Chamber of Commerce (WKÖ)',
    country: 'AT',
    city: 'Vienna',
    startedYear: 2008,
    partners: ['Austrian Integration Fund', 'Public Employment Service'],
  },
  contact: {
    web: 'www.wko.at/Content.Node/Mentoring/MigrantInnen/en/English_Version_Mentoring_Migrants.html',
  },
  summary: {
    en: 'Well-connected business people open their networks to highly qualified immigrants for six months.',
    fr: 'Pendant six mois, des personnes bien introduites dans le monde économique ouvrent leur réseau à des immigrés hautement qualifiés.',
    nl: 'Mensen uit het bedrijfsleven met een sterk netwerk stellen dat zes maanden lang open voor hooggekwalificeerde migranten.',
    de: 'Gut vernetzte Menschen aus der Wirtschaft öffnen hoch qualifizierten Zugewanderten sechs Monate lang ihr Netzwerk.',
  },
  distinctive: {
    en: 'A chamber of commerce opens its members’ networks while two public bodies find the mentees.',
    fr: 'Une chambre de commerce ouvre le réseau de ses membres, deux organismes publics trouvent les mentorés.',
    nl: 'Een kamer van koophandel opent het netwerk van haar leden, twee overheidsdiensten vinden de mentees.',
    de: 'Eine Wirtschaftskammer öffnet das Netzwerk ihrer Mitglieder, zwei öffentliche Stellen finden die Mentees.',
  },
  evaluation: {
    en: 'Evaluated as positive for both sides; method not given.',
    fr: 'Évalué comme positif des deux côtés ; méthode non précisée.',
    nl: 'Positief geëvalueerd voor beide kanten; methode niet vermeld.',
    de: 'Für beide Seiten positiv bewertet; ohne Angabe der Methode.',
  },
  mentors: {
    en: 'Well-connected members of the business community, found through the chamber’s network',
    fr: 'Des personnes bien introduites dans le monde économique, trouvées par le réseau de la chambre',
    nl: 'Mensen uit het bedrijfsleven met een sterk netwerk, gevonden via de kamer',
    de: 'Gut vernetzte Menschen aus der Wirtschaft, gefunden über das Netzwerk der Kammer',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Highly qualified immigrants',
      fr: 'Immigrés hautement qualifiés',
      nl: 'Hooggekwalificeerde migranten',
      de: 'Hoch qualifizierte Zugewanderte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        { kind: 'education', atLeast: 5 },
      ],
    },
    mentor: {
      kind: 'judgement',
      key: 'well-connected',
      statement: {
        en: 'is well connected in business',
        fr: 'dispose d’un bon réseau dans les entreprises',
        nl: 'heeft een goed netwerk in het bedrijfsleven',
        de: 'ist in der Wirtschaft gut vernetzt',
      },
    },
  },
  pairing: {
    durationMonths: { planned: 6 },
    cadence: { everyDays: 14, hoursPerMonth: { atLeast: 5, atMost: 5 } },
  },
  readings: [
    { path: 'eligibility.mentee', words: 'highly qualified immigrants (read as ISCED 5 or higher)' },
    { path: 'pairing.cadence', words: 'roughly five hours per month (read as every other week)' },
  ],
  published: [
    {
      what: 'pairs-made',
      value: 700,
      unit: 'pairs',
      qualifier: 'more-than',
      period: { en: 'by 2013', fr: 'jusqu’en 2013', nl: 'tot 2013', de: 'bis 2013' },
      section: 'II.C',
    },
    {
      what: 'employed-share',
      value: 0.39,
      unit: 'share',
      period: {
        en: 'after the programme',
        fr: 'après le programme',
        nl: 'na het programma',
        de: 'nach dem Programm',
      },
      definition: { id: 'mentoring-fuer-migrantinnen-employed', version: 1 },
      section: 'II.C',
    },
    { what: 'regions-added', value: 3, unit: 'other', section: 'II.C' },
  ],
})
