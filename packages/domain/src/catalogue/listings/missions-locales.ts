import { study } from '../citation.ts'
import { list } from '../listing.ts'

const period = { en: '2012' }

/** Public offices for young people, under whose roof several programmes run. */
export const missionsLocales = list({
  id: 'missions-locales',
  kind: 'umbrella',
  name: { en: 'Local missions', fr: 'Missions locales', nl: 'Missions locales', de: 'Missions locales' },
  nativeName: 'Missions locales',
  citation: study('II.B'),
  origin: { country: 'FR' },
  contact: { web: 'www.emploi.gouv.fr/acteurs/missions-locales' },
  summary: {
    en: 'Decentralised government offices help young people into the labour market, with counselling and several programmes.',
    fr: 'Des bureaux publics décentralisés aident les jeunes à accéder à l’emploi, par le conseil et plusieurs programmes.',
    nl: 'Gedecentraliseerde overheidskantoren helpen jongeren op weg naar de arbeidsmarkt, met advies en verschillende programma’s.',
    de: 'Dezentrale staatliche Stellen helfen jungen Menschen beim Einstieg in den Arbeitsmarkt, mit Beratung und mehreren Programmen.',
  },
  distinctive: {
    en: 'A countrywide network of decentralised public offices that hosts several youth schemes under one roof.',
    fr: 'Un réseau national de bureaux publics décentralisés qui réunit plusieurs dispositifs pour les jeunes.',
    nl: 'Een landelijk net van gedecentraliseerde kantoren dat verschillende jongerenprogramma’s onder één dak brengt.',
    de: 'Ein landesweites Netz dezentraler Stellen, das mehrere Programme für junge Menschen unter einem Dach vereint.',
  },
  audience: {
    text: {
      en: 'Young people who enter the labour market, mostly low-skilled',
      fr: 'Jeunes entrant sur le marché du travail, surtout peu qualifiés',
      nl: 'Jongeren die de arbeidsmarkt betreden, meestal laaggeschoold',
      de: 'Junge Menschen beim Eintritt in den Arbeitsmarkt, meist gering qualifiziert',
    },
    groups: ['youth', 'low-skilled'],
  },
  conditions: {
    en: 'Aged 16 to 25',
    fr: 'De 16 à 25 ans',
    nl: 'Van 16 tot 25 jaar',
    de: 'Im Alter von 16 bis 25 Jahren',
  },
  offers: [
    {
      kind: 'delivery-partners',
      of: ['coaching', 'one-to-one'],
      count: 451,
      text: {
        en: 'Local missions that counsel young people and carry out national programmes',
        fr: 'Des missions locales qui conseillent les jeunes et appliquent les programmes nationaux',
        nl: 'Missions locales die jongeren adviseren en nationale programma’s uitvoeren',
        de: 'Missions locales, die junge Menschen beraten und nationale Programme durchführen',
      },
    },
  ],
  programmes: ['civis', 'missions-locales-parrainage'],
  capacity: {
    en: 'Almost 1.4 million young people were counselled in 2012',
    fr: 'Près de 1,4 million de jeunes conseillés en 2012',
    nl: 'Bijna 1,4 miljoen jongeren kregen advies in 2012',
    de: 'Fast 1,4 Millionen junge Menschen wurden 2012 beraten',
  },
  place: { en: 'All of France', fr: 'Toute la France', nl: 'Heel Frankrijk', de: 'Ganz Frankreich' },
  published: [
    {
      what: 'participants',
      value: 1_400_000,
      unit: 'people',
      qualifier: 'almost',
      period,
      section: 'II.B',
    },
    { what: 'locations', value: 451, unit: 'other', period, section: 'II.B' },
  ],
})
