import type { EligibilityLeaf } from '../../eligibility/rules.ts'
import type { Condition } from '../../outcomes/condition.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import type { LocalisedText } from '../../values/localisedText.ts'
import { esfRecord, working } from './ingredients.ts'

const regulation = 'Regulation (EU) 2021/1057, Annex I'
const faq = 'SFC Support Portal, ESF+ FAQ (April 2023)'
const sampling = 'SFC Support Portal, ESF+ FAQ on sampling'
const carriedOver = 'ESF 2014-2020 guidance (Annex C1/Annex D), carried over'

const known = (rule: EligibilityLeaf): Condition => ({ kind: 'facts', rule })

/** Member states by ISO 3166-1; stateless people and those of undetermined nationality are of none. */
const union = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT'],
  ...['LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
]

const registered: Condition = { kind: 'registered', value: true }

/**
 * At school or in higher education as the main activity: inactive even if registered (2014–2020). Courses beside another
 * activity, and those of vocational training, language or integration, make nobody a student.
 */
const student: Condition = {
  kind: 'all',
  of: [
    { kind: 'status', in: ['education'] },
    { kind: 'training', in: ['school', 'higher'] },
  ],
}

/** National rules define these; nobody's application asks for them, so a survey or an estimate must. */
const asked = (question: string): Condition => ({ kind: 'survey', question })

interface Output {
  readonly code: string
  readonly label: readonly [en: string, fr: string, nl: string, de: string]
  readonly sentence: readonly [en: string, fr: string, nl: string, de: string]
  readonly counts: Condition
  readonly confirmed: OutcomeDefinition['confirmed']
  readonly source: readonly string[]
  readonly includes?: readonly string[]
  readonly entityKinds?: readonly string[]
}

const text = ([en, fr, nl, de]: Output['label']): LocalisedText => ({ en, fr, nl, de })

const onEntry: LocalisedText = {
  en: 'As on the day of entry, and not changed later. Indicators 12 to 17 may be estimated, unless they decide eligibility.',
  fr: 'Au jour de l’entrée, sans changement ultérieur. Les indicateurs 12 à 17 peuvent être estimés, sauf s’ils décident de l’admissibilité.',
  nl: 'Op de dag van de start, en later niet gewijzigd. Indicatoren 12 tot 17 mogen worden geschat, tenzij ze over de toelating beslissen.',
  de: 'Am Tag des Eintritts, später nicht geändert. Die Indikatoren 12 bis 17 dürfen geschätzt werden, wenn sie nicht über die Zulassung entscheiden.',
}

/** The one indicator in which a record that is not complete appears. */
const isGrandTotal = (code: string): boolean => code === '01'

const students: LocalisedText = {
  en: 'Who studies at a school or in higher education as the main activity is inactive even if registered as unemployed: the rule of 2014–2020, not confirmed for ESF+.',
  fr: 'Qui suit à titre principal des études scolaires ou supérieures est inactif même inscrit au chômage : règle de 2014–2020, non confirmée pour le FSE+.',
  nl: 'Wie als hoofdactiviteit schoolgaat of hoger onderwijs volgt, is inactief, ook als werkzoekende ingeschreven: de regel van 2014–2020, niet bevestigd voor ESF+.',
  de: 'Wer hauptsächlich eine Schule besucht oder studiert, ist nicht erwerbstätig, auch wenn arbeitslos gemeldet: Regel von 2014–2020, für ESF+ nicht bestätigt.',
}

const notes: Readonly<Record<string, readonly LocalisedText[]>> = { '02': [students], '04': [students] }

