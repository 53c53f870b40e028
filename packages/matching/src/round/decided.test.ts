import { describe, expect, it } from 'vitest'
import { MatchingInputError } from '../errors.ts'
import { pairsOf, person, policy, propose } from '../testing/sectors.ts'

describe('what has been decided already', () => {
  it('keeps pins and leaves forbidden, declined and avoided pairs out', async () => {
    const mentees = [person('A', 'health'), person('B', 'ict')]
    const mentors = [person('X', 'health'), person('Y', 'ict')]
    expect(pairsOf(await propose(mentees, mentors))).toEqual(['A-X', 'B-Y'])
    const pinned = await propose(mentees, mentors, { pinned: [{ mentee: 'A', mentor: 'Y' }] })
    expect(pairsOf(pinned)).toEqual(['A-Y', 'B-X'])
    expect(pinned.pairs.find(({ mentee }) => mentee === 'A')?.pinned).toBe(true)
    const ax = { mentee: 'A', mentor: 'X' }
    for (const more of [{ forbidden: [ax] }, { previous: [{ declined: [ax] }] }])
      expect(pairsOf(await propose(mentees, mentors, more))).toEqual(['A-Y', 'B-X'])
    expect(pairsOf(await propose(mentees, [{ ...mentors[0]!, avoid: ['A'] }, mentors[1]!]))).toEqual([
      'A-Y',
      'B-X',
    ])
  })

  it('keeps a pin that fails a requirement, and marks it to check', async () => {
    const round = await propose([person('A', 'health')], [person('X', 'ict', { fr: 'A1' })], {
      pinned: [{ mentee: 'A', mentor: 'X' }],
    })
    expect(round.pairs[0]?.checks.map(({ code }) => code)).toEqual(['check.requirement-failed'])
  })

  it('leaves running pairs alone and counts them as taken places', async () => {
    const mentees = [person('A', 'health'), person('B', 'health')]
    const round = await propose(mentees, [{ ...person('X', 'health'), capacity: 2 }], {
      previous: [{ active: [{ mentee: 'A', mentor: 'X' }] }],
    })
    expect(pairsOf(round)).toEqual(['B-X'])
    expect(round.active).toEqual([{ mentee: 'A', mentor: 'X' }])
    expect(round.summary.placesLeft).toBe(0)
  })

  it('lets those come first whom earlier rounds left out, visibly and within bounds', async () => {
    const waiting = { ...policy, waiting: { pointsPerRound: 4, maximum: 6 } }
    const input = { policy: waiting, previous: [{ leftOut: ['B'] }, { leftOut: ['B'] }] }
    const round = await propose([person('A', 'ict'), person('B', 'ict')], [person('X', 'ict')], input)
    expect(pairsOf(round)).toEqual(['B-X'])
    expect(round.pairs[0]?.bonus).toEqual({
      points: 6,
      reason: { code: 'waiting.bonus', values: { points: 6, rounds: 2, days: 0 } },
    })
    expect(round.pairs[0]?.score).toBe(100)
  })

  it('fills groups up to their minimum, and says when that cannot be', async () => {
    const mentees = ['A', 'B', 'C', 'D', 'E'].map((id) => person(id, 'health'))
    const groups = [
      { ...person('X', 'health'), capacity: 5 },
      { ...person('Y', 'ict'), capacity: 3, minimum: 2 },
    ]
    const round = await propose(mentees, groups)
    expect(round.pairs.filter(({ mentor }) => mentor === 'Y')).toHaveLength(2)
    expect(round.proof.isOptimal).toBe(true)
    await expect(propose(mentees.slice(0, 1), groups)).rejects.toMatchObject({
      problems: [{ code: 'minimum.unreachable', values: { mentors: ['Y'], people: 1, places: 2 } }],
    })
  })

  it('reports every contradiction of pins by name', async () => {
    const people = [person('A', 'ict'), person('B', 'ict')]
    const pinned = [
      { mentee: 'A', mentor: 'X' },
      { mentee: 'B', mentor: 'X' },
      { mentee: 'B', mentor: 'Y' },
      { mentee: 'C', mentor: 'Y' },
    ]
    const failure: unknown = await propose(people, [person('X', 'ict'), person('Y', 'ict')], {
      pinned,
      forbidden: [{ mentee: 'A', mentor: 'X', why: 'relatives' }],
    }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MatchingInputError)
    expect((failure as MatchingInputError).problems.map(({ code }) => code).sort()).toEqual([
      'person.unknown',
      'pin.forbidden',
      'pin.mentee-twice',
      'pin.mentor-over-capacity',
    ])
    expect((failure as Error).message).toContain('mentee “B” is pinned to X, Y')
  })
})
