import { paperColours, StackedBar } from '@passerelle/charts'
import { loadMessages } from '@passerelle/messages'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../say/index.ts'
import { light } from '../theme/tokens.ts'
import { screenColours } from './colours.ts'
import { Figure } from './Figure.tsx'
import { FigureTable } from './FigureTable.tsx'

it('prints charts in the colours of the light theme', () => {
  for (const [name, variable] of Object.entries(screenColours)) {
    const token = variable.slice('var(--'.length, -1) as keyof typeof light
    expect(paperColours[name as keyof typeof paperColours], name).toBe(light[token])
  }
})

const data = {
  columns: [
    { id: 'what', header: 'Situation' },
    { id: 'people', header: 'People', align: 'right' },
  ],
  rows: [
    { id: 'work', values: ['Work', 1050] },
    { id: 'training', values: ['Training', null] },
  ],
} as const

it('draws the chart under its finding, and offers the table behind it', async () => {
  const html = renderToStaticMarkup(
    <MessagesProvider initial={await loadMessages('en')}>
      <Figure
        title="Half were in work"
        subtitle="96 people who left"
        description="Work 50 of 96."
        name="work"
        data={data}
      >
        {(frame) => (
          <StackedBar {...frame} parts={[{ id: 'a', value: 50, label: 'work 50', kind: 'work' }]} />
        )}
      </Figure>
    </MessagesProvider>,
  )
  expect(html).toContain('<h2')
  expect(html).toMatch(/<title id="[^"]+-title">Half were in work<\/title>/)
  expect(html).toContain('fill="var(--series-work)"')
  expect(html).toContain('Show as table')
})

it('marks what is hidden with one mark', async () => {
  const html = renderToStaticMarkup(
    <MessagesProvider initial={await loadMessages('en')}>
      <FigureTable caption="Half were in work" data={data} />
    </MessagesProvider>,
  )
  expect(html).toContain('1,050')
  expect(html.match(/not shown, to protect small groups/g)).toHaveLength(1)
})
