/** What stands on the page: people as rows of text, as somebody types or pastes them, and a policy. */
import type { Criterion, MatchingPolicy, PairOfIds, RoundInput } from '@passerelle/matching'
import { valueOfCell } from '../../../../packages/matching/src/cli/cells.ts'
import { readTable } from '../../../../packages/matching/src/cli/csv.ts'
import { cellOf } from './cells.ts'

export type Side = 'mentees' | 'mentors'
export type Row = Readonly<Record<string, string>>
type AttributeType = MatchingPolicy['attributes'][number]['type']

export type Draft = {
  readonly policy: MatchingPolicy
  readonly mentees: readonly Row[]
  readonly mentors: readonly Row[]
  readonly pinned: readonly PairOfIds[]
  readonly forbidden: readonly PairOfIds[]
  /** What the page does not show, kept as it came: earlier rounds, places, groups, seed. */
  readonly rest: Pick<RoundInput, 'previous' | 'places' | 'groupBy' | 'seed'>
}

export type Column = {
  readonly name: string
  readonly label: string
  /** `list` is a list of ids, `count` a whole number; the others are types of attributes. */
  readonly type: AttributeType | 'id' | 'count' | 'list'
}

/** A cell that cannot be read, or an id that is missing or stands twice. */
export type CellFault = {
  readonly side: Side
  readonly row: number
  readonly column: string
  readonly kind: 'unreadable' | 'no-id' | 'twice'
}

/** Always shown. */
const usual = { mentees: 'waitingRounds', mentors: 'capacity' } as const
/** Shown where somebody has a value. */
const unusual = { mentees: ['waitingDays', 'avoid'], mentors: ['minimum', 'avoid'] } as const

export function columnsOf({ policy, ...draft }: Draft, side: Side): Column[] {
  const own = side === 'mentees' ? 'mentee' : 'mentor'
  const attributes = policy.attributes.filter((each) => each.side === 'both' || each.side === own)
  const rare = unusual[side].filter((name) => draft[side].some((row) => (row[name] ?? '') !== ''))
  return [
    { name: 'id', label: 'id', type: 'id' },
    ...attributes.map(({ name, label, type }) => ({ name, label: label ?? name, type })),
    { name: usual[side], label: usual[side], type: 'count' as const },
    ...rare.map((name) => ({
      name,
      label: name,
      type: name === 'avoid' ? ('list' as const) : ('count' as const),
    })),
  ]
}

/** The input of a round, and what of the people cannot be read; that counts as not known. */
export function inputOf(draft: Draft): { readonly input: RoundInput; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = []
  const mentees = peopleOf(draft, 'mentees', faults)
  const mentors = peopleOf(draft, 'mentors', faults)
  const ids = { mentee: new Set(mentees.map(({ id }) => id)), mentor: new Set(mentors.map(({ id }) => id)) }
  const isThere = ({ mentee, mentor }: PairOfIds) => ids.mentee.has(mentee) && ids.mentor.has(mentor)
  const pinned = draft.pinned.filter(isThere)
  const forbidden = draft.forbidden.filter(isThere)
  return {
    input: {
      policy: draft.policy,
      mentees,
      mentors,
      ...(pinned.length > 0 && { pinned }),
      ...(forbidden.length > 0 && { forbidden }),
      ...draft.rest,
    },
    faults,
  }
}

type Person = RoundInput['mentees'][number] & RoundInput['mentors'][number]

function peopleOf(draft: Draft, side: Side, faults: CellFault[]): Person[] {
  const columns = columnsOf(draft, side)
  const seen = new Set<string>()
  return draft[side].flatMap((row, at): Person[] => {
    const id = (row.id ?? '').trim()
    const fault = (column: string, kind: CellFault['kind']) => faults.push({ side, row: at, column, kind })
    if (id === '') {
      // A row that nobody has filled in yet is no fault.
      if (Object.values(row).some((cell) => cell.trim() !== '')) fault('id', 'no-id')
      return []
    }
    if (seen.has(id)) {
      fault('id', 'twice')
      return []
    }
    seen.add(id)
    const attributes: Record<string, unknown> = {}
    const own: Record<string, unknown> = {}
    for (const { name, type } of columns) {
      const cell = (row[name] ?? '').trim()
      if (cell === '' || type === 'id') continue
      if (type === 'list') own[name] = cell.split(';').map((one) => one.trim())
      else if (type === 'count' && !/^\d{1,6}$/.test(cell)) fault(name, 'unreadable')
      else if (type === 'count') own[name] = Number(cell)
      else {
        const value = valueOfCell(type, cell)
        if (value === undefined) fault(name, 'unreadable')
        else attributes[name] = value
      }
    }
    return [{ id, ...own, attributes }]
  })
}

export function draftOf(input: RoundInput): Draft {
  const { policy, mentees, mentors, pinned = [], forbidden = [], ...rest } = input
  const rowsOf = (people: RoundInput['mentees'] | RoundInput['mentors']): Row[] =>
    people.map(({ attributes = {}, ...own }) =>
      Object.fromEntries(
        [...Object.entries(own), ...Object.entries(attributes)].map(([name, value]) => [name, cellOf(value)]),
      ),
    )
  return { policy, mentees: rowsOf(mentees), mentors: rowsOf(mentors), pinned, forbidden, rest }
}

