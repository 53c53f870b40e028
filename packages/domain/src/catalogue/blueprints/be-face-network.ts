import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Companies that pool resources and send mentors to their own programmes. */
export const beFaceNetwork = complete({
  id: 'be-face-network',
  name: {
    en: 'Be.Face network',
    fr: 'Réseau Be.Face',
    nl: 'Netwerk Be.Face',
    de: 'Netzwerk Be.Face',
  },
  citation: study('III.C.4', 'III.D.2', 'III.D.3'),
  origin: { organisation: 'Be.Face', country: 'BE', city: 'Brussels' },
  contact: { web: 'www.beface.be/nl/profiel-2/profiel/' },
  summary: {
    en: 'A non-profit network of businesses, most of them larger companies, that launched two mentoring programmes of its own.',
    fr: 'Un réseau sans but lucratif d’entreprises, grandes pour la plupart, qui a lancé deux programmes de mentorat.',
    nl: 'Een netwerk zonder winstoogmerk van bedrijven, de meeste groot, dat zelf twee mentorprogramma’s startte.',
    de: 'Ein gemeinnütziges Netzwerk meist größerer Unternehmen, das zwei eigene Mentoring-Programme begonnen hat.',
  },
  distinctive: {
    en: 'Companies pool resources for social responsibility and supply mentors to the network’s own programmes.',
    fr: 'Les entreprises mettent en commun leurs moyens et fournissent les mentors des programmes du réseau.',
    nl: 'Bedrijven bundelen hun middelen en leveren de mentoren voor de programma’s van het netwerk.',
    de: 'Unternehmen legen ihre Mittel zusammen und stellen die Mentorinnen und Mentoren der Programme des Netzwerks.',
  },
  also: ['umbrella'],
  components: [
    { id: 'member-companies', form: 'employer-engagement', startsWith: 'first-meeting', required: true },
  ],
  audience: {
    text: {
      en: 'Businesses in Brussels, mostly larger ones',
      fr: 'Entreprises de Bruxelles, surtout de grande taille',
      nl: 'Bedrijven in Brussel, vooral grotere',
      de: 'Unternehmen in Brüssel, meist größere',
    },
    groups: ['employers'],
  },
  published: [],
})
