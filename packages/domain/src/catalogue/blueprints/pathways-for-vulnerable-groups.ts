import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { young } from '../ingredients.ts'

/** The stage before training, coaching or work experience. */
export const pathwaysForVulnerableGroups = complete({
  id: 'pathways-for-vulnerable-groups',
  name: {
    en: 'Pathways for Vulnerable Groups',
    fr: 'Parcours préparatoires pour groupes vulnérables',
    nl: 'Voortraject kwetsbare groepen',
    de: 'Vorbereitung für benachteiligte Gruppen',
  },
  nativeName: 'Voortraject Kwetsbare Groepen',
  citation: study('appendix.A'),
  origin: {
    organisation: 'Local partners in Flanders with VDAB',
    country: 'BE',
    partners: ['VDAB', 'various local partners'],
    funders: ['European Social Fund'],
  },
  contact: { web: 'www.esf-agentschap.be/nl/oproepen/voortrajecten-kwestbare-groepen' },
  summary: {
    en: 'Coaching and counselling prepare people for the regular range of training, job coaching or work experience.',
    fr: 'Un coaching et un accompagnement préparent à l’offre ordinaire de formations, de job coaching ou d’expérience professionnelle.',
    nl: 'Coaching en begeleiding bereiden voor op het gewone aanbod van opleidingen, jobcoaching of werkervaring.',
    de: 'Coaching und Beratung bereiten auf das reguläre Angebot an Kursen, Jobcoaching oder Arbeitserfahrung vor.',
  },
  distinctive: {
    en: 'A stage of its own before everything regular, for those whom no school, counsellor or employer reaches.',
    fr: 'Une étape à part, avant l’offre ordinaire, pour qui n’est ni à l’école, ni suivi, ni au travail.',
    nl: 'Een eigen fase vóór het reguliere aanbod, voor wie niet op school zit, niet begeleid wordt en niet werkt.',
    de: 'Eine eigene Stufe vor den regulären Angeboten, für alle, die weder zur Schule gehen noch beraten werden noch arbeiten.',
  },
  deliveredBy: {
    text: {
      en: 'Various local partners in Flanders, with VDAB',
      fr: 'Divers partenaires locaux en Flandre, avec le VDAB',
      nl: 'Diverse lokale partners in Vlaanderen, samen met de VDAB',
      de: 'Verschiedene örtliche Partner in Flandern, mit dem VDAB',
    },
  },
  components: [{ id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Above all young people who are not in education, job counselling or work',
      fr: 'Surtout des jeunes qui ne sont ni en formation, ni accompagnés, ni en emploi',
      nl: 'Vooral jongeren die geen opleiding of begeleiding volgen en niet werken',
      de: 'Vor allem junge Menschen ohne Ausbildung, Arbeitsberatung oder Arbeit',
    },
    groups: ['youth'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        {
          kind: 'not',
          rule: {
            kind: 'labour-status',
            in: ['employed', 'self-employed', 'apprenticeship', 'internship', 'education'],
          },
        },
        {
          kind: 'judgement',
          key: 'not-in-counselling',
          statement: {
            en: 'is not in job counselling',
            fr: 'n’est pas accompagné vers l’emploi',
            nl: 'krijgt geen begeleiding naar werk',
            de: 'ist in keiner Arbeitsberatung',
          },
        },
      ],
    },
  },
  priorities: [
    {
      id: 'young',
      label: { en: 'Young people', fr: 'Jeunes', nl: 'Jongeren', de: 'Junge Menschen' },
      rule: young,
    },
  ],
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'not in education or work (read as neither employed nor self-employed, training or studying)',
    },
    {
      path: 'priorities',
      words: 'focuses on young people (read as 30 at most, the upper age for youth in III.C.3)',
    },
  ],
  published: [],
})
