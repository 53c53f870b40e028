import { scaleLinear } from 'd3-scale'
import { createElement as h, type ReactElement } from 'react'
import type { ChartColours } from './colours.ts'
import { dayNumber, dayOf, firstsOfMonths } from './days.ts'
import { monthStep, monthWords } from './months.ts'
import { type ChartFrame, drawing, hatched, line, round, words } from './parts.ts'
import { fitted, widthOf } from './text.ts'

export type SituationKind = 'work' | 'training' | 'unemployed' | 'inactive' | 'unknown'

export type SituationStretch = {
  readonly id: string
  readonly kind: SituationKind
  /** Both days included. */
  readonly from: string
  readonly to: string
  readonly label: string
  /** With exact days, for pointing at. */
  readonly detail?: string
}

export type Registration = Omit<SituationStretch, 'kind'>

export type SituationMoment = {
  readonly on: string
  readonly label: string
  /** The day as people say it, below the label. */
  readonly day: string
}

export type SituationData = {
  readonly from: string
  readonly to: string
  readonly stretches: readonly SituationStretch[]
  readonly registrations: readonly Registration[]
  readonly moments: readonly SituationMoment[]
  /** Marked in red; `lines` beside it: "today," and "six months". */
  readonly today?: { readonly on: string; readonly lines: readonly string[] }
  /** Names a first day of a month below the axis; with its year at the first and at each January. */
  readonly month: (day: string, withYear: boolean) => string
}

const LABEL = 34
const TRACK = 30
const GAP = 9
const SECOND = 22
const AXIS = 30

/** Where everything stands, also for edges that can be dragged. */
export function situationLayout(data: SituationData, width: number) {
  const first = dayNumber(data.from)
  const last = dayNumber(data.to) + 1
  const room = data.today ? Math.max(0, ...data.today.lines.map((text) => widthOf(text))) + 8 : 0
  const x = scaleLinear([first, last], [0, Math.max(60, width - room)])
  const levels = levelsOf(data, x)
  const top = Math.max(1, ...levels.map((level) => level + 1)) * LABEL
  const second = top + TRACK + GAP
  const axis = second + (data.registrations.length > 0 ? SECOND : 0) + AXIS
  return {
    x: (day: string): number => x(dayNumber(day)),
    /** The edge after a day that is included. */
    end: (day: string): number => x(dayNumber(day) + 1),
    dayAt: (position: number): string => dayOf(x.invert(position)),
    levels,
    top,
    second,
    axis,
    trackHeight: TRACK,
    height: axis + 4,
  }
}

/** Labels of moments that would run into each other stand on further levels above. */
function levelsOf({ moments, today }: SituationData, x: (day: number) => number): number[] {
  const ends: number[] = []
  const reserved = today ? x(dayNumber(today.on)) - 4 : Number.POSITIVE_INFINITY
  return moments.map(({ on, label, day }) => {
    const start = x(dayNumber(on)) + 7
    const end = start + Math.max(widthOf(label), widthOf(day)) + 8
    const free = ends.findIndex((taken, level) => taken <= start && (level > 0 || end <= reserved))
    const level = free >= 0 ? free : end > reserved ? Math.max(1, ends.length) : ends.length
    while (ends.length < level) ends.push(Number.NEGATIVE_INFINITY)
    ends[level] = end
    return level
  })
}

/**
 * Activities of a person on one line, registration with an office on a second, stretches that nobody knows hatched, and
 * the programme's moments across both.
 */
export function SituationTimeline(props: ChartFrame & { readonly data: SituationData }): ReactElement {
  const { data, width, colours } = props
  const layout = situationLayout(data, width)
  const { top, second, axis } = layout
  return drawing(props, layout.height, [
    ...data.moments.map((moment, at) => momentMark(moment, at, layout, colours)),
    ...data.stretches.map((stretch) => {
      const [start, end] = [layout.x(stretch.from), layout.end(stretch.to)]
      return stretchBox(props, stretch, { start, end, y: top, height: TRACK })
    }),
    ...data.registrations.map((registration) =>
      registrationBox(registration, colours, {
        start: layout.x(registration.from),
        end: layout.end(registration.to),
        y: second,
        height: SECOND,
      }),
    ),
    ...monthMarks(data, layout, colours),
    data.today &&
      h(
        'g',
        { key: 'today' },
        line(
          'line',
          [layout.x(data.today.on), top - LABEL, layout.x(data.today.on), axis - 18],
          colours.red,
          1.5,
        ),
        ...data.today.lines.map((text, at) =>
          words(`today-${at}`, layout.x(data.today?.on ?? '') + 7, top - LABEL + 9 + 16 * at, text, {
            fill: colours.red,
          }),
        ),
      ),
  ])
}

