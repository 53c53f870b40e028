import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** A younger network for both sexes, grown from one for women. */
export const kvinfoYouthNetwork = complete({
  id: 'kvinfo-youth-network',
  name: {
    en: 'KVINFO youth mentor network (pilot)',
    fr: 'Réseau de mentorat des jeunes de KVINFO (pilote)',
    nl: 'Mentornetwerk voor jongeren van KVINFO (proefproject)',
    de: 'Mentoringnetzwerk von KVINFO für junge Menschen (Pilotprojekt)',
  },
  citation: study('II.D.1'),
  origin: {
    organisation: 'KVINFO (Danish Center for Research on Women and Gender)',
    country: 'DK',
  },
  summary: {
    en: 'Young men and women of immigrant background each get a mentor.',
    fr: 'De jeunes hommes et femmes issus de l’immigration ont chacun un mentor.',
    nl: 'Jonge mannen en vrouwen met een migratieachtergrond krijgen elk een mentor.',
    de: 'Junge Männer und Frauen mit Einwanderungsgeschichte bekommen je eine Mentorin oder einen Mentor.',
  },
  distinctive: {
    en: 'A younger, mixed-gender edition of an established women’s mentoring network.',
    fr: 'Une version plus jeune et mixte d’un réseau de mentorat féminin éprouvé.',
    nl: 'Een jongere, gemengde versie van een gevestigd mentornetwerk voor vrouwen.',
    de: 'Eine jüngere, gemischte Fassung eines bewährten Mentoringnetzwerks für Frauen.',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Young men and women of immigrant background',
      fr: 'Jeunes hommes et femmes issus de l’immigration',
      nl: 'Jonge mannen en vrouwen met een migratieachtergrond',
      de: 'Junge Männer und Frauen mit Einwanderungsgeschichte',
    },
    groups: ['youth', 'migrants', 'second-generation'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 16, atMost: 24 },
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
      ],
    },
  },
  published: [
    {
      what: 'pairs-active',
      value: 76,
      unit: 'pairs',
      period: {
        en: 'at the time of the study',
        fr: 'au moment de l’étude',
        nl: 'ten tijde van de studie',
        de: 'zur Zeit der Studie',
      },
      section: 'II.D.1',
    },
  ],
})
