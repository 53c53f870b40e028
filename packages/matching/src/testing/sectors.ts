/** People with a sector and languages, and a policy of two criteria over them. */
import type { MatchingPolicy, Mentee, Mentor, RoundInput } from '../criteria/policy.ts'
import { proposePairs } from '../round/propose-pairs.ts'
import type { Round } from '../round/result.ts'

export const policy: MatchingPolicy = {
  attributes: [
    { name: 'sector', type: 'category', side: 'both', label: 'Sector' },
    { name: 'languages', type: 'languages', side: 'both', label: 'Language' },
  ],
  criteria: [
    { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 3 },
    {
      id: 'language',
      kind: 'language',
      mentee: 'languages',
      mentor: 'languages',
      weight: 1,
      requirement: 'must',
    },
  ],
}
export const person = (
  id: string,
  sector: string | null,
  languages: Record<string, string> | null = { nl: 'C1' },
) => ({
  id,
  attributes: { sector, languages },
})
export const pairsOf = (round: Round): string[] =>
  round.pairs.map(({ mentee, mentor }) => `${mentee}-${mentor}`).sort()
export const propose = (
  mentees: Mentee[],
  mentors: Mentor[],
  more: Partial<RoundInput> = {},
): Promise<Round> => proposePairs({ mentees, mentors, policy, ...more })
