import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsYoung, young } from '../ingredients.ts'

/** Workshops on the unwritten rules of a workplace. */
export const inbrusselAttitudesOnTheWorkplace = complete({
  id: 'inbrussel-attitudes-on-the-workplace',
  name: {
    en: 'Attitudes on the Workplace',
    fr: 'Attitudes au travail',
    nl: 'Attitudes op de werkvloer',
    de: 'Verhalten am Arbeitsplatz',
  },
  citation: study('appendix.A'),
  origin: { organisation: 'InBrussel', country: 'BE', city: 'Brussels' },
  contact: { web: 'www.inbrussel.be/gedragcodes/home.aspx' },
  summary: {
    en: 'Workshops on attitudes and social codes at work for young jobseekers.',
    fr: 'Des ateliers sur les attitudes et les codes sociaux au travail, pour jeunes demandeurs d’emploi.',
    nl: 'Workshops over attitudes en sociale codes op het werk, voor jonge werkzoekenden.',
    de: 'Workshops zu Verhalten und Umgangsformen bei der Arbeit, für junge Arbeitsuchende.',
  },
  distinctive: {
    en: 'Devoted to nothing but workplace attitudes and unwritten social codes.',
    fr: 'Consacré uniquement aux attitudes au travail et aux codes sociaux non écrits.',
    nl: 'Uitsluitend gewijd aan werkattitudes en ongeschreven sociale codes.',
    de: 'Allein dem Verhalten am Arbeitsplatz und den ungeschriebenen Regeln gewidmet.',
  },
  components: [{ id: 'workshops', form: 'training', startsWith: 'training', required: true }],
  audience: {
    text: {
      en: 'Young jobseekers in Brussels',
      fr: 'Jeunes demandeurs d’emploi à Bruxelles',
      nl: 'Jonge werkzoekenden in Brussel',
      de: 'Junge Arbeitsuchende in Brüssel',
    },
    groups: ['youth', 'general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'residence', level: 'region', in: ['be-bru'] },
      ],
    },
  },
  readings: [
    readsYoung,
    {
      path: 'eligibility.mentee',
      words: 'jobseekers in Brussels (read as living in the region)',
    },
  ],
  published: [],
})
