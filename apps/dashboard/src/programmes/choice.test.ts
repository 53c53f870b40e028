import { blueprints, listings } from '@passerelle/domain/catalogue'
import { loadMessages, type Messages } from '@passerelle/messages'
import { beforeAll, describe, expect, it } from 'vitest'
import { byForm, chosen, countsOf, isNarrowed } from './choice.ts'
import { type Choice, readChoice } from './readChoice.ts'

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

describe('a long list of designs', () => {
  it('is grouped by the form that stands first, and loses none', () => {
    const groups = byForm(chosen(blueprints, {}, say))
    expect(groups.length).toBeGreaterThan(3)
    expect(groups.flatMap(({ designs }) => designs)).toHaveLength(blueprints.length)
    for (const { form, designs } of groups) {
      for (const { programme } of designs) expect(programme.components[0]?.form).toBe(form)
    }
  })

  it('says beside each choice how many designs have it', () => {
    const counts = countsOf(few, ({ origin }) => [origin.country, origin.country])
    expect(counts.get('BE')).toBe(3)
    expect(counts.get('DK')).toBe(1)
    expect(chosen(few, { country: 'BE' }, say)).toHaveLength(3)
  })

  it('knows whether something narrows it; the design that is open does not', () => {
    expect(isNarrowed({ design: 'vera' })).toBe(false)
    expect(isNarrowed({ design: 'vera', q: 'duo' })).toBe(true)
  })

  it('offers nothing that is no programme to run', () => {
    const offered = chosen(blueprints, {}, say).map(({ id }) => id)
    for (const { id } of listings) expect(offered).not.toContain(id)
    expect(listings.length).toBeGreaterThan(0)
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
