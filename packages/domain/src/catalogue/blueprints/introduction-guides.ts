import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Every newcomer has a guide. */
export const introductionGuides = complete({
  id: 'introduction-guides',
  name: {
    en: 'Introduction guides',
    fr: 'Guides d’introduction',
    nl: 'Introductiegidsen',
    de: 'Einführungslotsen',
  },
  citation: study('II.C', 'appendix.A'),
  origin: {
    organisation: 'Public Employment Office (Arbetsförmedlingen)',
    country: 'SE',
    partners: ['implementing organisations, e.g. Swedish Medical Association'],
    funders: ['Public Employment Office'],
  },
  contact: { web: 'www.arbetsformedlingen.se/download/18.7cab701e12c9dc4a47c800036/om-lots-for-as-eng.pdf' },
  summary: {
    en: 'For up to two years a guide helps every newcomer to find work and to settle in the labour market.',
    fr: 'Pendant deux ans au plus, un guide aide chaque nouvel arrivant à trouver un emploi et sa place sur le marché du travail.',
    nl: 'Tot twee jaar lang helpt een gids elke nieuwkomer aan werk en aan een plek op de arbeidsmarkt.',
    de: 'Bis zu zwei Jahre lang hilft eine Lotsin oder ein Lotse allen Neuzugewanderten, Arbeit zu finden und Fuß zu fassen.',
  },
  distinctive: {
    en: 'Gives each newcomer a personal guide for finding work as part of a general introduction plan.',
    fr: 'Donne à chaque nouvel arrivant un guide personnel vers l’emploi, dans le cadre d’un plan d’introduction général.',
    nl: 'Geeft elke nieuwkomer een persoonlijke gids naar werk, als deel van een algemeen introductieplan.',
    de: 'Gibt allen Neuzugewanderten eine persönliche Begleitung auf dem Weg in Arbeit, als Teil eines allgemeinen Einführungsplans.',
  },
  mentors: {
    en: 'An introduction guide who acts as a coach',
    fr: 'Un guide d’introduction qui joue le rôle de coach',
    nl: 'Een introductiegids die als coach optreedt',
    de: 'Eine Einführungslotsin oder ein Einführungslotse als Coach',
  },
  deliveredBy: {
    text: {
      en: 'Other organisations carry it out for the employment office, for example the medical association',
      fr: 'D’autres organisations le réalisent pour l’office de l’emploi, par exemple l’association des médecins',
      nl: 'Andere organisaties voeren het uit voor de arbeidsbemiddeling, bijvoorbeeld de artsenvereniging',
      de: 'Andere Organisationen führen es für die Arbeitsverwaltung durch, etwa der Ärzteverband',
    },
  },
  also: ['umbrella'],
  components: [{ id: 'guide', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Every newcomer',
      fr: 'Tout nouvel arrivant',
      nl: 'Elke nieuwkomer',
      de: 'Alle Neuzugewanderten',
    },
    groups: ['migrants'],
  },
  pairing: { durationMonths: { planned: 24, atMost: 24 } },
  readings: [{ path: 'pairing.durationMonths', words: 'for a maximum of two years (planned as two years)' }],
  published: [],
})
