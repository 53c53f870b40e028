import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { commonLanguage } from '../defaults.ts'
import { motivated } from '../ingredients.ts'

const since2005 = { en: 'since 2005', fr: 'depuis 2005', nl: 'sinds 2005', de: 'seit 2005' }

/** One group of highly qualified migrant women a year. */
export const beramiEinsteigenUmsteigenAufsteigen = complete({
  id: 'berami-einsteigen-umsteigen-aufsteigen',
  name: {
    en: 'Get In, Change Path, and Rise',
    fr: 'Entrer, changer de voie, progresser',
    nl: 'Instappen, omschakelen, doorgroeien',
    de: 'Einsteigen, Umsteigen, Aufsteigen',
  },
  nativeName: 'Einsteigen, Umsteigen, Aufsteigen',
  citation: study('II.D.1', 'appendix.A'),
  origin: {
    organisation: 'Beramí',
    country: 'DE',
    city: 'Frankfurt am Main',
    startedYear: 2005,
    partners: ['cooperating companies'],
    funders: ['Women’s Department of the City of Frankfurt am Main'],
  },
  contact: { web: 'www.berami.de/index.php?p=29' },
  summary: {
    en: 'Highly qualified migrant women meet a mentor of their profession once a month for a year.',
    fr: 'Des migrantes très qualifiées rencontrent pendant un an, chaque mois, un mentor de leur profession.',
    nl: 'Hooggekwalificeerde migrantenvrouwen ontmoeten een jaar lang elke maand een mentor uit hun beroep.',
    de: 'Hoch qualifizierte Migrantinnen treffen ein Jahr lang jeden Monat eine Mentorin oder einen Mentor ihres Berufs.',
  },
  distinctive: {
    en: 'One mentoring group a year for qualified migrant women, funded anew by the city’s women’s department every time.',
    fr: 'Un groupe de mentorat par an pour des migrantes qualifiées, financé chaque fois à nouveau par le service des femmes de la ville.',
    nl: 'Eén mentorgroep per jaar voor gekwalificeerde migrantenvrouwen, telkens opnieuw betaald door de vrouwendienst van de stad.',
    de: 'Eine Mentoringgruppe im Jahr für qualifizierte Migrantinnen, jedes Mal neu gefördert vom Frauenreferat der Stadt.',
  },
  evaluation: {
    en: 'The shares of outcomes come from the organisation by email; method not given.',
    fr: 'Les taux ont été communiqués par l’organisation par courriel ; méthode non précisée.',
    nl: 'De percentages komen per e-mail van de organisatie; methode niet vermeld.',
    de: 'Die Anteile nannte die Organisation per E-Mail; ohne Angabe der Methode.',
  },
  budget: {
    en: 'Must be applied for again every year.',
    fr: 'À redemander chaque année.',
    nl: 'Elk jaar opnieuw aan te vragen.',
    de: 'Jedes Jahr neu zu beantragen.',
  },
  mentors: {
    en: 'People from the organisation’s professional network and partner companies, or found by word of mouth',
    fr: 'Des personnes du réseau professionnel et des entreprises partenaires, ou trouvées par le bouche-à-oreille',
    nl: 'Mensen uit het professionele netwerk en partnerbedrijven, of gevonden van mond tot mond',
    de: 'Menschen aus dem beruflichen Netzwerk und aus Partnerunternehmen, oder durch Mundpropaganda gewonnen',
  },
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'group', form: 'group', startsWith: 'training', required: true },
  ],
  intake: 'editions',
  audience: {
    text: {
      en: 'Highly qualified migrant women who are out of work or work below their level',
      fr: 'Migrantes très qualifiées, sans emploi ou employées en dessous de leur niveau',
      nl: 'Hooggekwalificeerde migrantenvrouwen zonder werk of met werk onder hun niveau',
      de: 'Hoch qualifizierte Migrantinnen, die keine Arbeit haben oder unter ihrem Niveau arbeiten',
    },
    groups: ['women', 'skilled-migrants', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'gender', in: ['woman'] },
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        { kind: 'education', atLeast: 5 },
        { kind: 'language', anyOf: ['de'], atLeast: 'B2' },
        motivated,
        { kind: 'attribute', attribute: 'takenPartIn', in: ['berami-course', 'berami-advice'] },
        {
          kind: 'any',
          rules: [
            { kind: 'labour-status', in: ['unemployed'] },
            {
              kind: 'judgement',
              key: 'below-skill-level',
              statement: {
                en: 'works below her skill level',
                fr: 'travaille en dessous de son niveau',
                nl: 'werkt onder haar niveau',
                de: 'arbeitet unter ihrem Niveau',
              },
            },
          ],
        },
      ],
    },
  },
  pairing: {
    durationMonths: { planned: 12 },
    cadence: { everyDays: 30, hoursPerMonth: { atLeast: 2, atMost: 3 } },
  },
  matching: {
    criteria: [
      commonLanguage,
      {
        id: 'profession',
        attribute: 'occupation',
        comparison: { kind: 'taxonomy', digits: 3 },
        weight: 8,
        requirement: 'wish',
        unknown: 'neutral',
      },
    ],
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'highly qualified, with formal qualification certificates (read as ISCED 5 or higher); a good level of German (read as B2)',
    },
    { path: 'pairing.cadence', words: 'approximately once a month for two to three hours' },
    {
      path: 'matching.criteria',
      words:
        'profiles wide-ranging enough to fit the professions of the mentees (a language in common, and the weights, are ours)',
    },
  ],
  published: [
    { what: 'groups', value: 9, unit: 'other', period: since2005, section: 'II.D.1' },
    {
      what: 'pairs-made',
      value: 18,
      unit: 'pairs',
      qualifier: 'about',
      period: { en: 'per year', fr: 'par an', nl: 'per jaar', de: 'im Jahr' },
      section: 'II.D.1',
    },
    {
      what: 'pairs-made',
      value: 150,
      unit: 'pairs',
      qualifier: 'about',
      period: since2005,
      section: 'II.D.1',
    },
    {
      what: 'qualified-employment-share',
      value: 0.5,
      unit: 'share',
      qualifier: 'almost',
      period: {
        en: 'during or shortly after the project',
        fr: 'pendant le projet ou peu après',
        nl: 'tijdens of kort na het project',
        de: 'während des Projekts oder kurz danach',
      },
      definition: { id: 'berami-qualified-work', version: 1 },
      section: 'II.D.1',
    },
    {
      what: 'training-share',
      value: 0.3333,
      unit: 'share',
      qualifier: 'almost',
      definition: { id: 'berami-training', version: 1 },
      section: 'II.D.1',
    },
  ],
})
