import { scaleLinear } from 'd3-scale'
import { createElement as h, type ReactElement } from 'react'
import { type ChartFrame, drawing, hatched, line, round, words } from './parts.ts'
import { widthOf } from './text.ts'

const BAR = 12

/** How far towards a target: what is certain filled, what the unknown may add hatched, the target as a mark with its name. */
export function ProgressToTarget(
  props: ChartFrame & {
    readonly value: number
    /** With everything that is not known counted in. */
    readonly atMost?: number
    readonly target: number
    /** "target 60" */
    readonly targetLabel: string
    /** How far it should be by now, if the target has a pace. */
    readonly expected?: number
  },
): ReactElement {
  const { width, value, atMost = value, target, targetLabel, expected, colours } = props
  const most = Math.max(target * 1.08, atMost * 1.02, 1)
  const x = scaleLinear([0, most], [0, width])
  const half = widthOf(targetLabel) / 2
  return drawing(props, BAR + 26, [
    h('rect', { key: 'whole', x: 0, y: 4, width: round(width), height: BAR, rx: 3, fill: colours.fine }),
    atMost > value &&
      h('rect', {
        key: 'unknown',
        x: round(x(value)),
        y: 4,
        width: round(x(atMost) - x(value)),
        height: BAR,
        fill: hatched(props),
        stroke: colours.soft,
        strokeWidth: 0.5,
      }),
    h('rect', {
      key: 'certain',
      x: 0,
      y: 4,
      width: round(x(value)),
      height: BAR,
      rx: 3,
      fill: colours.seriesWork,
    }),
    expected !== undefined &&
      h('path', {
        key: 'expected',
        d: `M${round(x(expected) - 4)} 0h8l-4 5z`,
        fill: colours.soft,
      }),
    line('target', [x(target), 0, x(target), BAR + 8], colours.ink, 2),
    words('target-label', Math.min(width - half, Math.max(half, x(target))), BAR + 17, targetLabel, {
      anchor: 'middle',
      fill: colours.soft,
    }),
  ])
}
