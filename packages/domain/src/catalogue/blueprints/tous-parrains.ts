import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** One association, several schemes: young people first, then adults, pupils and disabled people. */
export const tousParrains = complete({
  id: 'tous-parrains',
  name: { en: 'Tous Parrains' },
  citation: study('II.A', 'appendix.A'),
  origin: { organisation: 'Association Tous Parrains', country: 'FR' },
  contact: { web: 'www.tousparrains.com/' },
  summary: {
    en: 'Mentors from the private sector accompany people in schemes of their own for young people, adults and disabled people.',
    fr: 'Des parrains du secteur privé accompagnent jeunes, adultes et personnes handicapées, dans des parcours distincts.',
    nl: 'Mentoren uit de privésector begeleiden mensen, met aparte trajecten voor jongeren, volwassenen en mensen met een handicap.',
    de: 'Mentorinnen und Mentoren aus der Privatwirtschaft begleiten Menschen, mit eigenen Angeboten für Jugendliche, Erwachsene und Menschen mit Behinderung.',
  },
  distinctive: {
    en: 'Started for young jobseekers and later opened separate mentoring schemes for adults, pupils and disabled people.',
    fr: 'Né pour les jeunes demandeurs d’emploi, il a ouvert ensuite des parrainages distincts pour adultes, élèves et personnes handicapées.',
    nl: 'Begonnen voor jonge werkzoekenden; later kwamen er aparte mentortrajecten voor volwassenen, leerlingen en mensen met een handicap.',
    de: 'Begann mit jungen Arbeitsuchenden und öffnete später eigene Angebote für Erwachsene, für Schülerinnen und Schüler und für Menschen mit Behinderung.',
  },
  mentors: {
    en: 'Mentors from the private sector',
    fr: 'Des parrains du secteur privé',
    nl: 'Mentoren uit de privésector',
    de: 'Mentorinnen und Mentoren aus der Privatwirtschaft',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Young people, adults and disabled people, each in a scheme of their own; the appendix adds school pupils',
      fr: 'Jeunes, adultes et personnes handicapées, chacun dans son parcours ; l’annexe ajoute les élèves',
      nl: 'Jongeren, volwassenen en mensen met een handicap, elk in een eigen traject; de bijlage voegt leerlingen toe',
      de: 'Jugendliche, Erwachsene und Menschen mit Behinderung, je in einem eigenen Angebot; der Anhang nennt auch Schülerinnen und Schüler',
    },
    groups: ['youth', 'disabled', 'students', 'general-unemployed'],
  },
  published: [],
})
