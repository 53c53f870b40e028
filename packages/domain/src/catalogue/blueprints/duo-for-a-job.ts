import { study } from '../citation.ts'
import { complete } from '../complete.ts'

const languages = ['en', 'fr', 'nl']

/** Retired professionals and young newcomers in Brussels. */
export const duoForAJob = complete({
  id: 'duo-for-a-job',
  name: { en: 'Duo for a Job' },
  citation: study('III.C.4', 'appendix.A'),
  origin: {
    organisation: 'Duo for a Job',
    country: 'BE',
    city: 'Brussels',
    startedYear: 2013,
    partners: ['BON', 'Caritas', 'Red Cross', 'Convivial', 'Actiris'],
  },
  contact: { web: 'www.duoforajob.be/#!home-nl/cw38' },
  summary: {
    en: 'Retired professionals accompany young newcomers to work for six months, with signed objectives and regular reviews.',
    fr: 'Des professionnels retraités accompagnent de jeunes nouveaux arrivants vers l’emploi pendant six mois, avec des objectifs signés et des bilans réguliers.',
    nl: 'Gepensioneerde professionals begeleiden jonge nieuwkomers zes maanden lang naar werk, met ondertekende doelen en regelmatige evaluaties.',
    de: 'Berufserfahrene im Ruhestand begleiten junge Neuzugewanderte sechs Monate lang auf dem Weg in Arbeit, mit unterschriebenen Zielen und regelmäßiger Bilanz.',
  },
  distinctive: {
    en: 'A generational exchange with signed objectives and regularly reviewed action plans.',
    fr: 'Un échange entre générations, avec des objectifs signés et des plans d’action revus régulièrement.',
    nl: 'Een uitwisseling tussen generaties, met ondertekende doelen en regelmatig herziene actieplannen.',
    de: 'Ein Austausch zwischen den Generationen, mit unterschriebenen Zielen und regelmäßig überprüften Aktionsplänen.',
  },
  evaluation: {
    en: 'Each relationship is evaluated after six months; a comprehensive evaluation was pending.',
    fr: 'Chaque relation est évaluée après six mois ; une évaluation complète était attendue.',
    nl: 'Elke relatie wordt na zes maanden geëvalueerd; een volledige evaluatie moest nog komen.',
    de: 'Jede Beziehung wird nach sechs Monaten ausgewertet; eine umfassende Auswertung stand noch aus.',
  },
  budget: {
    en: 'Sustainable operational funding was not yet secured.',
    fr: 'Un financement durable du fonctionnement n’était pas encore assuré.',
    nl: 'Duurzame werkingsmiddelen waren nog niet verzekerd.',
    de: 'Eine dauerhafte Finanzierung des Betriebs war noch nicht gesichert.',
  },
  mentors: {
    en: 'Retired people over 50 with valuable professional experience, fluent in English, French or Dutch',
    fr: 'Des retraités de plus de 50 ans à l’expérience professionnelle précieuse, parlant couramment l’anglais, le français ou le néerlandais',
    nl: 'Gepensioneerden boven de 50 met waardevolle beroepservaring, die vlot Engels, Frans of Nederlands spreken',
    de: 'Menschen im Ruhestand über 50 mit wertvoller Berufserfahrung, die fließend Englisch, Französisch oder Niederländisch sprechen',
  },
  components: [{ id: 'duo', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Newly arrived immigrants under 30 who look for work',
      fr: 'Nouveaux arrivants de moins de 30 ans en recherche d’emploi',
      nl: 'Nieuwkomers onder de 30 die werk zoeken',
      de: 'Neuzugewanderte unter 30, die Arbeit suchen',
    },
    groups: ['migrants', 'youth'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atMost: 29 },
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        { kind: 'right-to-work' },
        { kind: 'language', anyOf: languages, atLeast: 'A2' },
        {
          kind: 'judgement',
          key: 'motivated',
          statement: {
            en: 'shows motivation',
            fr: 'fait preuve de motivation',
            nl: 'toont motivatie',
            de: 'zeigt Motivation',
          },
        },
      ],
    },
    mentor: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 51 },
        { kind: 'retired', is: true },
        {
          kind: 'judgement',
          key: 'valuable-experience',
          statement: {
            en: 'has valuable professional experience',
            fr: 'a une expérience professionnelle précieuse',
            nl: 'heeft waardevolle beroepservaring',
            de: 'hat wertvolle Berufserfahrung',
          },
        },
        { kind: 'language', anyOf: languages, atLeast: 'C1' },
      ],
    },
  },
  preparation: {
    mentor: [
      {
        id: 'mentor-training',
        kind: 'training',
        label: {
          en: 'Three-day training for mentors',
          fr: 'Formation de trois jours pour les mentors',
          nl: 'Driedaagse opleiding voor mentoren',
          de: 'Dreitägige Schulung für Mentorinnen und Mentoren',
        },
        required: true,
        safety: false,
        days: 3,
        withinDays: 60,
      },
    ],
  },
  pairing: {
    durationMonths: { planned: 6 },
    agreement: 'action-plan',
    agreementWithinDays: 14,
    actionPlan: { reviewEveryMonths: 2 },
  },
  languages,
  readings: [
    { path: 'eligibility.mentee', words: 'speak English, French or Dutch (read as A2)' },
    { path: 'eligibility.mentor', words: 'fluency in one of the three languages (read as C1); above age 50' },
    {
      path: 'pairing.actionPlan',
      words: 'regularly evaluated bimonthly action plans (read as every two months)',
    },
  ],
  published: [
    {
      what: 'mentors-and-mentees-paired',
      value: 50,
      unit: 'people',
      period: {
        en: 'by end of February 2014',
        fr: 'fin février 2014',
        nl: 'eind februari 2014',
        de: 'bis Ende Februar 2014',
      },
      section: 'III.C.4',
    },
    {
      what: 'pairs-target',
      value: 70,
      unit: 'pairs',
      qualifier: 'target',
      period: { en: 'by end of 2014', fr: 'd’ici fin 2014', nl: 'tegen eind 2014', de: 'bis Ende 2014' },
      section: 'III.C.4',
    },
    {
      what: 'pairs-target',
      value: 110,
      unit: 'pairs',
      qualifier: 'target',
      period: { en: '2015' },
      section: 'III.C.4',
    },
  ],
})
