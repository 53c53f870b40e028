import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled, readsLowSkilled } from '../ingredients.ts'

/** From sheltered work to a regular job. */
export const mentorVzwDoorstroomSocialeEconomie = complete({
  id: 'mentor-vzw-doorstroom-sociale-economie',
  name: {
    en: 'Moving on from the social economy',
    fr: 'De l’économie sociale à l’emploi ordinaire',
    nl: 'Doorstroom sociale economie',
    de: 'Aus der Sozialökonomie in den regulären Arbeitsmarkt',
  },
  nativeName: 'Doorstroom sociale economie',
  citation: study('appendix.A'),
  origin: { organisation: 'Mentor vzw', country: 'BE', funders: ['European Social Fund'] },
  contact: { web: 'www.esf-agentschap.be/nl/projectenkaart/jobcoaching-de-sociale-economie' },
  summary: {
    en: 'Low-skilled people who work in the social economy are guided and coached to a job in the regular economy.',
    fr: 'Des travailleurs peu qualifiés de l’économie sociale sont guidés et accompagnés vers un emploi dans l’économie ordinaire.',
    nl: 'Laaggeschoolde werknemers uit de sociale economie worden begeleid en gecoacht naar een job in de reguliere economie.',
    de: 'Gering qualifizierte Beschäftigte der Sozialökonomie werden auf dem Weg in eine reguläre Stelle begleitet.',
  },
  distinctive: {
    en: 'Coaches people who already have sheltered work into regular jobs.',
    fr: 'Accompagne vers l’emploi ordinaire des personnes qui ont déjà un emploi protégé.',
    nl: 'Coacht mensen die al beschermd werk hebben naar een gewone job.',
    de: 'Begleitet Menschen, die bereits geschützte Arbeit haben, in reguläre Stellen.',
  },
  components: [{ id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Low-skilled employees of the social economy',
      fr: 'Travailleurs peu qualifiés de l’économie sociale',
      nl: 'Laaggeschoolde werknemers in de sociale economie',
      de: 'Gering qualifizierte Beschäftigte der Sozialökonomie',
    },
    groups: ['low-skilled'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        lowSkilled,
        { kind: 'labour-status', in: ['employed'] },
        {
          kind: 'judgement',
          key: 'works-in-social-economy',
          statement: {
            en: 'works in the social economy',
            fr: 'travaille dans l’économie sociale',
            nl: 'werkt in de sociale economie',
            de: 'arbeitet in der Sozialökonomie',
          },
        },
      ],
    },
  },
  outcomes: {
    definitions: [
      { id: 'esf-plus-eecr06', version: 1 },
      { id: 'in-work-6m-after-leaving', version: 1 },
      { id: 'lasting-work-6m-after-leaving', version: 1 },
    ],
    headline: { id: 'esf-plus-eecr06', version: 1 },
  },
  readings: [
    readsLowSkilled,
    {
      path: 'outcomes.definitions',
      words:
        'guide and coach employees to the regular economy, paid by the European Social Fund (read as its result for people in work: a better situation six months later)',
    },
  ],
  published: [],
})
