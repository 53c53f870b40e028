import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { highlySkilledNewcomer, readsHighlySkilledNewcomer } from '../ingredients.ts'

/** A mentoring model that is looked for abroad before it is built at home. */
export const de8MentoringHighlySkilled = complete({
  id: 'de8-mentoring-highly-skilled',
  name: {
    en: 'Mentoring model for highly skilled newcomers',
    fr: 'Modèle de mentorat pour nouveaux arrivants hautement qualifiés',
    nl: 'Mentormodel voor hooggeschoolde nieuwkomers',
    de: 'Mentoringmodell für hoch qualifizierte Neuzugewanderte',
  },
  citation: study('III.C.2', 'III.C.4'),
  origin: {
    organisation: 'De8 with VDAB and HIVA (University of Leuven)',
    country: 'BE',
    city: 'Antwerp',
    partners: ['VDAB', 'Research Institute for Work and Society (HIVA)', 'IBM', 'KBC'],
    funders: ['European Social Fund'],
  },
  summary: {
    en: 'Highly skilled newcomers are to be matched with professionals in Belgium, after a study of successful models abroad.',
    fr: 'Des nouveaux arrivants hautement qualifiés seront mis en binôme avec des professionnels en Belgique, après l’étude de modèles éprouvés à l’étranger.',
    nl: 'Hooggeschoolde nieuwkomers zullen aan professionals in België worden gekoppeld, na een studie van geslaagde modellen in het buitenland.',
    de: 'Hoch qualifizierte Neuzugewanderte sollen mit Fachleuten in Belgien zusammengebracht werden, nachdem erfolgreiche Modelle im Ausland untersucht wurden.',
  },
  distinctive: {
    en: 'First studies proven models abroad with a university institute, then builds one for the local setting.',
    fr: 'Étudie d’abord, avec un institut universitaire, des modèles éprouvés à l’étranger, puis en construit un pour le contexte local.',
    nl: 'Bestudeert eerst met een universitair instituut beproefde modellen in het buitenland en bouwt er dan een voor de lokale context.',
    de: 'Untersucht zuerst mit einem Universitätsinstitut bewährte Modelle im Ausland und entwickelt dann eines für die Verhältnisse vor Ort.',
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
    en: 'Professionals in the Belgian labour market',
    fr: 'Des professionnels actifs sur le marché du travail belge',
    nl: 'Professionals op de Belgische arbeidsmarkt',
    de: 'Fachleute auf dem belgischen Arbeitsmarkt',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Highly skilled newcomers',
      fr: 'Nouveaux arrivants hautement qualifiés',
      nl: 'Hooggeschoolde nieuwkomers',
      de: 'Hoch qualifizierte Neuzugewanderte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  eligibility: {
    mentee: highlySkilledNewcomer,
    mentor: { kind: 'labour-status', in: ['employed', 'self-employed'] },
  },
  readings: [
    readsHighlySkilledNewcomer,
    { path: 'eligibility.mentor', words: 'professionals in the Belgian labour market (read as in work)' },
  ],
  published: [
    { what: 'mentees-target-low', value: 30, unit: 'people', qualifier: 'target', section: 'III.C.4' },
    { what: 'mentees-target-high', value: 40, unit: 'people', qualifier: 'target', section: 'III.C.4' },
  ],
})
