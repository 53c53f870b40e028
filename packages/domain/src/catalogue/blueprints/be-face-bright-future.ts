import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { beFaceCriteria, readsBeFaceCriteria } from '../ingredients.ts'

/** Graduates with hurdles before them, and people of business who know the way. */
export const beFaceBrightFuture = complete({
  id: 'be-face-bright-future',
  name: { en: 'Bright Future' },
  citation: study('III.C.4', 'appendix.A'),
  origin: {
    organisation: 'Be.Face',
    country: 'BE',
    city: 'Brussels',
    startedYear: 2014,
    partners: ['universities and their social services', 'FACE (source of the method)'],
  },
  contact: { web: 'www.beface.be/nl/krachtlijnen/bright-future/' },
  summary: {
    en: 'Talented graduates who face barriers meet a mentor from business at least ten times in 12 to 18 months.',
    fr: 'Des diplômés talentueux qui se heurtent à des obstacles rencontrent au moins dix fois, en 12 à 18 mois, un mentor issu de l’entreprise.',
    nl: 'Getalenteerde afgestudeerden die op drempels stuiten, ontmoeten in 12 tot 18 maanden minstens tien keer een mentor uit het bedrijfsleven.',
    de: 'Begabte Absolventinnen und Absolventen, die auf Hürden stoßen, treffen in 12 bis 18 Monaten mindestens zehnmal eine Mentorin oder einen Mentor aus der Wirtschaft.',
  },
  distinctive: {
    en: 'The longest of the Belgian pairings, with a stated minimum of meetings and mentees found through university social services.',
    fr: 'Le plus long des parrainages belges, avec un nombre minimal de rencontres et des mentorés trouvés par les services sociaux des universités.',
    nl: 'Het langste van de Belgische mentoraten, met een vast minimum aan ontmoetingen en mentees die via sociale diensten van universiteiten komen.',
    de: 'Das längste Mentoring in Belgien, mit fester Mindestzahl an Treffen und mit Mentees aus den Sozialdiensten der Hochschulen.',
  },
  evaluation: {
    en: 'A first evaluation was planned for September 2014.',
    fr: 'Une première évaluation était prévue pour septembre 2014.',
    nl: 'Een eerste evaluatie was gepland voor september 2014.',
    de: 'Eine erste Auswertung war für September 2014 geplant.',
  },
  mentors: {
    en: 'People from Be.Face’s own business network; the appendix says business leaders',
    fr: 'Des membres du réseau d’entreprises de Be.Face ; des dirigeants, selon l’annexe',
    nl: 'Mensen uit het eigen bedrijvennetwerk van Be.Face; volgens de bijlage bedrijfsleiders',
    de: 'Menschen aus dem Unternehmensnetzwerk von Be.Face; laut Anhang Führungskräfte',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Talented graduates facing economic, social, cultural or linguistic barriers',
      fr: 'Diplômés talentueux face à des obstacles économiques, sociaux, culturels ou linguistiques',
      nl: 'Getalenteerde afgestudeerden met economische, sociale, culturele of taaldrempels',
      de: 'Begabte Absolventinnen und Absolventen vor wirtschaftlichen, sozialen, kulturellen oder sprachlichen Hürden',
    },
    groups: ['youth', 'students'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        {
          kind: 'any',
          rules: [
            { kind: 'education', atLeast: 5 },
            {
              kind: 'judgement',
              key: 'two-years-of-higher-education',
              statement: {
                en: 'has completed two years of higher education',
                fr: 'a accompli deux années d’études supérieures',
                nl: 'heeft twee jaar hoger onderwijs afgerond',
                de: 'hat zwei Studienjahre abgeschlossen',
              },
            },
          ],
        },
        {
          kind: 'judgement',
          key: 'faces-barrier',
          statement: {
            en: 'faces an economic, social, cultural or linguistic barrier',
            fr: 'se heurte à un obstacle économique, social, culturel ou linguistique',
            nl: 'stuit op een economische, sociale, culturele of taaldrempel',
            de: 'steht vor einer wirtschaftlichen, sozialen, kulturellen oder sprachlichen Hürde',
          },
        },
      ],
    },
  },
  pairing: {
    durationMonths: { planned: 18, atLeast: 12, atMost: 18 },
    cadence: { everyDays: 45 },
    minimumMeetings: 10,
  },
  matching: { criteria: beFaceCriteria },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'at least two years of higher education (a short cycle, ISCED 5, always is; else staff judges)',
    },
    { path: 'pairing.durationMonths', words: '12 to 18 months (planned at its longest)' },
    {
      path: 'pairing.cadence',
      words: 'at least ten meetings of one to two hours over 12 to 18 months (read as one every 45 days)',
    },
    readsBeFaceCriteria,
  ],
  published: [{ what: 'universities', value: 3, unit: 'organisations', section: 'III.C.4' }],
})
