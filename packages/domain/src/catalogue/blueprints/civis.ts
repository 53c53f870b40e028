import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled } from '../ingredients.ts'

/** A contract for a year between a young person and the local mission. */
export const civis = complete({
  id: 'civis',
  name: {
    en: 'Contract for social insertion (CIVIS)',
    fr: 'Contrat d’insertion dans la vie sociale (CIVIS)',
    nl: 'Contract voor sociale integratie (CIVIS)',
    de: 'Vertrag zur sozialen Eingliederung (CIVIS)',
  },
  nativeName: 'Contrat d’insertion dans la vie sociale',
  citation: study('II.B', 'appendix.A'),
  origin: { organisation: 'Missions Locales', country: 'FR' },
  contact: { web: 'www.emploi.gouv.fr/dispositif/contrat-dinsertion-dans-vie-sociale-civis' },
  summary: {
    en: 'A counsellor of the local mission accompanies a young jobseeker for a year, under a signed contract.',
    fr: 'Un conseiller de la mission locale accompagne pendant un an un jeune demandeur d’emploi, sous contrat signé.',
    nl: 'Een consulent van de mission locale begeleidt een jonge werkzoekende een jaar lang, met een ondertekend contract.',
    de: 'Eine Fachkraft der Mission locale begleitet junge Arbeitsuchende ein Jahr lang, mit unterschriebenem Vertrag.',
  },
  distinctive: {
    en: 'A signed contract of a year frames individual counselling, and can be prolonged into the first job.',
    fr: 'Un contrat signé d’un an encadre l’accompagnement individuel et peut se prolonger dans le premier emploi.',
    nl: 'Een ondertekend contract van een jaar omkadert de individuele begeleiding en kan doorlopen tot in de eerste baan.',
    de: 'Ein unterschriebener Vertrag über ein Jahr rahmt die Einzelberatung und kann bis in die erste Stelle verlängert werden.',
  },
  mentors: {
    en: 'Counsellors of the local missions',
    fr: 'Des conseillers des missions locales',
    nl: 'Consulenten van de missions locales',
    de: 'Fachkräfte der Missions locales',
  },
  components: [
    { id: 'counselling', form: 'coaching', startsWith: 'intake-talk', required: true },
    { id: 'training', form: 'training', startsWith: 'training', required: false },
  ],
  audience: {
    text: {
      en: 'Unemployed, low-skilled young people',
      fr: 'Jeunes sans emploi et peu qualifiés',
      nl: 'Werkloze, laaggeschoolde jongeren',
      de: 'Arbeitslose, gering qualifizierte junge Menschen',
    },
    groups: ['youth', 'low-skilled', 'general-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 16, atMost: 25 },
        { kind: 'labour-status', in: ['unemployed'] },
        lowSkilled,
        {
          kind: 'judgement',
          key: 'no-baccalaureate',
          statement: {
            en: 'has not obtained the baccalauréat',
            fr: 'n’a pas obtenu le baccalauréat',
            nl: 'heeft het baccalauréat niet behaald',
            de: 'hat das Baccalauréat nicht erworben',
          },
        },
      ],
    },
  },
  pairing: {
    durationMonths: { planned: 12 },
    agreement: 'contract',
    extension: { months: 12, times: 1 },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'low skilled: early school leavers, or secondary education without the baccalauréat (read as ISCED 3 at most, and no baccalauréat)',
    },
    {
      path: 'pairing.extension',
      words: 'extendable for follow-up once employed (how long is not said; read as once, by a year)',
    },
  ],
  published: [
    { what: 'contracts', value: 170_000, unit: 'other', period: { en: '2012' }, section: 'II.B' },
    {
      what: 'positive-outcome-share',
      value: 0.49,
      unit: 'share',
      of: 170_000,
      period: {
        en: 'contracts of 2012',
        fr: 'contrats de 2012',
        nl: 'contracten van 2012',
        de: 'Verträge von 2012',
      },
      definition: { id: 'civis-work-or-training', version: 1 },
      section: 'II.B',
    },
  ],
})
