import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** One profession, from the foreign diploma to the licence. */
export const welcomeBackInitiative = complete({
  id: 'welcome-back-initiative',
  name: { en: 'Welcome Back Initiative' },
  citation: study('II.A', 'IV.D', 'appendix.B'),
  origin: {
    organisation: 'Welcome Back Initiative / International Health Worker Assistance Center',
    country: 'US',
    city: 'San Francisco',
    partners: ['local community colleges', 'local organisations', 'local governments'],
  },
  contact: { web: 'www.welcomebackinitiative.org/wb/' },
  summary: {
    en: 'Immigrant health professionals are helped to recognition, licence and work at their level, and to better language and skills.',
    fr: 'Des professionnels de santé immigrés sont aidés à obtenir la reconnaissance de leur diplôme, l’autorisation d’exercer et un emploi à leur niveau, et à progresser en langue et en compétences.',
    nl: 'Zorgprofessionals van buitenlandse herkomst krijgen hulp op weg naar erkenning, vergunning en werk op hun niveau, en werken aan taal en vaardigheden.',
    de: 'Zugewanderte Gesundheitsfachkräfte erhalten Hilfe auf dem Weg zu Anerkennung, Zulassung und Arbeit auf ihrem Niveau, auch bei Sprache und Fähigkeiten.',
  },
  distinctive: {
    en: 'Takes foreign-trained health workers through credential recognition and licensing in a single field.',
    fr: 'Mène des soignants formés à l’étranger jusqu’à la reconnaissance de leurs diplômes et à l’autorisation d’exercer, dans un seul champ professionnel.',
    nl: 'Begeleidt in het buitenland opgeleide zorgverleners naar erkenning en vergunning, in één beroepsveld.',
    de: 'Führt im Ausland ausgebildetes Gesundheitspersonal durch Anerkennung und Zulassung, in einem einzigen Berufsfeld.',
  },
  evaluation: {
    en: 'Publishes the outcomes of participants itself; named among programmes whose evaluated results eased expansion; E Pluribus Unum prize in 2011.',
    fr: 'Publie elle-même les résultats ; citée parmi les programmes dont les résultats évalués ont facilité l’expansion ; prix E Pluribus Unum 2011.',
    nl: 'Publiceert zelf de resultaten; genoemd bij de programma’s die dankzij geëvalueerde resultaten groeiden; E Pluribus Unum-prijs 2011.',
    de: 'Veröffentlicht die Ergebnisse selbst; genannt unter den Programmen, deren ausgewertete Ergebnisse die Ausweitung erleichterten; Preis E Pluribus Unum 2011.',
  },
  components: [
    { id: 'counselling', form: 'coaching', startsWith: 'intake-talk', required: true },
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Immigrant health professionals trained abroad',
      fr: 'Professionnels de santé immigrés, formés à l’étranger',
      nl: 'Zorgprofessionals met een buitenlandse opleiding',
      de: 'Zugewanderte Gesundheitsfachkräfte mit Ausbildung im Ausland',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'occupation', in: ['22', '32'] },
        { kind: 'qualification-abroad', is: true },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'internationally trained health professionals (read as ISCO-08 sub-major groups 22 and 32)',
    },
  ],
  published: [
    { what: 'locations', value: 9, unit: 'other', section: 'II.A' },
    { what: 'participants', value: 11_000, unit: 'people', qualifier: 'more-than', section: 'II.A' },
    {
      what: 'credentials-validated',
      value: 3000,
      unit: 'people',
      of: 11_000,
      qualifier: 'more-than',
      definition: { id: 'welcome-back-credentials', version: 1 },
      section: 'II.A',
    },
    {
      what: 'licences-obtained',
      value: 2000,
      unit: 'people',
      of: 11_000,
      qualifier: 'more-than',
      definition: { id: 'welcome-back-licences', version: 1 },
      section: 'II.A',
    },
  ],
})
