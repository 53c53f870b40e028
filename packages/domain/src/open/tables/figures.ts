import type { ReleasedFigure, ReleasedOutcome } from '../../reports/releasedFigure.ts'
import { choice, decimal, empty, hidden, id, text, whole } from './field.ts'
import type { Cell, Table } from './table.ts'

const measures = [
  'all',
  'counted',
  'in-training',
  'neither',
  'known',
  'unknown',
  'unknown.not-asked',
  'unknown.not-reached',
  'unknown.refused',
  'unknown.undecided',
  'not-yet-due',
  'at-least',
  'at-most',
  'range-lower',
  'range-upper',
  'rate-among-known',
  'rate-lower',
  'rate-upper',
  'response-rate',
  'value',
  'target',
  'reached',
] as const

/** A released figure as tidy rows: one value each, numbers as numbers, and the one mark for whatever is hidden. */
export const releasedFigures: Table<ReleasedFigure> = {
  title: 'Released figures',
  description:
    'The figures of a release, a row for each value. Counts are people unless the indicator says otherwise; rates are shares between 0 and 1. Hidden values are hidden for ever; whatever follows from one is left out.',
  fields: [
    id('figure', 'Figure'),
    choice('kind', 'Kind', ['outcome', 'count', 'target'], { required: true }),
    text('indicator', 'Indicator', {
      required: true,
      description:
        'What is counted: an outcome definition, or a count of people in a state of the programme.',
    }),
    whole('definition_version', 'Version of the outcome definition', {
      description: 'Empty: no outcome definition.',
    }),
    text('by', 'Split by', { description: 'Empty: not split.' }),
    text('category', 'Group', { description: 'Empty: everybody.' }),
    choice('measure', 'Measure', measures, { required: true }),
    decimal('value', 'Value', { missingValues: [empty, hidden] }),
    whole('rounded_to', 'Rounded to', {
      description: 'Counts are multiples of this: a table outside the publication plan. Empty: exact.',
    }),
  ],
  primaryKey: [],
  refersTo: {},
  rowsOf: (figure) =>
    valuesOf(figure).map((cells) => [
      ...[figure.id, figure.kind, ...indicatorOf(figure), ...cells],
      figure.kind === 'target' ? undefined : figure.roundedTo,
    ]),
}

function indicatorOf(figure: ReleasedFigure): [string, number | undefined] {
  const definition = figure.kind === 'outcome' ? figure.definition : undefined
  if (definition) return [definition.id, definition.version]
  const { indicator } = figure as Exclude<ReleasedFigure, { kind: 'outcome' }>
  return indicator.kind === 'count'
    ? [indicator.of, undefined]
    : [indicator.definition.id, indicator.definition.version]
}

function valuesOf(figure: ReleasedFigure): readonly (readonly Cell[])[] {
  switch (figure.kind) {
    case 'count':
      return figure.rows.map(({ category, value }) => [figure.by, category, 'value', shown(value)])
    case 'target':
      return [
        [undefined, undefined, 'target', figure.target],
        [undefined, undefined, 'reached', figure.reached === 'nobody' ? undefined : shown(figure.reached)],
        ...given([
          ['range-lower', figure.range?.lower],
          ['range-upper', figure.range?.upper],
        ]).map((cells) => [undefined, undefined, ...cells]),
      ]
    case 'outcome':
      return figure.rows.flatMap((row) =>
        outcomeOf(row).map((cells) => [figure.by, row.category, ...cells] as const),
      )
  }
}

function outcomeOf(row: ReleasedOutcome): [string, Cell][] {
  const { all: unknown, kinds } = row.unknown
  return given([
    ['all', shown(row.all)],
    ['counted', shown(row.counted)],
    ['in-training', row.inTraining === undefined ? undefined : shown(row.inTraining)],
    ['neither', shown(row.neither)],
    ['known', shown(row.known)],
    ['unknown', shown(unknown)],
    ...Object.entries(kinds).map(([kind, count]): [string, Cell] => [`unknown.${kind}`, shown(count)]),
    ['not-yet-due', shown(row.notYetDue)],
    ['at-least', row.atLeast],
    ['at-most', row.atMost],
    ['range-lower', row.range?.lower],
    ['range-upper', row.range?.upper],
    ['rate-among-known', row.amongKnown?.rate],
    ['rate-lower', row.amongKnown?.interval.lower],
    ['rate-upper', row.amongKnown?.interval.upper],
    ['response-rate', row.responseRate],
  ])
}

const given = (values: readonly [string, Cell][]) => values.filter(([, value]) => value !== undefined)

const shown = (count: number | 'hidden'): number | string => (count === 'hidden' ? hidden.value : count)
