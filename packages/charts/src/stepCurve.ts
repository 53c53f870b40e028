import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line as lineOf } from 'd3-shape'
import { createElement as h, type ReactElement } from 'react'
import { type ChartFrame, drawing, line, round, words } from './parts.ts'
import { widthOf } from './text.ts'

export type CurveStep = {
  readonly at: number
  /** Shares from 0 to 1. */
  readonly share: number
  readonly lower: number
  readonly upper: number
}

export type StepCurveData = {
  /** In order; the first usually at 0 with a share of 0. */
  readonly steps: readonly CurveStep[]
  /** Where the curve ends: the last moment at which enough people are at risk. */
  readonly until: number
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly atRisk?: string }[]
  /** "at risk" */
  readonly atRiskLabel: string
  /** At the end of the curve: "67 %". */
  readonly endLabel: string
  /** Names a share at the left: "80 %" at the top, "60" below it. */
  readonly share: (share: number, isTop: boolean) => string
}

const PLOT = 180
const TOP = 14

/** The share that has come so far, as stairs with a band, and how many are still under observation below. */
export function StepCurve(props: ChartFrame & { readonly data: StepCurveData }): ReactElement {
  const { data, width, colours } = props
  const { steps, until, ticks, share } = data
  const highest = Math.max(0.2, ...steps.map(({ upper }) => upper))
  const top = Math.min(1, Math.ceil(highest / 0.2) * 0.2)
  const grid = [1, 0.8, 0.6, 0.4, 0.2].filter((one) => one <= top + 1e-9)
  const left = Math.max(widthOf(share(top, true)), widthOf(data.atRiskLabel, 11) + 8) + 10
  const right = widthOf(data.endLabel) + 12
  const x = scaleLinear([0, Math.max(until, ticks.at(-1)?.at ?? 0)], [left, width - right])
  const y = scaleLinear([0, top], [TOP + PLOT, TOP])
  const last = steps.at(-1)
  const ended = last && last.at < until ? [...steps, { ...last, at: until }] : steps
  const stairs = lineOf<CurveStep>(
    ({ at }) => round(x(at)),
    (step) => round(y(step.share)),
  ).curve(curveStepAfter)
  const band = area<CurveStep>(
    ({ at }) => round(x(at)),
    ({ lower }) => round(y(lower)),
    ({ upper }) => round(y(upper)),
  ).curve(curveStepAfter)
  const bottom = TOP + PLOT
  const hasRisk = ticks.some(({ atRisk }) => atRisk !== undefined)
  return drawing(props, bottom + (hasRisk ? 46 : 26), [
    ...grid.map((one) => line(`grid-${one}`, [left, y(one), width - right, y(one)], colours.line)),
    ...grid.map((one) =>
      words(`share-${one}`, left - 8, y(one), share(one, one === grid[0]), {
        anchor: 'end',
        fill: colours.soft,
      }),
    ),
    h('path', { key: 'band', d: band(ended) ?? '', fill: colours.brand, fillOpacity: 0.13 }),
    line('ground', [left, bottom, width - right, bottom], colours.soft),
    h('path', {
      key: 'curve',
      d: stairs(ended) ?? '',
      fill: 'none',
      stroke: colours.brand,
      strokeWidth: 2.25,
      strokeLinejoin: 'round',
    }),
    last && words('end', x(until) + 6, y(last.share), data.endLabel, { fill: colours.brand, weight: 600 }),
    ...ticks.map(({ at, label }) =>
      words(`tick-${at}`, x(at), bottom + 13, label, { anchor: 'middle', fill: colours.soft }),
    ),
    hasRisk && words('risk', 0, bottom + 35, data.atRiskLabel, { fill: colours.soft, size: 11 }),
    ...ticks.map(
      ({ at, atRisk }) =>
        atRisk !== undefined &&
        words(`risk-${at}`, x(at), bottom + 35, atRisk, { anchor: 'middle', fill: colours.soft }),
    ),
  ])
}