/** Rows of a pasted table, and the names of its columns that nobody knows. Without a header row it is no table. */
export function rowsFrom(
  draft: Draft,
  side: Side,
  text: string,
): { readonly rows: readonly Row[]; readonly unknown: readonly string[] } | undefined {
  const { table } = readTable('', commas(text))
  const { header } = table
  if (!header.includes('id') || table.rows.length === 0) return undefined
  const known = [...columnsOf(draft, side).map(({ name }) => name), ...unusual[side]]
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(
      header.flatMap((name, at) => (known.includes(name) ? [[name, (cells[at] ?? '').trim()]] : [])),
    ),
  )
  return { rows, unknown: header.filter((name) => !known.includes(name)) }
}

/** What is copied out of a spreadsheet has tabs between its cells. */
function commas(text: string): string {
  const [first = ''] = text.split('\n', 1)
  if (!first.includes('\t')) return text
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(quoted).join(','))
    .join('\n')
}

/** What can be added here: the kinds that need no more than a name and a number. */
export const kinds = [
  'same',
  'different',
  'overlap',
  'language',
  'near',
  'number',
  'calendar',
  'looking-for',
  'text',
] as const
export type Kind = (typeof kinds)[number]

const typeOf: Record<Kind, AttributeType> = {
  same: 'category',
  different: 'category',
  overlap: 'set',
  language: 'languages',
  near: 'place',
  number: 'number',
  calendar: 'availability',
  'looking-for': 'set',
  text: 'text',
}

/** A new criterion, with a column of its own in both tables. */
export function withCriterion(draft: Draft, kind: Kind, label: string): Draft {
  const taken = new Set(draft.policy.attributes.map(({ name }) => name))
  const plain =
    label
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z0-9]+/g, '') || kind
  let name = plain
  for (let n = 2; taken.has(name) || name === 'id'; n++) name = `${plain}${n}`
  const both = { id: name, mentee: name, mentor: name, weight: 1, label }
  const criterion: Criterion =
    kind === 'near'
      ? { ...both, kind, limit: 20 }
      : kind === 'calendar'
        ? { ...both, kind, minutes: 60 }
        : kind === 'number'
          ? { ...both, kind, compare: 'distance', full: 0, none: 10 }
          : { ...both, kind }
  return withPolicy(draft, {
    attributes: [...draft.policy.attributes, { name, type: typeOf[kind], side: 'both', label }],
    criteria: [...draft.policy.criteria, criterion],
  })
}

/** Without a criterion, and without columns that nothing compares any more. */
export function withoutCriterion(draft: Draft, id: string): Draft {
  const criteria = draft.policy.criteria.filter((each) => each.id !== id)
  const compared = new Set(criteria.flatMap(attributesOf))
  for (const name of draft.rest.groupBy ?? []) compared.add(name)
  const gone = draft.policy.criteria.find((each) => each.id === id)
  const own = new Set(gone === undefined ? [] : attributesOf(gone))
  const attributes = draft.policy.attributes.filter(({ name }) => compared.has(name) || !own.has(name))
  return withPolicy(draft, { attributes, criteria })
}

function attributesOf(criterion: Criterion): string[] {
  const back = criterion.kind === 'looking-for' ? criterion.back : undefined
  return [criterion.mentee, criterion.mentor, back?.mentee, back?.mentor].filter((name) => name !== undefined)
}

export function withPolicy(draft: Draft, changes: Partial<MatchingPolicy>): Draft {
  return { ...draft, policy: { ...draft.policy, ...changes } }
}

export function withCriterionChanged(draft: Draft, changed: Criterion): Draft {
  return withPolicy(draft, {
    criteria: draft.policy.criteria.map((each) => (each.id === changed.id ? changed : each)),
  })
}

export function withCell(draft: Draft, side: Side, at: number, column: string, cell: string): Draft {
  return { ...draft, [side]: draft[side].map((row, n) => (n === at ? { ...row, [column]: cell } : row)) }
}

/** An empty row with the next free id: M9 after M8. */
export function withPerson(draft: Draft, side: Side): Draft {
  const letter = side === 'mentees' ? 'M' : 'T'
  const taken = new Set(draft[side].map(({ id }) => id))
  let n = draft[side].length + 1
  while (taken.has(`${letter}${n}`)) n++
  return { ...draft, [side]: [...draft[side], { id: `${letter}${n}` }] }
}

export function withoutPerson(draft: Draft, side: Side, at: number): Draft {
  return { ...draft, [side]: draft[side].filter((_, n) => n !== at) }
}

/** Pins or forbids two people, or takes it back; never both. */
export function withWish(draft: Draft, pair: PairOfIds, kind: 'pinned' | 'forbidden' | null): Draft {
  const others = (pairs: readonly PairOfIds[]) =>
    pairs.filter(({ mentee, mentor }) => mentee !== pair.mentee || mentor !== pair.mentor)
  // A mentee has one place to be pinned to.
  const pins = others(draft.pinned).filter(({ mentee }) => kind !== 'pinned' || mentee !== pair.mentee)
  return {
    ...draft,
    pinned: kind === 'pinned' ? [...pins, pair] : pins,
    forbidden: kind === 'forbidden' ? [...others(draft.forbidden), pair] : others(draft.forbidden),
  }
}
