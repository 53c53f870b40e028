import type { EligibilityLeaf, EligibilityRule } from '../eligibility/rules.ts'
import type { MessageValue } from '../messages/message.ts'
import type { LocalisedText } from '../values/localisedText.ts'
import { leavesOf } from './attributesAsked.ts'
import type { MatchingPolicy, PolicyCriterion } from './matchingPolicy.ts'
import type { Programme } from './programme.ts'

/** What of a programme can differ between two versions, in the order in which people read a programme. */
export const programmeFields = [
  'name',
  'audience',
  'languages',
  'places',
  'components',
  'eligibility-mentee',
  'eligibility-mentor',
  'priorities',
  'preparation-mentee',
  'preparation-mentor',
  'duration',
  'cadence',
  'minimum-meetings',
  'agreement',
  'reviews',
  'answer-within',
  'first-meeting-within',
  'capacity',
  'pairing-rest',
  'criteria',
  'weight',
  'matching-rest',
  'follow-ups',
  'forms',
  'rest',
] as const
/** A part of a programme that can differ between versions: one of `programmeFields`. */
export type ProgrammeField = (typeof programmeFields)[number]

/** One difference. Values are absent where a sentence could not say them: whole rules, lists of steps. */
export interface ProgrammeChange {
  readonly field: ProgrammeField
  /** The criterion whose share of the weight changed. */
  readonly criterion?: string
  readonly was?: MessageValue
  readonly is?: MessageValue
  /** Of lists (steps, parts, criteria, follow-ups, forms): which entries, by their labels or ids. */
  readonly entries?: EntryChanges
  /** Of eligibility: which conditions. None of both: they are joined in another way. */
  readonly conditions?: {
    readonly added: readonly EligibilityLeaf[]
    readonly removed: readonly EligibilityLeaf[]
  }
}

/** Entries of a list that came, went, or are not as they were, by their labels or ids. */
export interface EntryChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

interface Reader {
  readonly field: ProgrammeField
  readonly part: (programme: Programme) => unknown
  /** How the part is said; left out where it cannot be said in a word. */
  readonly said?: (programme: Programme, other: Programme) => MessageValue | undefined
  /** The entries of a part that is a list, or several. */
  readonly entries?: (programme: Programme) => readonly Entry[]
  readonly rule?: (programme: Programme) => EligibilityRule
}

interface Entry {
  readonly id: string
  readonly label?: LocalisedText | undefined
}

const inEnglish = (text: LocalisedText): string => text.en ?? Object.values(text)[0] ?? ''

/** A text in a language in which it is not the same in the other version. */
function differing(text: LocalisedText, other: LocalisedText): string {
  const language = Object.keys({ ...text, ...other })
    .sort((one, next) => Number(next === 'en') - Number(one === 'en'))
    .find((each) => text[each] !== other[each])
  return (language && text[language]) ?? inEnglish(text)
}

const withoutWeight = ({ weight: _, ...criterion }: PolicyCriterion): Omit<PolicyCriterion, 'weight'> =>
  criterion

const readers: readonly Reader[] = [
  {
    field: 'name',
    part: ({ name }) => name,
    said: ({ name }, other) => differing(name, other.name),
  },
  {
    field: 'audience',
    part: ({ audience }) => audience,
    said: ({ audience }, other) => differing(audience.text, other.audience.text),
  },
  {
    field: 'languages',
    part: ({ languages }) => languages,
    said: ({ languages }) => languages.map((language) => ({ language })),
  },
  { field: 'places', part: ({ places }) => places, said: ({ places }) => places },
  { field: 'components', part: ({ components }) => components, entries: ({ components }) => components },
  {
    field: 'eligibility-mentee',
    part: ({ eligibility }) => eligibility.mentee,
    rule: ({ eligibility }) => eligibility.mentee,
  },
  {
    field: 'eligibility-mentor',
    part: ({ eligibility }) => eligibility.mentor,
    rule: ({ eligibility }) => eligibility.mentor,
  },
  { field: 'priorities', part: ({ priorities }) => priorities, entries: ({ priorities }) => priorities },
  {
    field: 'preparation-mentee',
    part: ({ preparation }) => preparation.mentee,
    entries: ({ preparation }) => preparation.mentee,
  },
  {
    field: 'preparation-mentor',
    part: ({ preparation }) => preparation.mentor,
    entries: ({ preparation }) => preparation.mentor,
  },
  {
    field: 'duration',
    part: ({ pairing }) => pairing?.durationMonths,
    said: ({ pairing }) => pairing?.durationMonths.planned,
  },
  {
    field: 'cadence',
    part: ({ pairing }) => pairing?.cadence,
    said: ({ pairing }) => pairing?.cadence.everyDays,
  },
  {
    field: 'minimum-meetings',
    part: ({ pairing }) => pairing?.minimumMeetings,
    said: ({ pairing }) => pairing?.minimumMeetings,
  },
  {
    field: 'agreement',
    part: ({ pairing }) => pairing?.agreement,
    said: ({ pairing }) => pairing && { label: `agreement.${pairing.agreement}` },
  },
  {
    field: 'reviews',
    part: ({ pairing }) => pairing?.actionPlan,
    said: ({ pairing }) => pairing?.actionPlan?.reviewEveryMonths,
  },
  {
    field: 'answer-within',
    part: ({ pairing }) => pairing?.answerWithinDays,
    said: ({ pairing }) => pairing?.answerWithinDays,
  },
  {
    field: 'first-meeting-within',
    part: ({ pairing }) => pairing?.firstMeetingWithinDays,
    said: ({ pairing }) => pairing?.firstMeetingWithinDays,
  },
  {
    field: 'capacity',
    part: ({ pairing }) => pairing?.capacityPerMentor,
    said: ({ pairing }) => pairing?.capacityPerMentor,
  },
  {
    field: 'pairing-rest',
    part: ({ pairing }) => [
      pairing?.checkIns,
      pairing?.extension,
      pairing?.meetingForms,
      pairing?.agreementWithinDays,
    ],
  },
  {
    field: 'criteria',
    part: ({ matching }) => matching?.criteria.map(withoutWeight),
    entries: ({ matching }) => matching?.criteria.map(withoutWeight) ?? [],
  },
  {
    field: 'matching-rest',
    part: ({ matching }) => {
      const { criteria: _, ...rest } = matching ?? { criteria: [] }
      return rest
    },
  },
  {
    field: 'follow-ups',
    part: ({ outcomes }) => outcomes,
    entries: ({ outcomes: { definitions, followUps, instruments } }) => [
      ...definitions,
      ...followUps,
      ...instruments,
    ],
  },
  { field: 'forms', part: ({ forms }) => forms, entries: ({ forms }) => forms },
  {
    field: 'rest',
    part: ({ nativeName, summary, intake, mentorsAre, doesNotAsk }) => [
      nativeName,
      summary,
      intake,
      mentorsAre,
      doesNotAsk,
    ],
  },
]

