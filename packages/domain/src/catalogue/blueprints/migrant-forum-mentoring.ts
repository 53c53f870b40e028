import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** A volunteer for whoever is isolated. */
export const migrantForumMentoring = complete({
  id: 'migrant-forum-mentoring',
  name: {
    en: 'Mentoring project',
    fr: 'Projet de mentorat',
    nl: 'Mentorproject',
    de: 'Mentoring-Projekt',
  },
  citation: study('appendix.A'),
  origin: { organisation: 'Migrant Forum', country: 'GB' },
  contact: { web: 'http://migrantforum.org.uk/projects/mentoring-project/' },
  summary: {
    en: 'Volunteers accompany refugees, asylum seekers and migrants who are isolated or need more support.',
    fr: 'Des bénévoles accompagnent des réfugiés, des demandeurs d’asile et des migrants isolés ou ayant besoin de plus de soutien.',
    nl: 'Vrijwilligers begeleiden vluchtelingen, asielzoekers en migranten die geïsoleerd zijn of extra steun nodig hebben.',
    de: 'Freiwillige begleiten Geflüchtete, Asylsuchende und Zugewanderte, die isoliert sind oder mehr Unterstützung brauchen.',
  },
  distinctive: {
    en: 'Takes isolation itself, not unemployment, as the reason to be given a mentor.',
    fr: 'La raison d’avoir un mentor est l’isolement lui-même, non le chômage.',
    nl: 'Isolement zelf is de reden om een mentor te krijgen, niet werkloosheid.',
    de: 'Die Isolation selbst, nicht die Arbeitslosigkeit, ist der Grund für die Begleitung.',
  },
  mentors: {
    en: 'Volunteer mentors',
    fr: 'Des mentors bénévoles',
    nl: 'Vrijwillige mentoren',
    de: 'Ehrenamtliche Mentorinnen und Mentoren',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Refugees, asylum seekers and migrants who are isolated or need more support',
      fr: 'Réfugiés, demandeurs d’asile et migrants isolés ou ayant besoin de plus de soutien',
      nl: 'Vluchtelingen, asielzoekers en migranten die geïsoleerd zijn of extra steun nodig hebben',
      de: 'Geflüchtete, Asylsuchende und Zugewanderte, die isoliert sind oder mehr Unterstützung brauchen',
    },
    groups: ['refugees', 'migrants'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'isolated-or-needs-support',
          statement: {
            en: 'is isolated or needs additional support',
            fr: 'est isolé ou a besoin de plus de soutien',
            nl: 'is geïsoleerd of heeft extra steun nodig',
            de: 'ist isoliert oder braucht zusätzliche Unterstützung',
          },
        },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'refugees, asylum seekers, and migrants (read as immigrant background, so that nobody’s status need be asked)',
    },
  ],
  published: [],
})
