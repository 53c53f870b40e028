import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Counselling, mentoring and placement for skilled newcomers in one house. */
export const upwardlyGlobal = complete({
  id: 'upwardly-global',
  name: { en: 'Upwardly Global' },
  citation: study('II.A', 'IV.D', 'appendix.B'),
  origin: {
    organisation: 'Upwardly Global',
    country: 'US',
    city: 'San Francisco',
    partners: ['local community organisations'],
    funders: ['private and corporate sponsors and donations'],
  },
  contact: { web: 'www.upwardlyglobal.org/about-upglo/about-us' },
  summary: {
    en: 'Skilled immigrants and refugees get job counselling, a mentor and help to be placed.',
    fr: 'Des immigrés et réfugiés qualifiés reçoivent des conseils, un mentor et une aide au placement.',
    nl: 'Hooggeschoolde migranten en vluchtelingen krijgen loopbaanadvies, een mentor en hulp bij plaatsing.',
    de: 'Qualifizierte Zugewanderte und Geflüchtete bekommen Beratung, Mentoring und Hilfe bei der Vermittlung.',
  },
  distinctive: {
    en: 'Combines job counselling, mentoring and placement for skilled newcomers, paid for by corporate and private donors.',
    fr: 'Réunit conseil, mentorat et placement pour nouveaux arrivants qualifiés, grâce à des dons d’entreprises et de particuliers.',
    nl: 'Combineert advies, mentoraat en plaatsing voor hooggeschoolde nieuwkomers, betaald door bedrijven en particuliere schenkers.',
    de: 'Verbindet Beratung, Mentoring und Vermittlung für qualifizierte Zugewanderte, bezahlt von Unternehmen und privaten Spenden.',
  },
  evaluation: {
    en: 'Named among the programmes whose evaluated results eased their expansion; won the E Pluribus Unum prize in 2010.',
    fr: 'Cité parmi les programmes dont les résultats évalués ont facilité l’expansion ; prix E Pluribus Unum en 2010.',
    nl: 'Genoemd bij de programma’s die dankzij geëvalueerde resultaten konden groeien; won in 2010 de E Pluribus Unum-prijs.',
    de: 'Genannt unter den Programmen, deren ausgewertete Ergebnisse die Ausweitung erleichterten; Preis E Pluribus Unum 2010.',
  },
  components: [
    { id: 'counselling', form: 'coaching', startsWith: 'intake-talk', required: true },
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Skilled immigrants and refugees',
      fr: 'Immigrés et réfugiés qualifiés',
      nl: 'Hooggeschoolde migranten en vluchtelingen',
      de: 'Qualifizierte Zugewanderte und Geflüchtete',
    },
    groups: ['skilled-migrants', 'refugees', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        { kind: 'education', atLeast: 5 },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'skilled immigrants and refugees (read as ISCED 5 or higher)',
    },
  ],
  published: [{ what: 'participants', value: 2000, unit: 'people', qualifier: 'more-than', section: 'II.A' }],
})
