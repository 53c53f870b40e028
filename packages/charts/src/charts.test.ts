import { type ComponentProps, createElement as h, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  CadenceStrip,
  type ChartFrame,
  ProgressToTarget,
  paperColours,
  Ranges,
  type SituationData,
  SituationTimeline,
  StackedBar,
  StepCurve,
  situationLayout,
} from './index.ts'

const frame = (width: number): ChartFrame => ({
  id: 'chart',
  width,
  colours: paperColours,
  title: 'In work since May, not known since October',
  description: 'Unemployed until 28 January 2026; Dutch course until 10 April; not known until 2 May; …',
})

const month = (day: string, withYear: boolean): string => (withYear ? day.slice(0, 7) : day.slice(5, 7))

const situation: SituationData = {
  from: '2025-10-01',
  to: '2026-11-24',
  stretches: [
    { id: 'a', kind: 'unemployed', from: '2025-10-01', to: '2026-01-28', label: 'unemployed' },
    { id: 'b', kind: 'training', from: '2026-01-29', to: '2026-04-10', label: 'Dutch course' },
    { id: 'c', kind: 'unknown', from: '2026-04-11', to: '2026-05-02', label: 'not known' },
    { id: 'd', kind: 'work', from: '2026-05-03', to: '2026-10-12', label: 'accounts clerk, 30 h' },
    { id: 'e', kind: 'unknown', from: '2026-10-13', to: '2026-11-23', label: 'not known' },
  ],
  registrations: [{ id: 'r', from: '2025-10-01', to: '2026-05-02', label: 'registered with Actiris' }],
  moments: [
    { on: '2026-01-12', label: 'applied', day: '12 Jan' },
    { on: '2026-03-03', label: 'paired', day: '3 Mar' },
    { on: '2026-05-24', label: 'left', day: '24 May' },
  ],
  today: { on: '2026-11-24', lines: ['today,', 'six months'] },
  month,
}

const curve: ComponentProps<typeof StepCurve>['data'] = {
  steps: [
    { at: 0, share: 0, lower: 0, upper: 0 },
    { at: 6, share: 0.365, lower: 0.27, upper: 0.475 },
    { at: 12, share: 0.67, lower: 0.56, upper: 0.78 },
  ],
  until: 13,
  ticks: [
    { at: 0, label: 'start', atRisk: '84' },
    { at: 6, label: '6', atRisk: '49' },
    { at: 12, label: '12', atRisk: '12' },
  ],
  atRiskLabel: 'at risk',
  endLabel: '67 %',
  share: (share) => `${Math.round(share * 100)} %`,
}

const drawn = (element: ReactElement): string => renderToStaticMarkup(element)

/** Numbers of the attributes that place things. */
function placesIn(svg: string): number[] {
  return [...svg.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width|height)="(-?[\d.]+)"/g)].map((match) =>
    Number(match[1]),
  )
}

const all: readonly (readonly [string, (width: number) => ReactElement])[] = [
  ['situation', (width) => h(SituationTimeline, { ...frame(width), data: situation })],
  ['curve', (width) => h(StepCurve, { ...frame(width), data: curve })],
  [
    'stacked bar',
    (width) =>
      h(StackedBar, {
        ...frame(width),
        parts: [
          { id: 'work', value: 50, label: 'work 50', kind: 'work' },
          { id: 'training', value: 11, label: 'training 11', kind: 'training' },
          { id: 'neither', value: 21, label: 'neither 21', kind: 'neither' },
          { id: 'unknown', value: 14, label: 'not reached 14', kind: 'unknown' },
        ],
      }),
  ],
  [
    'ranges',
    (width) =>
      h(Ranges, {
        ...frame(width),
        share: (share) => `${share * 100} %`,
        rows: [
          {
            id: 'work',
            label: 'In work',
            range: { lower: 0.42, upper: 0.75, atLeast: 0.52, atMost: 0.67 },
            text: '42 to 75 %',
          },
          { id: 'hidden', label: 'ESF+', text: 'not shown, to protect small groups' },
        ],
      }),
  ],
  [
    'progress',
    (width) =>
      h(ProgressToTarget, {
        ...frame(width),
        value: 50,
        atMost: 64,
        target: 60,
        targetLabel: 'target 60',
        expected: 52,
      }),
  ],
  [
    'cadence',
    (width) =>
      h(CadenceStrip, {
        ...frame(width),
        data: {
          from: '2026-07-20',
          to: '2026-11-24',
          meetings: [
            { id: '1', on: '2026-07-22', isHeld: true, detail: '22 July, one hour' },
            { id: '2', on: '2026-10-14', isHeld: true, detail: '14 October, one hour' },
            { id: '3', on: '2026-09-23', isHeld: false, detail: '23 September, not held' },
          ],
          due: ['2026-08-03', '2026-08-17'],
          pauses: [{ from: '2026-08-08', to: '2026-08-22', label: 'holidays' }],
          silence: { from: '2026-10-14', to: '2026-11-24', label: '41 days' },
          today: { on: '2026-11-24', label: 'today' },
          month,
        },
      }),
  ],
]

