import { createElement as h, type ReactElement, type ReactNode } from 'react'
import type { ChartColours } from './colours.ts'

/** What every chart is given, whatever it shows. */
export type ChartFrame = {
  /** Unique in the document: patterns and the accessible name hang on it. */
  readonly id: string
  /** In pixels (or points on paper). Text keeps its size; only distances change. */
  readonly width: number
  readonly colours: ChartColours
  /** The finding, as one would say it to somebody who cannot see the chart. */
  readonly title: string
  /** All that the chart shows, in words. */
  readonly description: string
  /** On paper; on a screen the page's own font is used. */
  readonly font?: string | undefined
}

/** The drawing itself: an image with a name and a description. */
export function drawing(frame: ChartFrame, height: number, children: ReactNode): ReactElement {
  const { id, width, title, description, font, colours } = frame
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      fontSize: 11.5,
      fill: colours.ink,
      ...(font ? { fontFamily: font } : {}),
    },
    h('title', { id: `${id}-title` }, title),
    h('desc', { id: `${id}-description` }, description),
    h('defs', null, hatchPattern(frame)),
    children,
  )
}

/** What nobody knows is hatched, in every chart. */
function hatchPattern({ id, colours }: ChartFrame): ReactElement {
  return h(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    h('rect', { width: 8, height: 8, fill: colours.hatchGround }),
    h('rect', { width: 3.5, height: 8, fill: colours.hatch }),
  )
}

export const hatched = ({ id }: ChartFrame): string => `url(#${id}-hatch)`

type TextOptions = {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
  readonly size?: number
  readonly weight?: number
}

/** A line of text whose middle stands on `y`. */
export function words(
  key: string,
  x: number,
  y: number,
  text: string,
  options: TextOptions = {},
): ReactElement {
  const { anchor = 'start', fill, size = 11.5, weight } = options
  return h(
    'text',
    {
      key,
      x: round(x),
      // Baselines by number: not every renderer of SVG knows dominant-baseline.
      y: round(y + size * 0.36),
      ...(anchor === 'start' ? {} : { textAnchor: anchor }),
      ...(fill ? { fill } : {}),
      ...(size === 11.5 ? {} : { fontSize: size }),
      ...(weight ? { fontWeight: weight } : {}),
    },
    text,
  )
}

export function line(
  key: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  strokeWidth = 1,
): ReactElement {
  return h('line', { key, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke, strokeWidth })
}

/** Two decimals are finer than any eye, and keep files small and equal. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