const outputs: readonly Output[] = [
  {
    code: '01',
    label: [
      'participants in all',
      'nombre total de participants',
      'deelnemers in totaal',
      'Teilnehmende insgesamt',
    ],
    sentence: ['took part', 'ont participé', 'namen deel', 'haben teilgenommen'],
    counts: { kind: 'everybody' },
    confirmed: { code: 'inferred', label: true, definition: false },
    source: [regulation, carriedOver],
  },
  {
    code: '02',
    label: [
      'unemployed, long-term unemployed included',
      'chômeurs, y compris de longue durée',
      'werklozen, ook langdurige',
      'Arbeitslose, auch langzeitarbeitslose',
    ],
    sentence: [
      'were unemployed on entry',
      'étaient au chômage à l’entrée',
      'waren bij de start werkloos',
      'waren beim Eintritt arbeitslos',
    ],
    counts: {
      kind: 'any',
      of: [
        { kind: 'status', in: ['unemployed'] },
        { kind: 'all', of: [registered, { kind: 'not', of: working }, { kind: 'not', of: student }] },
      ],
    },
    confirmed: { code: true, label: true, definition: false },
    source: [regulation, faq, 'SFC2021 validation rules 144 ff. (June 2024)', carriedOver],
  },
  {
    code: '03',
    label: ['long-term unemployed', 'chômeurs de longue durée', 'langdurig werklozen', 'Langzeitarbeitslose'],
    sentence: [
      'were long-term unemployed on entry',
      'étaient chômeurs de longue durée à l’entrée',
      'waren bij de start langdurig werkloos',
      'waren beim Eintritt langzeitarbeitslos',
    ],
    // More than 6 months under 25, more than 12 from 25 on, in one continuous spell.
    counts: {
      kind: 'all',
      of: [
        { kind: 'status', in: ['unemployed'] },
        {
          kind: 'any',
          of: [
            { kind: 'lasted', moreThan: 12 },
            { kind: 'all', of: [{ kind: 'lasted', moreThan: 6 }, known({ kind: 'age', atMost: 24 })] },
          ],
        },
      ],
    },
    confirmed: { code: 'inferred', label: true, definition: false },
    source: [regulation, carriedOver],
  },
  {
    code: '04',
    label: ['inactive', 'personnes inactives', 'inactieven', 'Nichterwerbstätige'],
    sentence: [
      'were inactive on entry',
      'étaient inactives à l’entrée',
      'waren bij de start inactief',
      'waren beim Eintritt nicht erwerbstätig',
    ],
    counts: {
      kind: 'all',
      of: [
        { kind: 'status', in: ['inactive', 'caring', 'education', 'volunteering', 'internship'] },
        { kind: 'any', of: [{ kind: 'not', of: registered }, student] },
      ],
    },
    confirmed: { code: 'inferred', label: true, definition: false },
    source: [regulation, 'SFC2021 validation rules 144 ff. (June 2024)', carriedOver],
  },
  {
    code: '05',
    label: [
      'employed, self-employed included',
      'personnes en emploi, y compris à leur compte',
      'werkenden, ook zelfstandigen',
      'Erwerbstätige, auch Selbständige',
    ],
    sentence: [
      'were in work on entry',
      'étaient en emploi à l’entrée',
      'waren bij de start aan het werk',
      'waren beim Eintritt erwerbstätig',
    ],
    counts: working,
    confirmed: { code: true, label: true, definition: false },
    source: [regulation, faq, carriedOver],
  },
  {
    code: '06',
    label: [
      'children under 18',
      'enfants de moins de 18 ans',
      'kinderen jonger dan 18',
      'Kinder unter 18 Jahren',
    ],
    sentence: [
      'were under 18 on entry',
      'avaient moins de 18 ans à l’entrée',
      'waren bij de start jonger dan 18',
      'waren beim Eintritt unter 18',
    ],
    counts: known({ kind: 'age', atMost: 17 }),
    confirmed: { code: 'inferred', label: true, definition: true },
    source: [regulation, 'SFC2021 validation rules 144 ff. (June 2024)'],
  },
  {
    code: '07',
    label: [
      'young people from 18 to 29',
      'jeunes de 18 à 29 ans',
      'jongeren van 18 tot en met 29',
      'junge Menschen von 18 bis 29',
    ],
    sentence: [
      'were 18 to 29 years old on entry',
      'avaient de 18 à 29 ans à l’entrée',
      'waren bij de start 18 tot en met 29 jaar',
      'waren beim Eintritt 18 bis 29 Jahre alt',
    ],
    counts: known({ kind: 'age', atLeast: 18, atMost: 29 }),
    confirmed: { code: 'inferred', label: true, definition: true },
    source: [regulation, 'SFC2021 validation rules 144 ff. (June 2024)'],
  },
  {
    code: '08',
    label: [
      'people of 55 and above',
      'personnes de 55 ans et plus',
      'mensen van 55 en ouder',
      'Menschen ab 55',
    ],
    sentence: [
      'were 55 or older on entry',
      'avaient 55 ans ou plus à l’entrée',
      'waren bij de start 55 of ouder',
      'waren beim Eintritt 55 oder älter',
    ],
    counts: known({ kind: 'age', atLeast: 55 }),
    confirmed: { code: 'inferred', label: true, definition: true },
    source: [regulation],
  },
  {
    code: '09',
    label: [
      'with lower secondary education or less',
      'ayant au plus l’enseignement secondaire inférieur',
      'met hoogstens lager secundair onderwijs',
      'höchstens Sekundarbereich I',
    ],
    sentence: [
      'had lower secondary education or less on entry',
      'avaient au plus l’enseignement secondaire inférieur à l’entrée',
      'hadden bij de start hoogstens lager secundair onderwijs',
      'hatten beim Eintritt höchstens Sekundarbereich I',
    ],
    counts: known({ kind: 'education', atMost: 2 }),
    confirmed: { code: 'inferred', label: true, definition: true },
    source: [regulation],
  },
  {
    code: '10',
    label: [
      'with upper secondary or post-secondary education',
      'ayant l’enseignement secondaire supérieur ou postsecondaire',
      'met hoger secundair of postsecundair onderwijs',
      'Sekundarbereich II oder postsekundär',
    ],
    sentence: [
      'had upper secondary or post-secondary education on entry',
      'avaient l’enseignement secondaire supérieur ou postsecondaire à l’entrée',
      'hadden bij de start hoger secundair of postsecundair onderwijs',
      'hatten beim Eintritt Sekundarbereich II oder postsekundäre Bildung',
    ],
    counts: known({ kind: 'education', atLeast: 3, atMost: 4 }),
    confirmed: { code: 'inferred', label: true, definition: true },
    source: [regulation, 'SFC2021 validation rules 144 ff. (June 2024)'],
  },
  {
    code: '11',
    label: [
      'with tertiary education',
      'diplômés de l’enseignement supérieur',
      'met hoger onderwijs',
      'mit Hochschulbildung',
    ],
    sentence: [
      'had tertiary education on entry',
      'étaient diplômées de l’enseignement supérieur à l’entrée',
      'hadden bij de start hoger onderwijs',
      'hatten beim Eintritt Hochschulbildung',
    ],
    counts: known({ kind: 'education', atLeast: 5 }),
    confirmed: { code: 'inferred', label: true, definition: true },
    source: [regulation, 'SFC2021 validation rules 144 ff. (June 2024)'],
  },
  {
    code: '12',
    label: ['with disabilities', 'en situation de handicap', 'met een handicap', 'mit Behinderungen'],
    sentence: [
      'had a disability',
      'étaient en situation de handicap',
      'hadden een handicap',
      'hatten eine Behinderung',
    ],
    counts: known({ kind: 'attribute', attribute: 'disability', in: ['yes'] }),
    confirmed: { code: true, label: true, definition: false },
    source: [regulation, sampling],
  },
  {
    code: '13',
    label: [
      'third-country nationals',
      'ressortissants de pays tiers',
      'onderdanen van derde landen',
      'Drittstaatsangehörige',
    ],
    sentence: [
      'were not citizens of the Union',
      'n’étaient pas citoyennes de l’Union',
      'waren geen burgers van de Unie',
      'waren keine Unionsbürger',
    ],
    counts: { kind: 'not', of: known({ kind: 'attribute', attribute: 'nationality', in: union }) },
    confirmed: { code: true, label: true, definition: true },
    source: [regulation, faq, sampling],
  },
  {
    code: '14',
    label: [
      'with a foreign background',
      'd’origine étrangère',
      'met een buitenlandse achtergrond',
      'ausländischer Herkunft',
    ],
    sentence: [
      'had a foreign background',
      'étaient d’origine étrangère',
      'hadden een buitenlandse achtergrond',
      'waren ausländischer Herkunft',
    ],
    counts: known({ kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] }),
    confirmed: { code: true, label: true, definition: true },
    source: [regulation, faq],
  },
  {
    code: '15',
    label: ['minorities', 'minorités', 'minderheden', 'Angehörige von Minderheiten'],
    sentence: [
      'belonged to a minority',
      'appartenaient à une minorité',
      'behoorden tot een minderheid',
      'gehörten einer Minderheit an',
    ],
    counts: asked('esf-minority'),
    confirmed: { code: true, label: true, definition: true },
    source: [regulation, faq],
  },
  {
    code: '16',
    label: [
      'homeless or excluded from housing',
      'sans domicile ou en exclusion liée au logement',
      'dakloos of uitgesloten van huisvesting',
      'wohnungslos oder von Wohnungsausgrenzung betroffen',
    ],
    sentence: [
      'were homeless or excluded from housing',
      'étaient sans domicile ou mal logées',
      'waren dakloos of uitgesloten van huisvesting',
      'waren wohnungslos oder von Wohnungsausgrenzung betroffen',
    ],
    counts: asked('esf-homeless'),
    confirmed: { code: true, label: true, definition: false },
    source: [regulation, sampling, carriedOver],
  },
  {
    code: '17',
    label: ['from rural areas', 'de zones rurales', 'uit landelijke gebieden', 'aus ländlichen Gebieten'],
    sentence: [
      'lived in a rural area',
      'vivaient en zone rurale',
      'woonden in een landelijk gebied',
      'lebten in einem ländlichen Gebiet',
    ],
    counts: asked('esf-rural'),
    confirmed: { code: true, label: true, definition: false },
    source: [regulation, sampling, carriedOver],
  },
  {
    code: '18',
    label: [
      'supported public administrations or services',
      'administrations ou services publics soutenus',
      'ondersteunde overheden of openbare diensten',
      'unterstützte öffentliche Verwaltungen oder Dienste',
    ],
    sentence: ['were supported', 'ont été soutenus', 'werden ondersteund', 'wurden unterstützt'],
    counts: { kind: 'everybody' },
    entityKinds: ['public-administration'],
    confirmed: { code: 'inferred', label: false, definition: true },
    source: [regulation],
  },
  {
    code: '19',
    label: [
      'supported small and medium-sized enterprises',
      'petites et moyennes entreprises soutenues',
      'ondersteunde kleine en middelgrote ondernemingen',
      'unterstützte kleine und mittlere Unternehmen',
    ],
    sentence: ['were supported', 'ont été soutenues', 'werden ondersteund', 'wurden unterstützt'],
    counts: { kind: 'everybody' },
    entityKinds: ['small-or-medium-enterprise', 'cooperative-enterprise', 'social-enterprise'],
    confirmed: { code: true, label: false, definition: true },
    source: [regulation, faq],
  },
]

