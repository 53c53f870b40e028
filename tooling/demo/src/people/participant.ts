import {
  type AttributeKey,
  attributes,
  type Consent,
  type Contact,
  type Evidence,
  type Fact,
  type Participant,
} from '@passerelle/domain'
import type { Random } from '../chance/random.ts'
import type { Answers, Profile } from './profile.ts'

/** Always asked, whatever the programme: who and where. */
const always: readonly AttributeKey[] = [
  'birthDate',
  'gender',
  'municipality',
  'region',
  'postcode',
  'location',
  'languages',
  'education',
  'motivation',
]

/** The facts of an application: what the programme asks, as it was answered. What is derived is no fact of its own. */
export function factsOf(answers: Answers, asked: readonly AttributeKey[], on: string): Fact[] {
  const evidence: Evidence = { source: 'self', on }
  return [...new Set([...always, ...asked])]
    .filter((key) => attributes[key].derived === undefined)
    .flatMap((key): Fact[] => {
      const answer = answers[key]
      if (answer === undefined) return []
      return 'not' in answer
        ? [{ key, answer: answer.not, from: on, evidence }]
        : [{ key, answer: 'answered', value: answer.value, from: on, evidence }]
    })
}

export function participantOf(
  profile: Profile,
  wanted: { contact: Contact; facts: readonly Fact[]; consents: readonly Consent[]; knownSince: string },
): Participant {
  const { id, fullName, callName, language } = profile
  return {
    id,
    fullName,
    ...(callName !== undefined && { callName }),
    language,
    contact: wanted.contact,
    facts: [...wanted.facts],
    consents: [...wanted.consents],
    knownSince: wanted.knownSince,
    isTest: false,
  }
}

/** What people agreed to, each to one version of one text; some took it back. */
export function consentsOf(random: Random, on: string, asOf: string): Consent[] {
  const how = random.weighted([
    ['form', 6],
    ['link', 2],
    ['paper', 3],
  ] as const)
  const given = (purpose: string): Consent => ({
    id: random.id(),
    purpose,
    textVersion: '2024-09',
    givenAt: `${on}T10:15:00.000Z`,
    how,
  })
  const consents = [given('follow-up-contact'), given('share-with-mentor')]
  if (random.chance(0.5)) consents.push(given('newsletter'))
  if (random.chance(0.25)) {
    const photo = given('photo')
    const isTakenBack = random.chance(0.2) && on < asOf
    consents.push(isTakenBack ? { ...photo, withdrawnAt: `${asOf}T07:30:00.000Z` } : photo)
  }
  return consents
}
