/** A release as data and drawings for its paper form: the same words as on the screen. */
import { paperColours, Ranges, StackedBar } from '@passerelle/charts'
import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import {
  countInWords,
  definitionInWords,
  doubtInWords,
  type FigureTable,
  labelOfDefinitions,
  leadInWords,
  type Messages,
  partsInWords,
  rangeInWords,
  rangesInWords,
  roundingInWords,
  tableOfFigure,
  turned,
} from '@passerelle/messages'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

type Outcome = Extract<ReleasedFigure, { kind: 'outcome' }>

export type Paper = {
  readonly document: ReleaseDocument
  readonly figures: readonly ReleasedFigure[]
  readonly released: { readonly on: string; readonly number: number; readonly hash: string }
}

/** Drawings are as wide as the text on paper, in CSS pixels. */
const WIDTH = 620

/** What the template reads, and every file it names. */
export function contentOf(say: Messages, { document, figures, released }: Paper) {
  const labelOf = labelOfDefinitions(say, document.definitions)
  const outcomes = figures.filter((figure) => figure.kind === 'outcome')
  const headline = outcomes.find(({ id }) => id === document.headline) ?? outcomes[0]
  const everybody = headline?.rows[0]
  const definition = document.definitions.find(
    ({ id, version }) => id === headline?.definition.id && version === headline.definition.version,
  )
  const rounding = roundingInWords(say, { document, figures })
  const drawings = new Map<string, string>()
  const parts = everybody && partsInWords(say, everybody)
  if (parts && definition)
    drawings.set(
      'bar.svg',
      drawing((frame) => StackedBar({ ...frame, parts }), 'bar', say.written(definition.label)),
    )
  const item = (figure: Outcome) => {
    const { id, title, columns, rows } = turned(tableOfFigure(say, figure, labelOf))
    const drawn = rangesInWords(say, figure)
    if (drawn.rows.every(({ range }) => range === undefined)) return { title, columns, rows }
    const file = `${id}.svg`
    const share = (value: number) => say.percent(value)
    drawings.set(
      file,
      drawing((frame) => Ranges({ ...frame, rows: drawn.rows, share }), id, title),
    )
    return { title, columns, rows, drawing: file, alt: drawn.description }
  }
  const tables = (kind: 'count' | 'target') =>
    figures.filter((figure) => figure.kind === kind).map((figure) => tableOfFigure(say, figure, labelOf))
  const counts = tables('count')
  const { from, until } = document.report.period
  const data = {
    title: document.report.title,
    language: say.locale,
    above: above(say, document, released.on),
    lead: everybody && definition ? leadInWords(say, everybody, definition) : document.report.title,
    doubt: (everybody && doubtInWords(say, everybody)) ?? '',
    ...(everybody?.atLeast !== undefined &&
      definition && {
        number: {
          value: say.percent(everybody.atLeast),
          label: say.written(definition.label),
          of: [
            say.t('figures.ofAll', {
              counted: countInWords(say, everybody.counted),
              all: countInWords(say, everybody.all),
            }),
            ...(everybody.range ? [rangeInWords(say, everybody.range)] : []),
          ].join(' · '),
        },
      }),
    ...(parts && { bar: say.list(parts.map((part) => part.label)) }),
    narrative: document.narrative.map(({ id, text }) => ({
      title: say.coded('reportSection', { code: id }),
      paragraphs: text.split(/\n{2,}/),
    })),
    groups: [
      { title: say.t('reports.targets'), note: '', items: together(say, tables('target')) },
      {
        title: say.t('reports.reached'),
        note: say.t('reports.reachedNote', { from: say.day(from), until: say.day(until) }),
        items: [
          ...together(
            say,
            counts.filter(({ rows }) => rows.length === 1),
          ),
          ...counts.filter(({ rows }) => rows.length > 1),
        ],
      },
      { title: say.t('reports.outcomes'), note: '', items: outcomes.map(item) },
    ].filter(({ items }) => items.length > 0),
    methods: {
      title: say.t('reports.methods'),
      notes: [
        say.t('reports.methodsRange'),
        say.t('reports.methodsNews'),
        say.t('reports.methodsProtect', { threshold: document.threshold, hidden: document.hidden }),
        ...(rounding === undefined ? [] : [rounding]),
        frozen(say, released),
      ],
      definitions: document.definitions.map((each) => definitionInWords(say, each)),
    },
    footer: `${document.organisation} · ${document.report.title}`,
  }
  return { data, drawings }
}

/** Tables of one row each as one table, a row for each title. */
function together(say: Messages, tables: readonly FigureTable[]) {
  const [first] = tables
  if (first === undefined) return []
  const isCount = first.columns.length === 2
  const columns = [say.t('figures.columnFigure'), ...first.columns.slice(isCount ? 1 : 0)]
  return [
    {
      title: '',
      columns,
      rows: tables.map(({ title, rows: [row = []] }) => [title, ...row.slice(isCount ? 1 : 0)]),
    },
  ]
}

function above(say: Messages, { organisation, programmes, report }: ReleaseDocument, on: string): string {
  const { from, until } = report.period
  return [
    organisation,
    say.list(programmes.map((name) => say.written(name))),
    say.t('reports.periodOf', { from: say.day(from), until: say.day(until) }),
    say.t('reports.releasedOn', { day: say.day(on) }),
  ].join(' · ')
}

function frozen(say: Messages, { number, on, hash }: Paper['released']): string {
  return say.t('reports.methodsFrozen', { number: String(number), day: say.day(on), hash: hash.slice(0, 12) })
}

type Frame = Parameters<typeof StackedBar>[0]

function drawing(draw: (frame: Omit<Frame, 'parts'>) => ReactElement, id: string, title: string): string {
  return renderToStaticMarkup(draw({ id, width: WIDTH, colours: paperColours, title, description: title }))
}
