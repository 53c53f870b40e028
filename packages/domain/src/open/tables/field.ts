import { nonAnswers } from '../../attributes/answers.ts'

/** A column of a table, as Table Schema of Data Package 2.0 describes it. */
export interface TableField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'
  readonly format?: 'email'
  readonly title: string
  readonly description?: string
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
  readonly missingValues?: readonly MissingValue[]
}

/** What stands in a cell that has no value, and why. */
export interface MissingValue {
  readonly value: string
  readonly label: string
}

/** A cell without a value whose reason is not known: nobody recorded anything. */
export const empty: MissingValue = { value: '', label: 'not recorded' }

const whyMissing: Readonly<Record<(typeof nonAnswers)[number], string>> = {
  'prefer-not': 'prefers not to say',
  skipped: 'skipped the question',
  'not-asked': 'was not asked',
  unknown: 'does not know, or nobody does',
  unreachable: 'could not be reached',
  refused: 'refused to answer',
}

/** The six kinds of non-answer as they stand in a cell, `[skipped]`; never the same thing as an empty cell. */
export const missingAnswers: readonly MissingValue[] = [
  empty,
  ...nonAnswers.map((kind) => ({ value: `[${kind}]`, label: whyMissing[kind] })),
]

/** A number that small groups forbid to show. */
export const hidden: MissingValue = { value: '[hidden]', label: 'not shown, to protect small groups' }

type More = Omit<TableField, 'name' | 'type' | 'title'> & { readonly required?: true }

const field =
  (type: TableField['type']) =>
  (name: string, title: string, { required, constraints, ...more }: More = {}): TableField => ({
    ...{ name, type, title },
    ...more,
    ...((required || constraints) && { constraints: { ...(required && { required }), ...constraints } }),
  })

export const text = field('string')
export const whole = field('integer')
export const decimal = field('number')
export const yesNo = field('boolean')
export const day = field('date')
export const instant = field('datetime')

export const id = (name: string, title: string): TableField => text(name, title, { required: true })

export const choice = (
  name: string,
  title: string,
  options: readonly string[],
  more: More = {},
): TableField => text(name, title, { ...more, constraints: { ...more.constraints, enum: [...options] } })
