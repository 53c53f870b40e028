import { blueprints } from '@passerelle/domain/catalogue'
import { loadMessages, type Messages } from '@passerelle/messages'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Choice, chosen, readChoice } from './choice.ts'

let say: Messages
beforeAll(async () => {
  say = await loadMessages('en')
})

/** A few designs of the catalogue, so that the answers stay the same while it grows. */
const few = blueprints.filter(({ id }) =>
  [
    'active-search-for-work',
    'discover-your-talent',
    'duo-for-a-job',
    'kvinfo-mentor-network',
    'mentoring-fuer-migrantinnen',
    'vera',
  ].includes(id),
)
const ids = (choice: Choice) => chosen(few, choice, say).map(({ id }) => id)

describe('finding a design', () => {
  it('by name, place, partner or audience, without accents and in any order', () => {
    expect(ids({ q: 'brussels actiris' })).toEqual(['active-search-for-work', 'duo-for-a-job'])
    expect(ids({ q: 'fur migrantinnen' })).toEqual(['mentoring-fuer-migrantinnen'])
    expect(ids({ q: 'nothing of the kind' })).toEqual([])
  })

  it('by form, country, audience and length; one that makes no pairs has no length', () => {
    expect(ids({ form: 'event-series' })).toEqual(['discover-your-talent'])
    expect(ids({ country: 'DK' })).toEqual(['kvinfo-mentor-network'])
    expect(ids({ audience: 'apprentices' })).toEqual(['vera'])
    expect(ids({ length: '6' })).not.toContain('kvinfo-mentor-network')
    expect(ids({ length: '6' })).not.toContain('discover-your-talent')
    expect(ids({ length: '12' })).toContain('kvinfo-mentor-network')
  })

  it('shows all by the names that the reader sees', async () => {
    const names = chosen(blueprints, {}, say).map(({ programme }) => say.written(programme.name))
    expect(names).toEqual(names.toSorted(say.compare))
    expect(names).toHaveLength(blueprints.length)
  })
})

describe('the address of a choice', () => {
  it('keeps what it knows, and nothing else', () => {
    expect(readChoice({ q: 'duo', form: 'group', colour: 'red', country: '', length: 7 })).toEqual({
      q: 'duo',
      form: 'group',
    })
  })
})
