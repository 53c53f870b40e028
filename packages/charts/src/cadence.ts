import { scaleLinear } from 'd3-scale'
import { createElement as h, type ReactElement } from 'react'
import { dayNumber, firstsOfMonths } from './days.ts'
import { monthStep, monthWords } from './months.ts'
import { type ChartFrame, drawing, hatched, line, round, words } from './parts.ts'
import { fitted, widthOf } from './text.ts'

export type CadenceData = {
  readonly from: string
  readonly to: string
  readonly meetings: readonly {
    readonly id: string
    readonly on: string
    /** Agreed and not held is drawn open. */
    readonly isHeld: boolean
    readonly detail: string
  }[]
  /** Days by which the next meeting was agreed to have taken place. */
  readonly due: readonly string[]
  /** Holidays and pauses, in which no meeting is expected. */
  readonly pauses: readonly { readonly from: string; readonly to: string; readonly label: string }[]
  /** A stretch without a recorded meeting that is longer than agreed. */
  readonly silence?: { readonly from: string; readonly to: string; readonly label: string }
  readonly today?: { readonly on: string; readonly label: string }
  readonly month: (day: string, withYear: boolean) => string
}

const LINE = 54

/** Meetings on a line, against what was agreed: filled where held, small marks where due, long silence bracketed. */
export function CadenceStrip(props: ChartFrame & { readonly data: CadenceData }): ReactElement {
  const { data, width, colours } = props
  const room = data.today ? Math.min(width / 3, widthOf(data.today.label) + 10) : 8
  const x = scaleLinear([dayNumber(data.from), dayNumber(data.to) + 1], [6, Math.max(60, width - room)])
  const at = (day: string): number => x(dayNumber(day) + 0.5)
  const end = at(data.to)
  return drawing(props, LINE + 44, [
    ...data.pauses.map((pause) => {
      const [start, stop] = [x(dayNumber(pause.from)), x(dayNumber(pause.to) + 1)]
      const label = fitted(pause.label, stop - start - 8, 11)
      return h(
        'g',
        { key: `pause-${pause.from}` },
        h('title', null, pause.label),
        h('rect', {
          x: round(start),
          y: LINE - 11,
          width: round(Math.max(2, stop - start)),
          height: 22,
          rx: 4,
          fill: hatched(props),
        }),
        label !== '' && words('label', start + 4, LINE - 20, label, { fill: colours.soft, size: 11 }),
      )
    }),
    line('ground', [6, LINE, end, LINE], colours.soft, 0.75),
    ...data.due.map((day) => line(`due-${day}`, [at(day), LINE - 7, at(day), LINE + 7], colours.soft, 1)),
    ...data.meetings.map(({ id, on, isHeld, detail }) =>
      h(
        'g',
        { key: id },
        h('title', null, detail),
        h('circle', {
          cx: round(at(on)),
          cy: LINE,
          r: 5,
          fill: isHeld ? colours.seriesWork : colours.card,
          stroke: isHeld ? colours.card : colours.soft,
          strokeWidth: isHeld ? 1 : 1.5,
        }),
      ),
    ),
    data.today && line('today', [at(data.today.on), 2, at(data.today.on), LINE + 16], colours.red, 1.5),
    data.today && words('today-label', at(data.today.on) + 6, 8, data.today.label, { fill: colours.red }),
    data.silence && silenceMark(data.silence, at, props),
    ...monthsBelow(data, x, colours.soft),
  ])
}

function silenceMark(
  { from, to, label }: NonNullable<CadenceData['silence']>,
  at: (day: string) => number,
  { colours, width }: ChartFrame,
): ReactElement {
  const [start, stop] = [at(from), at(to)]
  const size = widthOf(label)
  // In the middle above the stretch, but inside the drawing; on a narrow one it may reach over its ends.
  const x = Math.max(0, Math.min((start + stop - size) / 2, stop - size - 4, width - size))
  return h(
    'g',
    { key: 'silence' },
    h('path', {
      d: `M${round(start)} ${LINE - 10}v-6H${round(stop)}v6`,
      fill: 'none',
      stroke: colours.red,
      strokeWidth: 1.25,
    }),
    x + size > stop &&
      h('rect', {
        x: round(x),
        y: LINE - 36,
        width: round(Math.min(size + 4, width - x)),
        height: 16,
        fill: colours.card,
      }),
    words('label', x, LINE - 27, label, { fill: colours.red }),
  )
}

function monthsBelow(
  { from, to, month }: CadenceData,
  x: (day: number) => number,
  fill: string,
): ReactElement[] {
  const step = monthStep(from, to, x(dayNumber(to)) - x(dayNumber(from)), 64)
  return firstsOfMonths(from, to, step).map((day, at) =>
    monthWords(day, x(dayNumber(day)), LINE + 32, month(day, at === 0 || day.slice(5, 7) === '01'), fill),
  )
}
