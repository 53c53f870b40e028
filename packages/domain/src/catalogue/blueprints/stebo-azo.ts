import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Evenings at which established immigrant entrepreneurs meet beginners. */
export const steboAzo = complete({
  id: 'stebo-azo',
  name: {
    en: 'Immigrant independent entrepreneurs (AZO)',
    fr: 'Entrepreneurs indépendants d’origine immigrée (AZO)',
    nl: 'Allochtone Zelfstandige Ondernemers (AZO)',
    de: 'Selbstständige mit Migrationsgeschichte (AZO)',
  },
  nativeName: 'Allochtone Zelfstandige Ondernemers (AZO)',
  citation: study('appendix.A'),
  origin: { organisation: 'Stebo', country: 'BE' },
  contact: { web: 'www.agentschapondernemen.be/artikel/allochtone-zelfstandige-ondernemers-azo' },
  summary: {
    en: 'Networking occasions and theme evenings bring successful immigrant entrepreneurs and beginners together.',
    fr: 'Des rencontres de réseautage et des soirées thématiques réunissent entrepreneurs immigrés confirmés et débutants.',
    nl: 'Netwerkmomenten en thema-avonden brengen succesvolle ondernemers met een migratieachtergrond en starters samen.',
    de: 'Netzwerktreffen und Themenabende bringen erfolgreiche zugewanderte Selbstständige mit Neulingen zusammen.',
  },
  distinctive: {
    en: 'Experience passes on at gatherings and around themes, from one immigrant entrepreneur to another.',
    fr: 'L’expérience se transmet lors de rencontres et autour de thèmes, d’un entrepreneur immigré à l’autre.',
    nl: 'Ervaring wordt doorgegeven op bijeenkomsten en rond thema’s, van de ene ondernemer met een migratieachtergrond aan de andere.',
    de: 'Erfahrung wird bei Treffen und rund um Themen unter zugewanderten Selbstständigen weitergegeben.',
  },
  mentors: {
    en: 'Successful, experienced immigrant entrepreneurs',
    fr: 'Des entrepreneurs immigrés confirmés',
    nl: 'Succesvolle, ervaren ondernemers met een migratieachtergrond',
    de: 'Erfolgreiche, erfahrene zugewanderte Selbstständige',
  },
  components: [
    { id: 'networking', form: 'event-series', startsWith: 'event', required: false },
    {
      id: 'theme-evenings',
      form: 'event-series',
      label: { en: 'Theme evenings', fr: 'Soirées thématiques', nl: 'Thema-avonden', de: 'Themenabende' },
      startsWith: 'event',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'Immigrant entrepreneurs who are starting out',
      fr: 'Entrepreneurs immigrés qui débutent',
      nl: 'Startende ondernemers met een migratieachtergrond',
      de: 'Zugewanderte, die sich gerade selbstständig machen',
    },
    groups: ['entrepreneurs', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'starting-entrepreneur',
          statement: {
            en: 'is starting a business',
            fr: 'crée son entreprise',
            nl: 'start een eigen zaak',
            de: 'macht sich gerade selbstständig',
          },
        },
      ],
    },
    mentor: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'experienced-entrepreneur',
          statement: {
            en: 'is a successful and experienced entrepreneur',
            fr: 'est un entrepreneur expérimenté qui a réussi',
            nl: 'is een succesvolle en ervaren ondernemer',
            de: 'ist erfolgreich und erfahren in der Selbstständigkeit',
          },
        },
      ],
    },
  },
  published: [],
})
