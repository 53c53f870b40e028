import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Two weeks on work, for newcomers. */
export const foyerWorkstyles = complete({
  id: 'foyer-workstyles',
  name: { en: 'Workstyles' },
  citation: study('appendix.A'),
  origin: {
    organisation: 'Foyer',
    country: 'BE',
    city: 'Brussels',
    startedYear: 2009,
    endedYear: 2012,
  },
  contact: { web: 'www.foyer.be/?page=article&id_article=9273&lang=nl&id_rubrique=177' },
  summary: {
    en: 'Two-week workshops on employment for newcomers in Brussels.',
    fr: 'Des ateliers de deux semaines sur l’emploi pour les primo-arrivants à Bruxelles.',
    nl: 'Workshops van twee weken over werk voor nieuwkomers in Brussel.',
    de: 'Zweiwöchige Workshops zum Thema Arbeit für Neuzugewanderte in Brüssel.',
  },
  distinctive: {
    en: 'Compact: two weeks on work and nothing else. It ran from summer 2009 to summer 2012.',
    fr: 'Compact : deux semaines sur l’emploi, rien d’autre. De l’été 2009 à l’été 2012.',
    nl: 'Compact: twee weken over werk en niets anders. Liep van zomer 2009 tot zomer 2012.',
    de: 'Kompakt: zwei Wochen nur zum Thema Arbeit. Lief vom Sommer 2009 bis zum Sommer 2012.',
  },
  components: [
    { id: 'workshop', form: 'training', startsWith: 'training', required: true, durationDays: 14 },
  ],
  intake: 'editions',
  audience: {
    text: {
      en: 'Newcomers in Brussels',
      fr: 'Primo-arrivants à Bruxelles',
      nl: 'Nieuwkomers in Brussel',
      de: 'Neuzugewanderte in Brüssel',
    },
    groups: ['migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'newly-arrived',
          statement: {
            en: 'came recently',
            fr: 'est arrivé récemment',
            nl: 'is pas aangekomen',
            de: 'ist vor Kurzem angekommen',
          },
        },
        { kind: 'residence', level: 'region', in: ['be-bru'] },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'newcomers (read as of immigrant background and come recently; how recently is not stated) in Brussels (the region)',
    },
    { path: 'components', words: 'two-week workshops (read as 14 days)' },
    {
      path: 'intake',
      words: 'workshops from summer 2009 to summer 2012 (read as one edition after another)',
    },
  ],
  published: [],
})
