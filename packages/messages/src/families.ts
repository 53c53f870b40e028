import {
  attributeKeys,
  attributes,
  brusselsMunicipalities,
  type EligibilityCode,
  type EnrolmentMove,
  type EnrolmentStatus,
  type PairMove,
  type PreparationStep,
  type ProgrammeRole,
  type RefusalCode,
  type Situation,
  type Verdict,
  type WhyUnknown,
} from '@passerelle/domain'
import type { locales } from './locale.ts'

/** What stands after the family in a code of the domain: `not-from-here` of `refusal.not-from-here`. */
type After<Family extends string, Code extends string> = Code extends `${Family}.${infer Rest}` ? Rest : never

const options = attributeKeys.flatMap((key) =>
  (attributes[key].options ?? []).map((code) => `${key}.${code}`),
)

const conditions = codes<
  After<'eligibility', EligibilityCode> extends `${infer Kind}.${Verdict}` ? Kind : never
>()(
  'age',
  'residence',
  'labour-status',
  'unemployed-for',
  'registered',
  'education',
  'qualification-abroad',
  'recognition',
  'language',
  'right-to-work',
  'residence-status',
  'gender',
  'experience',
  'retired',
  'occupation',
  'sector',
  'referred-by',
  'attribute',
  'judgement',
)
const verdicts = codes<Verdict>()('met', 'unmet', 'unknown')

/**
 * Families of sentences that are reached by a code instead of a written id: `<family>.<code>`. A code that is
 * listed here and has no sentence, or a sentence of a family whose code is not listed, fails the tests; a list
 * typed with `codes<Union>()` fails the compiler when the union that it stands for gains or loses a code.
 */
export const families = {
  localeNames: codes<(typeof locales)[number]>()('en', 'fr', 'nl', 'de'),
  attribute: attributeKeys,
  option: [...options, 'yes-no.yes', 'yes-no.no'],
  place: ['be-bru', 'be-vlg', 'be-wal', ...brusselsMunicipalities.map(({ code }) => code)],
  office: ['actiris', 'vdab', 'forem', 'ams', 'arbeitsagentur', 'france-travail'],
  role: codes<ProgrammeRole>()('mentee', 'mentor'),
  verdict: verdicts,
  eligibility: conditions.flatMap((kind) => verdicts.map((verdict) => `${kind}.${verdict}`)),
  whyUnknown: codes<WhyUnknown>()(
    'prefer-not',
    'skipped',
    'not-asked',
    'unknown',
    'unreachable',
    'refused',
    'imprecise',
    'out-of-date',
  ),
  enrolmentStatus: codes<EnrolmentStatus>()(
    'applied',
    'eligible',
    'ineligible',
    'active',
    'completed',
    'withdrawn',
  ),
  situation: codes<Situation>()('not-eligible-yet', 'preparing', 'ready', 'paired', 'on-hold', 'over'),
  stepKind: codes<PreparationStep['kind']>()(
    'interview',
    'orientation',
    'training',
    'check',
    'guardian-consent',
    'reference',
    'form',
    'assessment',
  ),
  move: codes<EnrolmentMove | PairMove | 'completed' | 'ended-early'>()(
    'find-eligible',
    'find-ineligible',
    'reopen',
    'start',
    'complete',
    'withdraw',
    'hold',
    'resume',
    'complete-step',
    'correct-start',
    'correct-end',
    'answer',
    'lapse',
    'meet',
    'sign-agreement',
    'pause',
    'extend',
    'review',
    'check-in',
    'completed',
    'ended-early',
  ),
  refusal: codes<After<'refusal', RefusalCode>>()(
    'not-from-here',
    'in-the-future',
    'before-previous',
    'needs-reason',
    'safety-missing',
    'interval-overlaps',
    'no-open-interval',
    'unknown-step',
    'already-answered',
    'answer-still-open',
    'no-extension-left',
    'extension-too-long',
    'extension-not-later',
    'no-pairing',
    'already-signed',
    'nothing-to-correct',
    'not-available',
    'never-together',
  ),
} as const satisfies Record<string, readonly string[]>

export type Family = keyof typeof families

/** Exactly the codes of a union, each once, checked by the compiler: `codes<Error['code']>()('a', 'b')`. */
export function codes<Union extends string>() {
  return <const List extends readonly Union[]>(
    ...list: [Union] extends [List[number]] ? List : [never, `missing: ${Exclude<Union, List[number]>}`]
  ): readonly Union[] => list as unknown as readonly Union[]
}