type Box = { readonly start: number; readonly end: number; readonly y: number; readonly height: number }

const inks: Record<SituationKind, readonly [ground: keyof ChartColours, ink: keyof ChartColours]> = {
  work: ['work', 'workInk'],
  training: ['training', 'trainingInk'],
  unemployed: ['unemployed', 'unemployedInk'],
  inactive: ['inactive', 'inactiveInk'],
  unknown: ['hatchGround', 'soft'],
}

function stretchBox(frame: ChartFrame, stretch: SituationStretch, box: Box): ReactElement {
  const { colours } = frame
  const { id, kind, label, detail } = stretch
  const [ground, ink] = inks[kind]
  const isUnknown = kind === 'unknown'
  const width = Math.max(2, box.end - box.start - 2)
  const shown = isUnknown ? wholeOrMark(label, width) : fitted(label, width - 16)
  return h(
    'g',
    { key: id },
    h('title', null, detail ?? label),
    h('rect', {
      x: round(box.start),
      y: box.y,
      width: round(width),
      height: box.height,
      rx: 4,
      fill: isUnknown ? hatched(frame) : colours[ground],
      ...(isUnknown ? { stroke: colours.soft, strokeWidth: 0.75, strokeDasharray: '3 2.5' } : {}),
    }),
    isUnknown &&
      shown !== '' &&
      h('rect', {
        x: round(box.start + 5),
        y: box.y + box.height / 2 - 8,
        width: round(Math.min(width - 6, widthOf(shown) + 8)),
        height: 16,
        rx: 3,
        fill: colours.hatchGround,
      }),
    shown !== '' &&
      words('label', box.start + 9, box.y + box.height / 2, shown, { fill: colours[ink], weight: 500 }),
  )
}

/** Half the words for "not known" would say nothing; a question mark does. */
function wholeOrMark(label: string, width: number): string {
  if (widthOf(label) <= width - 16) return label
  return width > 18 ? '?' : ''
}

function registrationBox({ id, label, detail }: Registration, colours: ChartColours, box: Box): ReactElement {
  const width = Math.max(2, box.end - box.start - 2)
  const shown = fitted(label, width - 16)
  return h(
    'g',
    { key: `registration-${id}` },
    h('title', null, detail ?? label),
    h('rect', {
      x: round(box.start + 0.5),
      y: box.y + 0.5,
      width: round(Math.max(1, width - 1)),
      height: box.height - 1,
      rx: 4,
      fill: colours.card,
      stroke: colours.unemployedInk,
      strokeOpacity: 0.55,
    }),
    shown !== '' &&
      words('label', box.start + 10, box.y + box.height / 2, shown, { fill: colours.unemployedInk }),
  )
}

function momentMark(
  { on, label, day }: SituationMoment,
  at: number,
  { x, axis, levels, top }: ReturnType<typeof situationLayout>,
  colours: ChartColours,
): ReactElement {
  const y = top - ((levels[at] ?? 0) + 1) * LABEL
  return h(
    'g',
    { key: `moment-${at}` },
    line('line', [x(on), y, x(on), axis - 18], colours.soft, 0.75),
    words('label', x(on) + 7, y + 9, label, { fill: colours.soft }),
    words('day', x(on) + 7, y + 25, day, { fill: colours.soft }),
  )
}

function monthMarks(
  { from, to, month }: SituationData,
  { x, axis }: ReturnType<typeof situationLayout>,
  colours: ChartColours,
): ReactElement[] {
  const step = monthStep(from, to, x(to) - x(from), 96)
  return firstsOfMonths(from, to, step).map((day, at) =>
    monthWords(day, x(day), axis - 8, month(day, at === 0 || day.slice(5, 7) === '01'), colours.soft),
  )
}
