import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Experienced professionals and skilled migrants at the beginning of their working life. */
export const goForIt = complete({
  id: 'go-for-it',
  name: { en: 'Go for it' },
  citation: study('appendix.A'),
  origin: { organisation: 'Initiative für Beschäftigung OWL e. V.', country: 'DE' },
  contact: {
    web: 'www.ifb-owl.de/integration/kompetenzwerkstatt-vielfalt-owl/go-for-it-mentoringprogramm.html',
  },
  summary: {
    en: 'Experienced professionals accompany highly skilled migrants who have less experience.',
    fr: 'Des professionnels expérimentés accompagnent des migrants hautement qualifiés moins expérimentés.',
    nl: 'Ervaren professionals begeleiden hooggeschoolde migranten met minder ervaring.',
    de: 'Berufserfahrene begleiten hoch qualifizierte Zugewanderte mit weniger Erfahrung.',
  },
  distinctive: {
    en: 'A regional employment initiative pairs experienced professionals with skilled migrants who are less so.',
    fr: 'Une initiative régionale pour l’emploi réunit professionnels confirmés et migrants qualifiés moins expérimentés.',
    nl: 'Een regionaal initiatief voor werk koppelt ervaren professionals aan geschoolde migranten met minder ervaring.',
    de: 'Eine regionale Beschäftigungsinitiative bringt Berufserfahrene mit qualifizierten, weniger erfahrenen Zugewanderten zusammen.',
  },
  mentors: {
    en: 'Experienced professionals',
    fr: 'Des professionnels expérimentés',
    nl: 'Ervaren professionals',
    de: 'Berufserfahrene Fachleute',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Highly skilled professionals with a migration background and less experience',
      fr: 'Professionnels hautement qualifiés issus de l’immigration et moins expérimentés',
      nl: 'Hooggeschoolde professionals met een migratieachtergrond en minder ervaring',
      de: 'Hoch qualifizierte Fachleute mit Migrationsgeschichte und weniger Erfahrung',
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
      key: 'experienced-professional',
      statement: {
        en: 'has professional experience to pass on',
        fr: 'a une expérience professionnelle à transmettre',
        nl: 'heeft beroepservaring om door te geven',
        de: 'hat Berufserfahrung weiterzugeben',
      },
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'highly skilled professionals with a migration background (read as ISCED 5 or higher); less experienced stays in the words of the audience',
    },
  ],
  published: [],
})
