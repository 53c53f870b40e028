import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** Urban renewal that pays for social activities too. */
export const brusselsNeighbourhoodContracts = list({
  id: 'brussels-neighbourhood-contracts',
  kind: 'funding-scheme',
  name: {
    en: 'Neighbourhood contracts',
    fr: 'Contrats de quartier',
    nl: 'Wijkcontracten',
    de: 'Quartiersverträge',
  },
  nativeName: 'Wijkcontracten',
  citation: study('III.C.3'),
  origin: { country: 'BE', city: 'Brussels' },
  summary: {
    en: 'Contracts to revitalise certain deprived areas of Brussels: houses, public spaces and social activities.',
    fr: 'Des contrats pour revitaliser certains quartiers défavorisés de Bruxelles : logements, espaces publics et activités sociales.',
    nl: 'Contracten om bepaalde achtergestelde wijken in Brussel nieuw leven in te blazen: huizen, openbare ruimte en sociale activiteiten.',
    de: 'Verträge zur Belebung bestimmter benachteiligter Viertel in Brüssel: Häuser, öffentlicher Raum und soziale Aktivitäten.',
  },
  distinctive: {
    en: 'An instrument of urban renewal for houses and public space that also pays for social activities.',
    fr: 'Un instrument de rénovation urbaine, pour le bâti et l’espace public, qui finance aussi des activités sociales.',
    nl: 'Een instrument voor stadsvernieuwing, voor huizen en openbare ruimte, dat ook sociale activiteiten betaalt.',
    de: 'Ein Mittel der Stadterneuerung für Häuser und öffentlichen Raum, das auch soziale Aktivitäten bezahlt.',
  },
  budget: {
    en: 'A possible source for Discover Your Talent in 2016–17.',
    fr: 'Source possible pour Discover Your Talent en 2016–2017.',
    nl: 'Mogelijke bron voor Discover Your Talent in 2016–17.',
    de: 'Mögliche Quelle für Discover Your Talent in den Jahren 2016–17.',
  },
  audience: {
    text: {
      en: 'Deprived areas of Brussels',
      fr: 'Quartiers défavorisés de Bruxelles',
      nl: 'Achtergestelde wijken in Brussel',
      de: 'Benachteiligte Viertel in Brüssel',
    },
    groups: [],
  },
  offers: [
    {
      kind: 'funding',
      of: ['housing', 'public-space', 'social-activities'],
      text: {
        en: 'Money for houses and public spaces, and also for social activities',
        fr: 'Des moyens pour le bâti et les espaces publics, mais aussi pour des activités sociales',
        nl: 'Geld voor huizen en openbare ruimte, en ook voor sociale activiteiten',
        de: 'Geld für Häuser und öffentlichen Raum, auch für soziale Aktivitäten',
      },
    },
  ],
  place: {
    en: 'Certain deprived areas of Brussels',
    fr: 'Certains quartiers défavorisés de Bruxelles',
    nl: 'Bepaalde achtergestelde wijken in Brussel',
    de: 'Bestimmte benachteiligte Viertel in Brüssel',
  },
  contact: { web: 'www.brussel.be/artdet.cfm?id=4099&' },
  published: [],
})