/** The common output indicators of the European Social Fund Plus: who took part, as they were on entry. */
export const esfPlusOutputs: readonly OutcomeDefinition[] = outputs.map(
  ({ code, label, sentence, counts, confirmed, source, entityKinds }) => ({
    id: `esf-plus-eeco${code}`,
    version: 1,
    label: text([
      `ESF+ EECO${code}: ${label[0]}`,
      `FSE+ EECO${code} : ${label[1]}`,
      `ESF+ EECO${code}: ${label[2]}`,
      `ESF+ EECO${code}: ${label[3]}`,
    ]),
    sentence: text(sentence),
    frame: 'ESF+',
    population: entityKinds
      ? { base: 'entities', entityKinds: [...entityKinds] }
      : { base: 'started', died: 'kept', ...(!isGrandTotal(code) && { completeRecord: [...esfRecord] }) },
    reEntry: 'first-entry-last-exit',
    moment: { anchor: 'start', after: { count: 0, unit: 'days' }, pick: { kind: 'on-the-day' } },
    counts,
    unknown: 'counted-as-not',
    news: 'counted',
    measure: { kind: 'count' },
    confirmed: entityKinds || isGrandTotal(code) ? confirmed : { ...confirmed, record: false },
    source: [...source],
    notes: [onEntry, ...(notes[code] ?? [])],
    ...(code === '02' && { includes: ['esf-plus-eeco03'] }),
  }),
)

