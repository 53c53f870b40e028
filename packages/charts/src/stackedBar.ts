import { createElement as h, type ReactElement } from 'react'
import { type ChartFrame, drawing, hatched, round, words } from './parts.ts'
import { widthOf } from './text.ts'

export type BarPart = {
  readonly id: string
  readonly value: number
  /** With the number in it: "work 50". */
  readonly label: string
  readonly kind: 'work' | 'training' | 'neither' | 'other' | 'unknown'
}

const BAR = 12
const ROW = 18

/** Parts of a whole on one row, what is not known hatched, each named below in the same order. */
export function StackedBar(props: ChartFrame & { readonly parts: readonly BarPart[] }): ReactElement {
  const { width, parts } = props
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  let x = 0
  const boxes = parts
    .filter(({ value }) => value > 0)
    .map((part) => {
      const box = { part, x, width: total > 0 ? (width * part.value) / total : 0 }
      x += box.width
      return box
    })
  const places = labelPlaces(parts, width)
  const height = BAR + 8 + ((places.at(-1)?.row ?? -1) + 1) * ROW
  return drawing(props, height, [
    ...boxes.map((box, at) =>
      h(
        'g',
        { key: box.part.id },
        h('title', null, box.part.label),
        h('rect', {
          x: round(box.x),
          y: 0,
          width: round(Math.max(1, box.width - (at < boxes.length - 1 ? 1.5 : 0))),
          height: BAR,
          rx: 1.5,
          fill: fillOf(props, box.part.kind),
          ...(box.part.kind === 'unknown' ? { stroke: props.colours.soft, strokeWidth: 0.5 } : {}),
        }),
      ),
    ),
    ...places.map(({ part, x, row }) =>
      h(
        'g',
        { key: `label-${part.id}` },
        h('rect', {
          x: round(x + 0.25),
          y: BAR + 13 + row * ROW,
          width: 9,
          height: 9,
          rx: 2,
          fill: fillOf(props, part.kind),
          stroke: props.colours.soft,
          strokeWidth: 0.5,
        }),
        words('text', x + 14, BAR + 17.5 + row * ROW, part.label, { fill: props.colours.soft, size: 12.5 }),
      ),
    ),
  ])
}

function labelPlaces(parts: readonly BarPart[], width: number) {
  let [x, row] = [0, 0]
  return parts.map((part) => {
    const room = widthOf(part.label, 12.5) + 28
    if (x > 0 && x + room - 14 > width) [x, row] = [0, row + 1]
    const place = { part, x, row }
    x += room
    return place
  })
}

function fillOf(frame: ChartFrame, kind: BarPart['kind']): string {
  const { colours } = frame
  switch (kind) {
    case 'work':
      return colours.seriesWork
    case 'training':
      return colours.seriesTraining
    case 'neither':
      return colours.seriesNeither
    case 'other':
      return colours.inactive
    case 'unknown':
      return hatched(frame)
  }
}
