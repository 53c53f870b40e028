import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Standard training for everyone newly hired, whatever they bring. */
export const mcdonaldsInHouseTraining = complete({
  id: 'mcdonalds-in-house-training',
  name: {
    en: 'In-house training at McDonald’s',
    fr: 'Formation interne chez McDonald’s',
    nl: 'Interne opleiding bij McDonald’s',
    de: 'Innerbetriebliche Schulung bei McDonald’s',
  },
  citation: study('III.D.3'),
  origin: { organisation: 'McDonald’s', country: 'BE' },
  summary: {
    en: 'Everyone newly hired receives standard training in cognitive, practical and social skills, and so does whoever wants to lead.',
    fr: 'Toute personne embauchée reçoit une formation standard à des compétences cognitives, pratiques et sociales, de même que les futurs responsables.',
    nl: 'Iedere nieuwe medewerker krijgt een standaardopleiding in cognitieve, praktische en sociale vaardigheden, net als wie leiding wil geven.',
    de: 'Alle neu Eingestellten erhalten eine einheitliche Schulung in kognitiven, praktischen und sozialen Fähigkeiten, ebenso alle, die Führung übernehmen wollen.',
  },
  distinctive: {
    en: 'Hires without experience or degree, and gives every newcomer skills to rise in the company or to move on.',
    fr: 'Embauche sans expérience ni diplôme et donne à chacun de quoi progresser dans l’entreprise ou poursuivre ailleurs.',
    nl: 'Neemt mensen aan zonder ervaring of diploma en geeft iedereen vaardigheden om in het bedrijf te groeien of elders verder te gaan.',
    de: 'Stellt ohne Erfahrung oder Abschluss ein und gibt allen das Rüstzeug, im Betrieb aufzusteigen oder anderswo weiterzukommen.',
  },
  components: [
    { id: 'standard-training', form: 'training', startsWith: 'training', required: true },
    { id: 'restaurants', form: 'employer-engagement', startsWith: 'training', required: false },
  ],
  audience: {
    text: {
      en: 'New employees, without any need of experience or degree, and aspiring managers',
      fr: 'Nouveaux collaborateurs, sans expérience ni diplôme requis, et futurs responsables',
      nl: 'Nieuwe medewerkers, zonder vereiste ervaring of diploma, en aankomende managers',
      de: 'Neu Eingestellte, ohne dass Erfahrung oder Abschluss nötig wäre, und angehende Führungskräfte',
    },
    groups: ['low-skilled'],
  },
  eligibility: {
    mentee: {
      kind: 'judgement',
      key: 'new-or-aspiring',
      statement: {
        en: 'is newly hired or wants to become a manager',
        fr: 'vient d’être embauché ou souhaite devenir responsable',
        nl: 'is pas aangeworven of wil leidinggevende worden',
        de: 'ist neu eingestellt oder möchte Führungskraft werden',
      },
    },
  },
  published: [],
})