/** A sum of figures that cannot be larger than another one. */
export interface ConsistencyRule {
  /** Ids of definitions; their figures together … */
  readonly left: readonly string[]
  /** … are at most those of these together. */
  readonly atMost: readonly string[]
  /** Whether a source says so; the others follow from the definitions. */
  readonly confirmed: boolean
}

const ids = (...codes: readonly string[]): string[] => codes.map((code) => `esf-plus-${code}`)

/** What the figures of one cohort must add up to under the common indicators of the European Social Fund Plus. */
export const esfPlusConsistency: readonly ConsistencyRule[] = [
  { left: ids('eeco03'), atMost: ids('eeco02'), confirmed: true },
  { left: ids('eeco02', 'eeco04', 'eeco05'), atMost: ids('eeco01'), confirmed: false },
  { left: ids('eeco06', 'eeco07', 'eeco08'), atMost: ids('eeco01'), confirmed: false },
  { left: ids('eeco09', 'eeco10', 'eeco11'), atMost: ids('eeco01'), confirmed: false },
  { left: ids('eecr04'), atMost: ids('eeco02', 'eeco04'), confirmed: false },
  { left: ids('eecr06'), atMost: ids('eeco05'), confirmed: false },
  // Never both for one person.
  { left: ids('eecr01', 'eecr04'), atMost: ids('eeco01'), confirmed: true },
]
