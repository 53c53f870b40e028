import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { highlySkilledNewcomer, readsHighlySkilledNewcomer } from '../ingredients.ts'

/** Coaching groups that train together with the companies they might work for. */
export const werkmetzin = complete({
  id: 'werkmetzin',
  name: {
    en: 'Werkmetzin (Work with Meaning)',
    fr: 'Werkmetzin (un travail qui a du sens)',
    nl: 'Werkmetzin',
    de: 'Werkmetzin (Arbeit mit Sinn)',
  },
  nativeName: 'Werkmetzin',
  citation: study('III.C.2', 'appendix.A'),
  origin: {
    organisation: 'De8 with VDAB and Werkmetzin',
    country: 'BE',
    city: 'Antwerp',
    partners: ['VDAB', 'IBM', 'KBC'],
    funders: ['European Social Fund'],
  },
  contact: { web: 'http://werkmetzin.be/projecten-nl/hooggeschoolde-anderstaligen.html' },
  summary: {
    en: 'Two groups of highly skilled newcomers are coached together and one by one, and meet companies of several sectors.',
    fr: 'Deux groupes de nouveaux arrivants hautement qualifiés sont accompagnés ensemble et individuellement, et rencontrent des entreprises de plusieurs secteurs.',
    nl: 'Twee groepen hooggeschoolde nieuwkomers worden samen en individueel gecoacht en ontmoeten bedrijven uit verschillende sectoren.',
    de: 'Zwei Gruppen hoch qualifizierter Neuzugewanderter werden gemeinsam und einzeln begleitet und treffen Unternehmen mehrerer Branchen.',
  },
  distinctive: {
    en: 'Coaching groups meet companies of several sectors and even share training and evaluation sessions with them.',
    fr: 'Les groupes rencontrent des entreprises de plusieurs secteurs et partagent même avec elles des séances de formation et d’évaluation.',
    nl: 'De groepen ontmoeten bedrijven uit verschillende sectoren en delen er zelfs opleidings- en evaluatiesessies mee.',
    de: 'Die Gruppen treffen Unternehmen mehrerer Branchen und teilen mit ihnen sogar Schulungen und Auswertungen.',
  },
  evaluation: {
    en: 'Too new for an evaluation or an assessment of its impact.',
    fr: 'Trop récent pour une évaluation ou une mesure d’impact.',
    nl: 'Te nieuw voor een evaluatie of impactmeting.',
    de: 'Zu neu für eine Auswertung oder Wirkungsmessung.',
  },
  budget: {
    en: 'Paid by the European Social Fund until the end of 2014.',
    fr: 'Financé par le Fonds social européen jusqu’à fin 2014.',
    nl: 'Betaald door het Europees Sociaal Fonds tot eind 2014.',
    de: 'Bis Ende 2014 vom Europäischen Sozialfonds bezahlt.',
  },
  mentors: {
    en: 'Coaches and trainers of a cooperative company',
    fr: 'Des coachs et formateurs d’une société coopérative',
    nl: 'Coaches en trainers van een coöperatieve vennootschap',
    de: 'Coaches, Trainerinnen und Trainer einer Genossenschaft',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    {
      id: 'group',
      form: 'group',
      startsWith: 'training',
      required: true,
      groupSize: { atLeast: 15, atMost: 15 },
    },
    {
      id: 'companies',
      form: 'employer-engagement',
      label: {
        en: 'Meetings with companies, visits, joint training',
        fr: 'Rencontres d’entreprises, visites, formations communes',
        nl: 'Ontmoetingen met bedrijven, bezoeken, gezamenlijke opleiding',
        de: 'Treffen mit Unternehmen, Besuche, gemeinsame Schulungen',
      },
      startsWith: 'event',
      required: false,
    },
  ],
  intake: 'editions',
  places: 30,
  audience: {
    text: {
      en: 'Highly skilled newcomers',
      fr: 'Nouveaux arrivants hautement qualifiés',
      nl: 'Hooggeschoolde nieuwkomers',
      de: 'Hoch qualifizierte Neuzugewanderte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  mentorsAre: 'staff',
  eligibility: { mentee: highlySkilledNewcomer },
  readings: [
    readsHighlySkilledNewcomer,
    { path: 'places', words: 'two groups of approximately 15' },
    { path: 'components', words: 'groups of approximately 15 (read as 15)' },
    { path: 'intake', words: 'two groups (read as editions, each with its group)' },
  ],
  published: [
    { what: 'groups', value: 2, unit: 'other', section: 'III.C.2' },
    { what: 'group-size', value: 15, unit: 'people', qualifier: 'about', section: 'III.C.2' },
  ],
})
