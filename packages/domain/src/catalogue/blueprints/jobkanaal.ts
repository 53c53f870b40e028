import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Advisers from the business side bring companies and job coaches together. */
export const jobkanaal = complete({
  id: 'jobkanaal',
  name: { en: 'Jobkanaal (Job Canal)', fr: 'Jobkanaal', nl: 'Jobkanaal', de: 'Jobkanaal' },
  nativeName: 'Jobkanaal',
  citation: study('III.A', 'III.D.2', 'III.D.3', 'IV.C', 'appendix.A'),
  origin: {
    organisation: 'VOKA (Flanders Chamber of Commerce and Industry) with Unizo, Verso and VKW',
    country: 'BE',
    startedYear: 2003,
    partners: [
      'Unizo',
      'Verso',
      'VKW',
      'VDAB',
      'local non-profit organisations',
      'temporary job agencies',
      'Colruyt',
      'IKEA',
    ],
    funders: ['Flemish government'],
  },
  contact: { web: 'www.jobkanaal.be/' },
  summary: {
    en: 'Advisers visit companies, look at how they recruit, and put them in touch with job coaches of disadvantaged jobseekers.',
    fr: 'Des conseillers visitent des entreprises, examinent leur recrutement et les mettent en contact avec les job coachs de demandeurs d’emploi défavorisés.',
    nl: 'Adviseurs bezoeken bedrijven, bekijken hoe ze aanwerven en brengen ze in contact met jobcoaches van kansengroepen.',
    de: 'Beraterinnen und Berater besuchen Unternehmen, sehen sich deren Personalgewinnung an und bringen sie mit Jobcoaches benachteiligter Arbeitsuchender zusammen.',
  },
  distinctive: {
    en: 'Business-side advisers visit firms, then link them to job counsellors through a vacancy database jobseekers cannot open.',
    fr: 'Des conseillers issus du patronat visitent les entreprises, puis les relient aux job coachs par une base d’offres fermée aux demandeurs d’emploi.',
    nl: 'Adviseurs van werkgeverszijde bezoeken bedrijven en verbinden ze met jobcoaches via een vacaturebank die voor werkzoekenden gesloten is.',
    de: 'Fachleute der Arbeitgeberseite besuchen Betriebe und verbinden sie mit Jobcoaches, über eine Stellendatenbank, die Arbeitsuchende nicht einsehen können.',
  },
  evaluation: {
    en: 'Former target numbers for vacancies were relaxed; impact is said to have become visible, without a figure.',
    fr: 'Les anciens objectifs chiffrés d’offres ont été assouplis ; l’effet serait devenu visible, sans chiffre à l’appui.',
    nl: 'De vroegere streefcijfers voor vacatures werden versoepeld; het effect zou zichtbaar zijn geworden, zonder cijfer.',
    de: 'Frühere Zielzahlen für Stellen wurden gelockert; die Wirkung sei sichtbar geworden, heißt es, ohne eine Zahl.',
  },
  mentors: {
    en: 'Business advisers who connect job coaches and companies',
    fr: 'Des conseillers du monde de l’entreprise qui relient job coachs et entreprises',
    nl: 'Bedrijfsadviseurs die jobcoaches en bedrijven verbinden',
    de: 'Beraterinnen und Berater der Wirtschaft, die Jobcoaches und Betriebe verbinden',
  },
  also: ['directory'],
  components: [
    {
      id: 'company-visits',
      form: 'employer-engagement',
      label: {
        en: 'Visits to companies and advice on recruitment',
        fr: 'Visites d’entreprises et conseil en recrutement',
        nl: 'Bedrijfsbezoeken en advies over aanwerving',
        de: 'Betriebsbesuche und Beratung zur Personalgewinnung',
      },
      startsWith: 'first-meeting',
      required: true,
    },
  ],
  audience: {
    text: {
      en: 'Companies on one side; employment services for disadvantaged groups (older people, people with a disability, people of foreign origin) on the other',
      fr: 'Les entreprises d’un côté ; de l’autre, les services d’emploi pour groupes défavorisés (seniors, personnes en situation de handicap, personnes d’origine étrangère)',
      nl: 'Bedrijven aan de ene kant; aan de andere kant arbeidsbemiddelaars van kansengroepen (ouderen, mensen met een handicap, mensen van buitenlandse herkomst)',
      de: 'Unternehmen auf der einen Seite; auf der anderen Vermittlungsdienste für benachteiligte Gruppen (Ältere, Menschen mit Behinderung, Menschen ausländischer Herkunft)',
    },
    groups: ['employers', 'disabled', 'migrants'],
  },
  published: [
    {
      what: 'companies-visited',
      value: 1400,
      unit: 'organisations',
      qualifier: 'more-than',
      period: { en: '2013' },
      section: 'III.A',
    },
  ],
})
