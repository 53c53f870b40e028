import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Beginners and experienced founders, for the growth of a business. */
export const almiMentor = complete({
  id: 'almi-mentor',
  name: {
    en: 'Mentor-Develop Business',
    fr: 'Mentor – développer l’entreprise',
    nl: 'Mentor – je zaak ontwikkelen',
    de: 'Mentor – Unternehmen entwickeln',
  },
  citation: study('appendix.A'),
  origin: { organisation: 'Almi', country: 'SE' },
  contact: { web: 'www.almi.se/Varmland/Erbjudanden/Mentor-utveckla-foretag/' },
  summary: {
    en: 'People who start a business meet more experienced entrepreneurs.',
    fr: 'Des personnes qui créent leur entreprise rencontrent des entrepreneurs plus expérimentés.',
    nl: 'Mensen die een zaak starten, ontmoeten ondernemers met meer ervaring.',
    de: 'Wer ein Unternehmen gründet, trifft erfahrenere Selbstständige.',
  },
  distinctive: {
    en: 'Pairs beginners and experienced founders for the growth of a business; no condition of origin is mentioned.',
    fr: 'Réunit débutants et entrepreneurs confirmés pour développer l’entreprise ; aucune condition d’origine n’est mentionnée.',
    nl: 'Koppelt starters aan ervaren ondernemers voor de groei van hun zaak; een voorwaarde over herkomst wordt niet vermeld.',
    de: 'Bringt Menschen am Anfang und erfahrene Selbstständige für das Wachstum eines Unternehmens zusammen; eine Bedingung zur Herkunft wird nicht genannt.',
  },
  mentors: {
    en: 'More experienced entrepreneurs',
    fr: 'Des entrepreneurs plus expérimentés',
    nl: 'Ondernemers met meer ervaring',
    de: 'Erfahrenere Selbstständige',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'People starting a business',
      fr: 'Personnes qui créent leur entreprise',
      nl: 'Startende ondernemers',
      de: 'Menschen, die ein Unternehmen gründen',
    },
    groups: ['entrepreneurs'],
  },
  eligibility: {
    mentee: {
      kind: 'judgement',
      key: 'starting-a-business',
      statement: {
        en: 'is starting a business',
        fr: 'crée son entreprise',
        nl: 'start een eigen zaak',
        de: 'gründet gerade ein Unternehmen',
      },
    },
    mentor: {
      kind: 'judgement',
      key: 'experienced-entrepreneur',
      statement: {
        en: 'has more experience as an entrepreneur',
        fr: 'a davantage d’expérience comme entrepreneur',
        nl: 'heeft meer ervaring als ondernemer',
        de: 'hat mehr Erfahrung in der Selbstständigkeit',
      },
    },
  },
  published: [],
})
