import { study } from '../citation.ts'
import { complete } from '../complete.ts'

const groupSize = { atLeast: 10, atMost: 15 }

/** Companies that open their doors to small groups of young people. */
export const engageAntwerp = complete({
  id: 'engage-antwerp',
  name: { en: 'Engage' },
  citation: study('III.C.3', 'appendix.A'),
  origin: {
    organisation: 'City of Antwerp with Business & Society',
    country: 'BE',
    city: 'Antwerp',
    partners: ['Youth Competence Centres', 'other local organisations', 'larger businesses'],
  },
  contact: { web: 'www.businessandsociety.be/nl/ENGAGE-Na-Brussel-nu-ook-in-Antwerpen/' },
  summary: {
    en: 'Small groups of young people visit companies, together with youth centres and other local organisations.',
    fr: 'De petits groupes de jeunes visitent des entreprises, avec des centres de jeunes et d’autres associations locales.',
    nl: 'Kleine groepen jongeren bezoeken bedrijven, samen met jongerencentra en andere lokale organisaties.',
    de: 'Kleine Gruppen junger Menschen besuchen Unternehmen, zusammen mit Jugendzentren und anderen örtlichen Organisationen.',
  },
  distinctive: {
    en: 'Takes small groups of youngsters on visits to companies, which prefer receiving them to visiting youth centres.',
    fr: 'Emmène de petits groupes de jeunes dans des entreprises, qui préfèrent les recevoir plutôt que d’aller dans les centres de jeunes.',
    nl: 'Neemt kleine groepen jongeren mee naar bedrijven, die hen liever ontvangen dan zelf naar jongerencentra te gaan.',
    de: 'Nimmt kleine Gruppen junger Menschen mit in Unternehmen, die lieber Besuch empfangen, als selbst in Jugendzentren zu gehen.',
  },
  components: [
    { id: 'visits', form: 'event-series', startsWith: 'event', required: true, groupSize },
    { id: 'group', form: 'group', startsWith: 'event', required: false, groupSize },
    { id: 'companies', form: 'employer-engagement', startsWith: 'event', required: false },
  ],
  audience: {
    text: {
      en: 'Disadvantaged young people in Antwerp: pupils or jobseekers, under or over 18',
      fr: 'Jeunes défavorisés à Anvers : élèves ou demandeurs d’emploi, de moins ou de plus de 18 ans',
      nl: 'Kansarme jongeren in Antwerpen: leerlingen of werkzoekenden, jonger of ouder dan 18',
      de: 'Benachteiligte junge Menschen in Antwerpen: noch in der Schule oder auf Arbeitsuche, unter oder über 18',
    },
    groups: ['youth', 'students', 'general-unemployed'],
  },
  readings: [{ path: 'components', words: 'groups of approximately 10 to 15 youngsters' }],
  published: [
    { what: 'group-size-low', value: 10, unit: 'people', qualifier: 'about', section: 'III.C.3' },
    { what: 'group-size-high', value: 15, unit: 'people', qualifier: 'about', section: 'III.C.3' },
  ],
})
