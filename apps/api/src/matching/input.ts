/** From the pool and what is known of its people to the input of the matching package. Pure. */
import {
  type AttributeKey,
  attributes,
  type Fact,
  type FactValue,
  factsOn,
  type MatchingPolicy,
} from '@passerelle/domain'
import type { RoundInput } from '@passerelle/matching'
import { comparedBy, criteriaOf } from './policy.ts'
import type { Member, Pool } from './pool.ts'
import { inForm } from './values.ts'

type Two = { readonly menteeEnrolmentId: string; readonly mentorEnrolmentId: string }
type Forbidden = NonNullable<RoundInput['forbidden']>[number]

/** Two people who must not be proposed to each other, as the records have it: by person, in no order. */
export type KeptApart = {
  readonly one: string
  readonly other: string
  readonly why: NonNullable<Forbidden['why']>
}

export type RoundMaterial = {
  readonly policy: MatchingPolicy
  readonly pool: Pool
  /** The facts of the people in the pool, by participant. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>
  readonly pinned: readonly Two[]
  readonly forbidden: readonly Two[]
  readonly keptApart: readonly KeptApart[]
  readonly day: string
  readonly seed: number
}

/** Attributes that stand in where another is not known: where somebody lives, by municipality if not by point. */
const standIns: Partial<Record<AttributeKey, AttributeKey>> = { location: 'municipality' }

/** What is known of the people in a round, as they said it. */
export type Known = (participantId: string, key: AttributeKey) => FactValue | undefined

export function knownOn({ facts, day }: Pick<RoundMaterial, 'facts' | 'day'>): Known {
  const known = new Map([...facts].map(([id, list]) => [id, factsOn(list, [], day)]))
  const saidOf: Known = (participantId, key) => {
    const fact = known.get(participantId)?.[key]
    return fact?.answer === 'answered' ? fact.value : undefined
  }
  return (participantId, key) => {
    const standIn = standIns[key]
    return saidOf(participantId, key) ?? (standIn && saidOf(participantId, standIn))
  }
}

/** By what a round says whether people had equal chances. It weighs nothing. */
const chancesBy = 'gender'

/** The whole input of one round; people are named by their enrolments. */
export function roundInputOf(material: RoundMaterial): RoundInput {
  const { policy, pool, seed } = material
  const known = knownOn(material)
  const compared = policy.criteria.map(comparedBy)
  const valuesOf = ({ participantId }: Member, side: 'mentee' | 'mentor') =>
    Object.fromEntries(
      compared.flatMap((criterion) => {
        const { key, form, name } = criterion[side]
        const value = known(participantId, key)
        const compares = value === undefined ? undefined : inForm(attributes[key], form, value)
        return compares === undefined ? [] : [[name, compares]]
      }),
    )
  const criteria = criteriaOf(policy)
  const groupOf = ({ participantId }: Member) => {
    const value = known(participantId, chancesBy)
    return typeof value === 'string' ? { [chancesBy]: value } : {}
  }
  return {
    policy: {
      ...criteria,
      attributes: [...criteria.attributes, { name: chancesBy, type: 'category', side: 'mentee' }],
    },
    groupBy: [chancesBy],
    mentees: pool.mentees.map((mentee) => ({
      id: mentee.enrolmentId,
      attributes: { ...valuesOf(mentee, 'mentee'), ...groupOf(mentee) },
      waitingDays: mentee.waitingDays,
      waitingRounds: mentee.roundsLeftOut,
    })),
    mentors: pool.mentors.map((mentor) => ({
      id: mentor.enrolmentId,
      attributes: valuesOf(mentor, 'mentor'),
      capacity: mentor.places,
    })),
    pinned: material.pinned.map(pairOf),
    forbidden: [...material.forbidden.map(pairOf), ...apart(material, known)],
    seed,
  }
}

function pairOf({ menteeEnrolmentId: mentee, mentorEnrolmentId: mentor }: Two) {
  return { mentee, mentor }
}

/** Everybody whom the records keep apart, people who are both mentee and mentor, and colleagues where the policy says so. */
function apart({ pool, keptApart, policy }: RoundMaterial, known: Known): Forbidden[] {
  const menteeOf = new Map(pool.mentees.map((each) => [each.participantId, each.enrolmentId]))
  const mentorOf = new Map(pool.mentors.map((each) => [each.participantId, each.enrolmentId]))
  const found = keptApart.flatMap(({ one, other, why }) =>
    [
      { mentee: menteeOf.get(one), mentor: mentorOf.get(other), why },
      { mentee: menteeOf.get(other), mentor: mentorOf.get(one), why },
    ].flatMap(({ mentee, mentor }) => (mentee && mentor ? [{ mentee, mentor, why }] : [])),
  )
  const selves = [...menteeOf].flatMap(([participantId, mentee]): Forbidden[] => {
    const mentor = mentorOf.get(participantId)
    return mentor === undefined ? [] : [{ mentee, mentor, why: 'same-person' }]
  })
  return [...found, ...selves, ...(policy.sameEmployerAllowed ? [] : colleagues(pool, known))]
}

function colleagues(pool: Pool, known: Known): Forbidden[] {
  const employerOf = ({ participantId }: Member): unknown => {
    const employer = known(participantId, 'employer')
    return employer === undefined ? undefined : inForm(attributes.employer, 'category', employer)
  }
  const mentors = pool.mentors.map((mentor) => ({ mentor: mentor.enrolmentId, employer: employerOf(mentor) }))
  return pool.mentees.flatMap((mentee): Forbidden[] => {
    const own = employerOf(mentee)
    if (own === undefined) return []
    return mentors
      .filter(({ employer }) => employer === own)
      .map(({ mentor }) => ({ mentee: mentee.enrolmentId, mentor, why: 'same-employer' }))
  })
}
