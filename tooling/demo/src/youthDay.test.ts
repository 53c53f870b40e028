import { evaluate } from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'
import { describe, expect, it } from 'vitest'
import { makeWorld } from './world.ts'

const days = ['2026-11-24', '2027-03-01']

describe.each(days)('the published case of Discover Your Talent on %s', (asOf) => {
  const youthDay = makeWorld('ponts', asOf).houses[0]?.youthDay
  if (youthDay === undefined) throw new Error('The house has no youth day.')
  const members = youthDay.lives.map(({ enrolment }, index) => ({
    enrolmentId: enrolment.id,
    participantId: enrolment.participantId,
    appliedOn: enrolment.appliedOn,
    eligible: enrolment.history.some(({ to }) => to === 'eligible'),
    entry: {},
    reports: [...(youthDay.situations[index]?.reports ?? [])],
    followUps: [...(youthDay.situations[index]?.followUps ?? [])],
  }))
  const result = (id: string) => {
    const definition = outcomeDefinition({ id, version: 1 })
    if (definition === undefined) throw new Error(`There is no definition ${id}.`)
    return evaluate(definition, { id: 'youth-day', members }, asOf)
  }

  it('finds 25 of the 41 who met every criterion in work or vocational training', () => {
    expect(members).toHaveLength(72)
    const published = result('discover-your-talent-7m')
    expect(published).toMatchObject({ measure: 'rate', yes: 25, no: 16, due: 41, unknown: { total: 0 } })
    expect(published.measure === 'rate' && Math.round((published.rate ?? 0) * 100)).toBe(61)
  })

  it('says of all 72 that it lies between 35 and 78 per cent, as 31 were never followed', () => {
    const all = result('discover-your-talent-7m-all-registered')
    expect(all).toMatchObject({ measure: 'rate', yes: 25, due: 72, unknown: { total: 31, notAsked: 31 } })
    if (all.measure !== 'rate' || all.bounds === undefined)
      throw new Error('A rate with bounds was expected.')
    expect(Math.round(all.bounds.lower * 100)).toBe(35)
    expect(Math.round(all.bounds.upper * 100)).toBe(78)
  })
})
