import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Doctors help doctors to a licence and a first internship. */
export const introductionGuidesDoctors = complete({
  id: 'introduction-guides-doctors',
  name: {
    en: 'Introduction guides for doctors',
    fr: 'Guides d’introduction pour médecins',
    nl: 'Introductiegidsen voor artsen',
    de: 'Einführungslotsen für Ärztinnen und Ärzte',
  },
  citation: study('II.C', 'appendix.A'),
  origin: {
    organisation: 'Swedish Medical Association',
    country: 'SE',
    partners: ['Public Employment Office'],
    funders: ['Public Employment Office'],
  },
  contact: { web: 'www.arbetsformedlingen.se/download/18.7cab701e12c9dc4a47c800036/om-lots-for-as-eng.pdf' },
  summary: {
    en: 'Guides help doctors who were trained abroad to a licence to practise and an internship.',
    fr: 'Des guides aident des médecins formés à l’étranger à obtenir l’autorisation d’exercer et un stage.',
    nl: 'Gidsen helpen artsen met een buitenlands diploma aan een vergunning en een stage.',
    de: 'Lotsen verhelfen im Ausland ausgebildeten Ärztinnen und Ärzten zu Zulassung und Praktikum.',
  },
  distinctive: {
    en: 'The doctors’ own association helps foreign-trained colleagues to a licence and a first internship.',
    fr: 'L’association des médecins elle-même aide des confrères formés à l’étranger à obtenir l’autorisation d’exercer et un premier stage.',
    nl: 'De artsenvereniging zelf helpt in het buitenland opgeleide collega’s aan een vergunning en een eerste stage.',
    de: 'Der Ärzteverband selbst verhilft im Ausland ausgebildeten Kolleginnen und Kollegen zur Zulassung und zu einem ersten Praktikum.',
  },
  mentors: {
    en: 'Introduction guides',
    fr: 'Des guides d’introduction',
    nl: 'Introductiegidsen',
    de: 'Einführungslotsen',
  },
  components: [{ id: 'guide', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Doctors trained abroad',
      fr: 'Médecins formés à l’étranger',
      nl: 'Artsen met een buitenlandse opleiding',
      de: 'Im Ausland ausgebildete Ärztinnen und Ärzte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'occupation', in: ['221'] },
        { kind: 'qualification-abroad', is: true },
      ],
    },
  },
  pairing: { durationMonths: { planned: 24, atMost: 24 } },
  readings: [
    { path: 'eligibility.mentee', words: 'foreign-trained doctors (read as ISCO-08 minor group 221)' },
    {
      path: 'pairing.durationMonths',
      words: 'part of an introduction plan which can last up to two years (planned as two years)',
    },
  ],
  published: [],
})