/**
 * What changed from one version of a programme to another, readable one by one.
 *
 * @example
 * programmeChanges(duo, editProgramme(duo, { everyDays: 7 }, 2)) // [{ field: 'cadence', was: 14, is: 7 }]
 */
export function programmeChanges(before: Programme, after: Programme): ProgrammeChange[] {
  const changes = readers.flatMap(({ field, part, said, entries, rule }): ProgrammeChange[] => {
    if (sameValue(part(before), part(after))) return []
    const was = said?.(before, after)
    const is = said?.(after, before)
    return [
      {
        field,
        ...(was !== undefined && { was }),
        ...(is !== undefined && { is }),
        ...(entries && { entries: entryChanges(entries(before), entries(after)) }),
        ...(rule && { conditions: conditionChanges(rule(before), rule(after)) }),
      },
    ]
  })
  return [...changes, ...weightChanges(before, after)].sort((a, b) => rank(a) - rank(b))
}

function entryChanges(before: readonly Entry[], after: readonly Entry[]): EntryChanges {
  const named = ({ id, label }: Entry): string => (label ? inEnglish(label) : id)
  const notIn = (list: readonly Entry[]) => (entry: Entry) => !list.some(({ id }) => id === entry.id)
  const isOther = (entry: Entry): boolean =>
    before.some((each) => each.id === entry.id && !sameValue(each, entry))
  return {
    added: after.filter(notIn(before)).map(named),
    removed: before.filter(notIn(after)).map(named),
    changed: after.filter(isOther).map(named),
  }
}

function conditionChanges(
  before: EligibilityRule,
  after: EligibilityRule,
): NonNullable<ProgrammeChange['conditions']> {
  const was = leavesOf(before)
  const is = leavesOf(after)
  const notIn = (list: readonly EligibilityLeaf[]) => (leaf: EligibilityLeaf) =>
    !list.some((each) => sameValue(each, leaf))
  return { added: is.filter(notIn(was)), removed: was.filter(notIn(is)) }
}

const rank = ({ field }: ProgrammeChange) => programmeFields.indexOf(field)

function weightChanges(before: Programme, after: Programme): ProgrammeChange[] {
  const was = weightShares(before.matching)
  const is = weightShares(after.matching)
  const weights = new Map(before.matching?.criteria.map(({ id, weight }) => [id, weight]))
  return (after.matching?.criteria ?? [])
    .filter(({ id, weight }) => weights.has(id) && weights.get(id) !== weight)
    .map(({ id }) => ({ field: 'weight', criterion: id, was: was.get(id) ?? 0, is: is.get(id) ?? 0 }))
}

/** The share that each criterion has of the whole weight, between 0 and 1, by its id. */
export function weightShares(policy: MatchingPolicy | undefined): ReadonlyMap<string, number> {
  const whole = (policy?.criteria ?? []).reduce((sum, { weight }) => sum + weight, 0)
  return new Map((policy?.criteria ?? []).map(({ id, weight }) => [id, weight / whole]))
}

/** Equal as data: whatever the order of keys, and a key that is absent like one that is undefined. */
function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, ordered(each)]),
  )
}
