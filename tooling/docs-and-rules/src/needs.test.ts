import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linksIn, rowsIn } from './markdown.ts'
import { root } from './places.ts'

const states = ['served', 'in part', 'model only', 'not yet']
const [head = '', ...parts] = readFileSync(join(root, 'docs/needs.md'), 'utf8').split(/^## /m)
const sections = parts.map((text) => ({ title: text.split('\n', 1).join(), needs: needsIn(text) }))
const needs = sections.flatMap((section) => section.needs)

function needsIn(text: string): { id: string; state: string; where: string }[] {
  return rowsIn(text)
    .filter(([id = '']) => /^N-\d+$/.test(id))
    .map(([id = '', , , , state = '', where = '']) => ({ id, state, where }))
}

function countsOf(those: typeof needs): string[] {
  return [those.length, ...states.map((state) => those.filter((need) => need.state === state).length)].map(
    String,
  )
}

describe('the page of needs', () => {
  it('has every need once, in order', () => {
    const ids = Array.from({ length: 167 }, (_, index) => `N-${String(index + 1).padStart(2, '0')}`)
    expect(needs.map(({ id }) => id)).toEqual(ids)
  })

  it('links to what serves a need or holds its model, and to nothing where there is nothing', () => {
    const wrong = needs.filter(
      ({ state, where }) => !states.includes(state) || linksIn(where).length > 0 !== (state !== 'not yet'),
    )
    expect(wrong).toEqual([])
  })

  it('counts in its head what stands in its tables', () => {
    const counted = rowsIn(head.replaceAll('*', '')).slice(-sections.length - 1)
    expect(counted).toEqual([
      ...sections.map(({ title, needs: own }) => [title, ...countsOf(own)]),
      ['All', ...countsOf(needs)],
    ])
  })
})