describe.each(all)('the %s', (_, chart) => {
  it('is an image with a name and a description, whatever the width', () => {
    for (const width of [320, 660, 1044]) {
      const svg = drawn(chart(width))
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="chart-title chart-description"/)
      expect(svg).toContain('<title id="chart-title">In work since May, not known since October</title>')
      expect(svg).toContain('<desc id="chart-description">Unemployed until')
    }
  })

  it('stays inside its frame and never draws what is no number', () => {
    for (const width of [280, 320, 660, 1044]) {
      const svg = drawn(chart(width))
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      for (const place of placesIn(svg)) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(width)
      }
    }
  })

  it('is the same text every time, so that a frozen report keeps its hash', () => {
    expect(drawn(chart(660))).toBe(drawn(chart(660)))
  })

  it('uses no style sheet, script or outside address', () => {
    expect(drawn(chart(660))).not.toMatch(/style=|class=|<script|<foreignObject|href=|url\((?!#)/)
  })
})

describe('the situation', () => {
  const layout = situationLayout(situation, 1044)

  it('is on a linear axis: as many pixels a day everywhere', () => {
    const aDay = layout.x('2025-10-02') - layout.x('2025-10-01')
    expect(layout.end('2026-11-24') - layout.x('2025-10-01')).toBeCloseTo(aDay * 420, 6)
    expect(layout.end('2026-01-28')).toBeCloseTo(layout.x('2026-01-29'), 9)
    expect(layout.dayAt(layout.x('2026-05-03') + 0.1)).toBe('2026-05-03')
  })

  it('hatches what is not known and says so, with a question mark where the words do not fit', () => {
    const wide = drawn(h(SituationTimeline, { ...frame(1044), data: situation }))
    expect(wide.match(/fill="url\(#chart-hatch\)"/g)).toHaveLength(2)
    expect(wide).toContain('>not known</text>')
    expect(wide).toContain('>?</text>')
    expect(wide).toContain('<title>not known</title>')
  })

  it('lifts labels that would run into each other', () => {
    expect(layout.levels).toEqual([0, 0, 0])
    const { levels } = situationLayout(
      {
        ...situation,
        moments: [...situation.moments.slice(0, 1), { on: '2026-01-20', label: 'started', day: '20 Jan' }],
      },
      1044,
    )
    expect(levels).toEqual([0, 1])
  })

  it('draws an empty history as an empty line', () => {
    const svg = drawn(
      h(SituationTimeline, {
        ...frame(660),
        data: { ...situation, stretches: [], registrations: [], moments: [] },
      }),
    )
    expect(svg).not.toMatch(/NaN/)
  })
})

describe('the stacked bar', () => {
  it('gives each part its share of the width', () => {
    const svg = drawn(all[2]?.[1](960) as ReactElement)
    const [work] = [...svg.matchAll(/<title>work 50<\/title><rect x="([\d.]+)" y="0" width="([\d.]+)"/g)]
    expect(Number(work?.[2])).toBeCloseTo(500 - 1.5, 1)
  })

  it('leaves out empty parts but still names them', () => {
    const svg = drawn(
      h(StackedBar, {
        ...frame(300),
        parts: [
          { id: 'a', value: 0, label: 'work 0', kind: 'work' },
          { id: 'b', value: 4, label: 'unknown 4', kind: 'unknown' },
        ],
      }),
    )
    expect(svg).not.toContain('<title>work 0')
    expect(svg).toContain('>work 0</text>')
  })
})

describe('ranges', () => {
  it('draw nothing that would give a hidden value away', () => {
    const svg = drawn(all[3]?.[1](760) as ReactElement)
    expect(svg).toContain('not shown, to protect small groups')
    expect(svg.match(/<circle/g)).toHaveLength(1)
  })
})

describe('the curve', () => {
  it('is made of stairs and ends where it is told to', () => {
    const svg = drawn(h(StepCurve, { ...frame(660), data: curve }))
    const d = /<path d="([^"]+)" fill="none"/.exec(svg)?.[1] ?? ''
    const points = d
      .split(/[ML]/)
      .filter(Boolean)
      .map((point) => point.split(',').map(Number))
    for (let at = 1; at < points.length; at += 1) {
      const isStep = points[at]?.[0] === points[at - 1]?.[0] || points[at]?.[1] === points[at - 1]?.[1]
      expect(isStep).toBe(true)
    }
    expect(points.length).toBeGreaterThan(4)
    expect(svg).toContain('>84</text>')
    expect(svg).toContain('>67 %</text>')
  })
})

it('writes labels as text, whatever people called their job', () => {
  const [job] = situation.stretches.slice(3, 4)
  const svg = drawn(
    h(SituationTimeline, {
      ...frame(1044),
      data: { ...situation, stretches: [{ ...(job as NonNullable<typeof job>), label: '<b>"&</b>' }] },
    }),
  )
  expect(svg).toContain('&lt;b&gt;')
  expect(svg).not.toContain('<b>')
})

it('keeps the words about a silence inside a narrow strip', () => {
  const svg = drawn(
    h(CadenceStrip, {
      ...frame(320),
      data: {
        from: '2026-09-18',
        to: '2027-03-18',
        meetings: [],
        due: [],
        pauses: [],
        silence: { from: '2026-10-12', to: '2026-11-25', label: 'aucune rencontre notée depuis 44 jours' },
        today: { on: '2026-11-25', label: 'aujourd’hui' },
        month,
      },
    }),
  )
  expect(svg).toMatch(/<text x="0" [^>]*>aucune rencontre notée depuis 44 jours<\/text>/)
})

it('never draws the line of today through the words of a moment before it', () => {
  const data = { ...situation, moments: [{ on: '2026-11-01', label: 'candidature', day: '1 novembre' }] }
  const layout = situationLayout(data, 320)
  expect(layout.levels).toEqual([1])
  const svg = drawn(h(SituationTimeline, { ...frame(320), data }))
  const today = new RegExp(`y1="([\\d.]+)"[^>]*stroke="${paperColours.red}"`).exec(svg)
  expect(Number(today?.[1])).toBe(layout.top - 34)
})
