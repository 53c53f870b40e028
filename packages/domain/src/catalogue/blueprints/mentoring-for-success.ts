import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Women's business networks link beginners with seasoned entrepreneurs. */
export const mentoringForSuccess = complete({
  id: 'mentoring-for-success',
  name: { en: 'Mentoring for Success' },
  citation: study('appendix.A'),
  origin: {
    organisation: 'UCM Femmes Entrepreneures, network Diane, JUMP and Markant',
    country: 'BE',
    partners: ['UCM Femmes Entrepreneures', 'network Diane', 'JUMP', 'Markant'],
  },
  contact: { web: 'www.mentoringforsuccess.eu/web/project/' },
  summary: {
    en: 'Women who start a business meet more experienced women entrepreneurs.',
    fr: 'Des femmes qui lancent leur entreprise rencontrent des entrepreneuses plus expérimentées.',
    nl: 'Startende onderneemsters ontmoeten vrouwen met meer ondernemerservaring.',
    de: 'Frauen, die ein Unternehmen gründen, treffen erfahrenere Unternehmerinnen.',
  },
  distinctive: {
    en: 'Several women’s business networks join to link new and seasoned women entrepreneurs.',
    fr: 'Plusieurs réseaux de femmes entrepreneures s’unissent pour relier débutantes et confirmées.',
    nl: 'Verschillende netwerken van onderneemsters bundelen hun krachten om starters aan ervaren vrouwen te koppelen.',
    de: 'Mehrere Unternehmerinnennetzwerke tun sich zusammen, um Gründerinnen mit erfahrenen Unternehmerinnen zu verbinden.',
  },
  mentors: {
    en: 'More experienced women entrepreneurs',
    fr: 'Des entrepreneuses plus expérimentées',
    nl: 'Vrouwen met meer ondernemerservaring',
    de: 'Erfahrenere Unternehmerinnen',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Women starting a business',
      fr: 'Femmes qui créent leur entreprise',
      nl: 'Vrouwen die een zaak starten',
      de: 'Frauen, die ein Unternehmen gründen',
    },
    groups: ['women', 'entrepreneurs'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'gender', in: ['woman'] },
        {
          kind: 'judgement',
          key: 'starting-entrepreneur',
          statement: {
            en: 'is starting a business',
            fr: 'crée son entreprise',
            nl: 'start een eigen zaak',
            de: 'gründet gerade ein Unternehmen',
          },
        },
      ],
    },
    mentor: {
      kind: 'all',
      rules: [
        { kind: 'gender', in: ['woman'] },
        {
          kind: 'judgement',
          key: 'experienced-entrepreneur',
          statement: {
            en: 'has more experience as an entrepreneur',
            fr: 'a davantage d’expérience comme entrepreneuse',
            nl: 'heeft meer ervaring als onderneemster',
            de: 'hat mehr Erfahrung als Unternehmerin',
          },
        },
      ],
    },
  },
  published: [],
})
