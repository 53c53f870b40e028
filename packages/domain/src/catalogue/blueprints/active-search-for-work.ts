import { brusselsMunicipalities } from '../../places/brussels.ts'
import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Coaching and group sessions for low-skilled jobseekers in Brussels. */
export const activeSearchForWork = complete({
  id: 'active-search-for-work',
  name: {
    en: 'Active Search for Work (AZW/RAE)',
    fr: 'Recherche active d’emploi (RAE)',
    nl: 'Actief zoeken naar werk (AZW)',
  },
  nativeName: 'Actief zoeken naar werk (AZW) / Recherche active à l’emploi (RAE)',
  citation: study('III.B', 'III.D.1', 'III.D.4', 'III.D.5'),
  origin: {
    organisation: 'Actiris',
    country: 'BE',
    city: 'Brussels',
    partners: [
      'InBrussel',
      'Kurasaw',
      'Groep Intro',
      'Manpower',
      'local missions in Brussels',
      'temporary work agencies',
    ],
    funders: ['European Social Fund'],
  },
  summary: {
    en: 'Job coaches of neighbourhood organisations accompany jobseekers, one by one and in group sessions.',
    fr: 'Des job coachs d’associations de quartier accompagnent des demandeurs d’emploi, individuellement et en groupe.',
    nl: 'Jobcoaches van buurtorganisaties begeleiden werkzoekenden, individueel en in groep.',
    de: 'Jobcoaches von Stadtteilorganisationen begleiten Arbeitsuchende, einzeln und in Gruppen.',
  },
  distinctive: {
    en: 'Twenty-odd neighbourhood organisations in two languages deliver the same coaching and group sessions under one set of criteria.',
    fr: 'Une vingtaine d’associations de quartier, en deux langues, offrent le même accompagnement selon les mêmes critères.',
    nl: 'Ruim twintig buurtorganisaties in twee talen bieden dezelfde begeleiding onder één stel criteria.',
    de: 'Gut zwanzig Stadtteilorganisationen in zwei Sprachen bieden dieselbe Begleitung nach denselben Kriterien.',
  },
  evaluation: {
    en: 'Group sessions evaluated through the year and once at six months: a snapshot that says nothing on contract length or on unemployment spells.',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    {
      id: 'group-week',
      form: 'group',
      startsWith: 'training',
      required: false,
      groupSize: { atLeast: 8, atMost: 12 },
      durationDays: 7,
    },
    {
      id: 'group-five-weeks',
      form: 'training',
      startsWith: 'training',
      required: false,
      groupSize: { atLeast: 8, atMost: 12 },
      durationDays: 35,
    },
  ],
  audience: {
    text: {
      en: 'Low-skilled adults and many young jobseekers in Brussels',
      fr: 'Adultes peu qualifiés et beaucoup de jeunes demandeurs d’emploi à Bruxelles',
      nl: 'Laaggeschoolde volwassenen en veel jonge werkzoekenden in Brussel',
      de: 'Gering qualifizierte Erwachsene und viele junge Arbeitsuchende in Brüssel',
    },
    groups: ['low-skilled', 'general-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 18 },
        { kind: 'education', atMost: 3 },
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'registered', with: ['actiris'] },
        { kind: 'residence', level: 'municipality', in: brusselsMunicipalities.map(({ code }) => code) },
      ],
    },
  },
  outcomes: {
    definitions: [
      { id: 'be-bru-azw-rae-6m', version: 1 },
      { id: 'in-work-6m-after-start', version: 1 },
      { id: 'be-bru-actiris-sortie-positive', version: 1 },
      { id: 'esf-plus-eecr04', version: 1 },
      { id: 'esf-plus-eecr05', version: 1 },
    ],
    headline: { id: 'be-bru-azw-rae-6m', version: 1 },
    followUps: [
      {
        id: 'six-months',
        anchor: 'start',
        months: 6,
        window: { daysBefore: 14, daysAfter: 45 },
        attempts: 3,
        asks: ['situation'],
      },
      {
        id: 'leaving',
        anchor: 'leaving',
        months: 0,
        window: { daysBefore: 0, daysAfter: 28 },
        attempts: 3,
        asks: ['situation'],
      },
      {
        id: 'leaving-6m',
        anchor: 'leaving',
        months: 6,
        window: { daysBefore: 14, daysAfter: 45 },
        attempts: 3,
        asks: ['situation', 'quality-of-work'],
      },
    ],
  },
  readings: [
    { path: 'eligibility.mentee', words: 'a secondary education degree at most (read as ISCED 3)' },
    {
      path: 'outcomes.followUps',
      words: 'evaluated at the six-month mark; on leaving and after it for the ESF',
    },
  ],
  published: [
    { what: 'delivery-partners-dutch', value: 4, unit: 'organisations', section: 'III.B' },
    { what: 'delivery-partners-french', value: 17, unit: 'organisations', section: 'III.B' },
    { what: 'municipalities', value: 19, unit: 'other', section: 'III.B' },
    { what: 'group-size-low', value: 8, unit: 'people', section: 'III.B' },
    { what: 'group-size-high', value: 12, unit: 'people', section: 'III.B' },
    { what: 'share-under-25-low', value: 0.25, unit: 'share', section: 'III.B' },
    { what: 'share-under-25-high', value: 0.3333, unit: 'share', section: 'III.B' },
    {
      what: 'participants-per-organisation',
      value: 100,
      unit: 'people',
      qualifier: 'about',
      period: 'per year',
      section: 'III.B',
    },
    {
      what: 'group-participants-per-organisation-low',
      value: 40,
      unit: 'people',
      qualifier: 'about',
      period: 'per year',
      section: 'III.B',
    },
    {
      what: 'group-participants-per-organisation-high',
      value: 50,
      unit: 'people',
      qualifier: 'about',
      period: 'per year',
      section: 'III.B',
    },
    { what: 'group-sessions', value: 4, unit: 'other', period: 'per year', section: 'III.D.5' },
    {
      what: 'employed-share',
      value: 0.45,
      unit: 'share',
      period: '6 months after enrolment, on average',
      definition: { id: 'be-bru-azw-rae-6m', version: 1 },
      section: 'III.D.5',
    },
    {
      what: 'training-share',
      value: 0.15,
      unit: 'share',
      period: '6 months after enrolment, on average',
      section: 'III.D.5',
    },
  ],
})
