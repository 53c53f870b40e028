import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** An employer's open day for its own people, those close to them, and those who may come next. */
export const mcdonaldsJobDiscoveryDay = complete({
  id: 'mcdonalds-job-discovery-day',
  name: { en: 'Job Discovery Day' },
  citation: study('III.D.3', 'appendix.A'),
  origin: {
    organisation: 'McDonald’s',
    country: 'BE',
    startedYear: 2014,
    partners: ['Trendwolves (study)'],
  },
  contact: {
    web: 'http://mcdonalds-belgium.prezly.com/je-volgt-een-opleiding-vanaf-je-eerste-werkdag-voert-dagelijks-controles-uit-leidt-een-team-van-40-medewerkers-kom-ontdekken-hoe-het-eraan-toegaat-bij-mcdonalds-tijdens-de-job-discovery-day',
  },
  summary: {
    en: 'Restaurants open their doors for a day and show what work there is like.',
    fr: 'Le temps d’une journée, les restaurants ouvrent leurs portes et montrent le travail tel qu’il est.',
    nl: 'Restaurants zetten een dag lang de deuren open en laten zien hoe het werk er is.',
    de: 'Restaurants öffnen einen Tag lang ihre Türen und zeigen, wie dort gearbeitet wird.',
  },
  distinctive: {
    en: 'An employer opens its restaurants and presents commissioned research on what young people with vocational training expect of work.',
    fr: 'Un employeur ouvre ses restaurants et présente l’étude qu’il a commandée sur les attentes des jeunes issus des filières techniques et professionnelles.',
    nl: 'Een werkgever opent zijn restaurants en presenteert onderzoek in eigen opdracht naar wat jongeren met een technische of beroepsopleiding van werk verwachten.',
    de: 'Ein Arbeitgeber öffnet seine Restaurants und stellt eine eigens beauftragte Studie vor: was junge Menschen mit beruflicher Bildung von der Arbeit erwarten.',
  },
  components: [
    { id: 'open-day', form: 'event-series', startsWith: 'event', required: true, durationDays: 1 },
    { id: 'restaurants', form: 'employer-engagement', startsWith: 'event', required: false },
  ],
  intake: 'editions',
  audience: {
    text: {
      en: 'Staff, their family and friends, and future employees, above all lower-skilled young people',
      fr: 'Le personnel, ses proches et les futurs collaborateurs, surtout des jeunes peu qualifiés',
      nl: 'Medewerkers, hun familie en vrienden en toekomstige medewerkers, vooral lager geschoolde jongeren',
      de: 'Beschäftigte, ihre Angehörigen und Freunde sowie künftige Beschäftigte, vor allem gering qualifizierte junge Menschen',
    },
    groups: ['youth', 'low-skilled'],
  },
  published: [
    {
      what: 'employees-under-25-share',
      value: 0.5,
      unit: 'share',
      qualifier: 'more-than',
      section: 'III.D.3',
    },
    { what: 'employees-low-skilled-share', value: 0.41, unit: 'share', section: 'III.D.3' },
    { what: 'employees-migrant-background-share', value: 0.3333, unit: 'share', section: 'III.D.3' },
  ],
})
