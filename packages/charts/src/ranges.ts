import { scaleLinear } from 'd3-scale'
import { createElement as h, type ReactElement } from 'react'
import { type ChartFrame, drawing, hatched, line, round, words } from './parts.ts'
import { fitted, widthOf } from './text.ts'

export type RangeRow = {
  readonly id: string
  readonly label: string
  /** Shares from 0 to 1: what is certain, and how far doubt reaches to both sides. Absent where nothing may be shown. */
  readonly range?: {
    readonly lower: number
    readonly upper: number
    readonly atLeast: number
    readonly atMost?: number
  }
  /** At the right: "42 to 75 %", or the mark for hidden values. */
  readonly text: string
}

const ROW = 34
const AXIS = 24

/**
 * Shares with their range, a row each, on one scale: a line as far as chance and missing answers reach, a bar between
 * "if none of the unknown" and "if all of them", a mark at what is certain.
 */
export function Ranges(
  props: ChartFrame & {
    readonly rows: readonly RangeRow[]
    /** Names a share below the axis: "20 %". */
    readonly share: (share: number) => string
  },
): ReactElement {
  const { width, rows, share, colours } = props
  const narrow = width < 520
  const left = narrow
    ? 0
    : Math.min(width * 0.34, Math.max(0, ...rows.map(({ label }) => widthOf(label, 12.5))) + 16)
  const right = Math.min(width * 0.34, Math.max(0, ...rows.map(({ text }) => widthOf(text, 12.5))) + 14)
  const x = scaleLinear([0, 1], [left, width - right])
  const rowHeight = narrow ? ROW + 16 : ROW
  const bottom = rows.length * rowHeight
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  return drawing(props, bottom + AXIS, [
    ...ticks.map((tick) => line(`grid-${tick}`, [x(tick), 4, x(tick), bottom], colours.line)),
    ...ticks.map((tick) =>
      words(`tick-${tick}`, x(tick), bottom + 12, share(tick), {
        anchor: tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle',
        fill: colours.soft,
      }),
    ),
    ...rows.map((row, at) => {
      const middle = at * rowHeight + (narrow ? 33 : rowHeight / 2)
      return h(
        'g',
        { key: row.id },
        narrow
          ? words('label', 0, at * rowHeight + 11, fitted(row.label, width, 12.5), { size: 12.5 })
          : words('label', 0, middle, fitted(row.label, left - 10, 12.5), { size: 12.5 }),
        row.range && rangeMark(props, row.range, x, middle),
        words('text', width, middle, row.text, {
          anchor: 'end',
          size: 12.5,
          ...(row.range ? {} : { fill: colours.soft }),
        }),
      )
    }),
  ])
}

function rangeMark(
  frame: ChartFrame,
  { lower, upper, atLeast, atMost = atLeast }: NonNullable<RangeRow['range']>,
  x: (share: number) => number,
  y: number,
): ReactElement {
  const { colours } = frame
  return h(
    'g',
    { key: 'range' },
    line('reach', [x(lower), y, x(upper), y], colours.brand, 1.5),
    line('lower', [x(lower), y - 4, x(lower), y + 4], colours.brand, 1.5),
    line('upper', [x(upper), y - 4, x(upper), y + 4], colours.brand, 1.5),
    atMost > atLeast &&
      h('rect', {
        key: 'unknown',
        x: round(x(atLeast)),
        y: y - 5,
        width: round(x(atMost) - x(atLeast)),
        height: 10,
        fill: hatched(frame),
        stroke: colours.soft,
        strokeWidth: 0.5,
      }),
    h('circle', { key: 'certain', cx: round(x(atLeast)), cy: y, r: 5, fill: colours.brand }),
  )
}
