import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RoundInput } from '@passerelle/matching'
import { describe, expect, it } from 'vitest'
import { root } from '../places.ts'
import {
  columnsOf,
  draftOf,
  inputOf,
  kinds,
  rowsFrom,
  withCell,
  withCriterion,
  withoutCriterion,
  withoutPerson,
  withPerson,
  withWish,
} from './draft.ts'
import { hashFor, inputIn, opened } from './share.ts'

const samples = join(root, 'packages/matching/samples')
const sample = JSON.parse(readFileSync(join(samples, 'round.json'), 'utf8')) as RoundInput
const draft = draftOf(sample)

describe('a draft', () => {
  it('is the sample round again when it is read back', () => {
    expect(inputOf(draft)).toEqual({ input: sample, faults: [] })
  })

  it('marks what cannot be read and counts it as not known', () => {
    const { input, faults } = inputOf(withCell(draft, 'mentees', 0, 'languages', 'Dutch'))
    expect(faults).toEqual([{ side: 'mentees', row: 0, column: 'languages', kind: 'unreadable' }])
    expect(input.mentees[0]?.attributes).not.toHaveProperty('languages')
    expect(inputOf(withCell(draft, 'mentors', 1, 'capacity', 'two')).faults).toHaveLength(1)
    expect(inputOf(withCell(draft, 'mentors', 1, 'id', 'T1')).faults[0]?.kind).toBe('twice')
    expect(inputOf(withCell(draft, 'mentors', 1, 'id', ' ')).faults[0]?.kind).toBe('no-id')
  })

  it('gains and loses people, and forgets the pins of those who are gone', () => {
    const more = withPerson(draft, 'mentees')
    expect(more.mentees.at(-1)).toEqual({ id: 'M9' })
    const pinned = withWish(more, { mentee: 'M1', mentor: 'T1' }, 'pinned')
    expect(inputOf(pinned).input.pinned).toEqual([{ mentee: 'M1', mentor: 'T1' }])
    expect(inputOf(withWish(pinned, { mentee: 'M1', mentor: 'T2' }, 'pinned')).input.pinned).toHaveLength(1)
    expect(inputOf(withWish(pinned, { mentee: 'M1', mentor: 'T1' }, 'forbidden')).input).toMatchObject({
      forbidden: [{ mentee: 'M1', mentor: 'T1' }],
    })
    expect(inputOf(withoutPerson(pinned, 'mentees', 0)).input.pinned).toBeUndefined()
  })

  it.each(kinds)('takes a criterion of the kind %s with columns of its own, and gives it back', (kind) => {
    const more = withCriterion(draft, kind, 'Hobby’s')
    expect(columnsOf(more, 'mentors').map(({ label }) => label)).toContain('Hobby’s')
    expect(inputOf(more).input.policy.criteria).toHaveLength(sample.policy.criteria.length + 1)
    expect(opened(JSON.stringify(inputOf(more).input)).problems).toBeUndefined()
    expect(withoutCriterion(more, 'hobbys').policy).toEqual(draft.policy)
  })
})

describe('a pasted table', () => {
  it('replaces people, from a file or out of a spreadsheet', () => {
    const text = readFileSync(join(samples, 'mentees.csv'), 'utf8')
    const rows = rowsFrom(draft, 'mentees', text)?.rows ?? []
    expect(inputOf({ ...draft, mentees: rows }).input.mentees).toEqual(sample.mentees)
    const cells = 'id\tneeds\tshoe size\nA\tnetwork;language\t42\nB\tquiet, calm\t39'
    expect(rowsFrom(draft, 'mentees', cells)).toEqual({
      rows: [
        { id: 'A', needs: 'network;language' },
        { id: 'B', needs: 'quiet, calm' },
      ],
      unknown: ['shoe size'],
    })
  })

  it('needs a header with an id', () => {
    expect(rowsFrom(draft, 'mentees', 'Nadia,health')).toBeUndefined()
    expect(rowsFrom(draft, 'mentees', '')).toBeUndefined()
  })
})

describe('an address', () => {
  it('holds a whole round', async () => {
    const hash = await hashFor(sample)
    expect(hash).toMatch(/^#round=[\w-]+$/)
    expect(await inputIn(hash)).toEqual({ input: sample })
  })

  it('without a round, or with a broken one, says so', async () => {
    expect(await inputIn('#people')).toBeUndefined()
    expect(await inputIn('#round=abc')).toEqual({ problems: [] })
    const hash = await hashFor({ ...sample, seed: -1 })
    expect((await inputIn(hash))?.problems?.map(({ code }) => code)).toEqual(['value.invalid'])
  })
})
