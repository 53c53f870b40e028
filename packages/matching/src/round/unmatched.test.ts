import { describe, expect, it } from 'vitest'
import type { MatchingPolicy } from '../criteria/policy.ts'
import { englishReason } from '../reasons/english.ts'
import { person, policy, propose } from '../testing/sectors.ts'

describe('whoever stays without a mentor', () => {
  it('says why someone has no mentor, and what would change it', async () => {
    const mentors = [person('X', 'health', { fr: 'C1' }), person('Y', 'ict', { nl: 'C1' })]
    const noLanguage = await propose([person('A', 'health', { ti: 'C2' })], mentors)
    expect(noLanguage.unmatched[0]?.reason).toEqual({
      code: 'unmatched.requirement',
      values: { criterion: 'language', label: 'Language', mentors: 2, ifWish: 2 },
    })
    const full = await propose([person('A', 'ict'), person('B', 'health')], [mentors[1]!])
    expect(full.unmatched[0]).toMatchObject({
      mentee: 'B',
      reason: { code: 'unmatched.full', values: { mentors: 1 } },
    })
    const strict = { policy: { ...policy, minimumScore: 60 } }
    expect((await propose([person('B', 'health')], [mentors[1]!], strict)).unmatched[0]?.reason).toEqual({
      code: 'unmatched.below-minimum',
      values: { best: 25, minimum: 60, mentors: 1 },
    })
    const forbidden = { forbidden: [{ mentee: 'B', mentor: 'Y' }] }
    expect((await propose([person('B', 'ict')], [mentors[1]!], forbidden)).unmatched[0]?.reason.code).toBe(
      'unmatched.forbidden',
    )
    expect((await propose([person('B', 'ict')], [])).unmatched[0]?.reason.code).toBe('unmatched.no-places')
  })

  it('names the requirements that only together exclude everyone', async () => {
    const both: MatchingPolicy = {
      ...policy,
      criteria: policy.criteria.map((criterion) => ({ ...criterion, requirement: 'must' })),
    }
    const mentors = [
      person('X', 'health', { fr: 'C1' }),
      person('Y', 'ict', { nl: 'C1' }),
      person('Z', 'ict'),
    ]
    const { unmatched } = await propose([person('A', 'health')], mentors, { policy: both })
    expect(unmatched[0]?.reason).toMatchObject({
      code: 'unmatched.requirements',
      values: { criteria: ['sector', 'language'] },
    })
    expect(unmatched[0]?.changes.map(englishReason)).toEqual([
      '2 mentors if “Sector” were a wish',
      '1 mentor if “Language” were a wish',
    ])
  })

  it('warns of requirements that somebody can meet with nobody, and not of what is not known', async () => {
    const { warnings } = await propose(
      [person('Nadia', 'health'), person('Tesfay', 'ict', { ti: 'C2' }), person('Silent', 'ict', null)],
      [person('Griet', 'health'), person('Paul', 'ict', { fr: 'C1' })],
    )
    expect(warnings).toEqual([
      {
        ...{ severity: 'warning', code: 'requirement.unreachable', path: ['policy', 'criteria', 1] },
        values: { criterion: 'language', label: 'Language', side: 'mentee', people: 1 },
      },
    ])
    const [one] = (await propose([person('Tesfay', 'ict', { ti: 'C2' })], [person('Griet', 'health')]))
      .warnings
    expect(one?.values).toMatchObject({ side: 'mentee', people: 1 })
  })
})
