import { type AttributeKey, attributes } from '../attributes/registry.ts'
import type { Keeping, Purpose } from './keeping.ts'

/** What each attribute of a person is asked for. */
const purposeOf = {
  birthDate: 'eligibility',
  statedAge: 'eligibility',
  age: 'eligibility',
  gender: 'results',
  municipality: 'eligibility',
  region: 'eligibility',
  country: 'eligibility',
  postcode: 'eligibility',
  location: 'matching',
  priorityNeighbourhood: 'eligibility',
  labourStatus: 'results',
  unemployedSince: 'results',
  registeredWith: 'eligibility',
  registeredSince: 'eligibility',
  yearsOfExperience: 'matching',
  retired: 'eligibility',
  occupation: 'matching',
  sector: 'matching',
  fields: 'matching',
  employer: 'matching',
  jobTitle: 'matching',
  managesPeople: 'matching',
  receivesBenefits: 'eligibility',
  workedBefore: 'eligibility',
  education: 'results',
  fieldOfStudy: 'matching',
  qualificationAbroad: 'eligibility',
  recognition: 'eligibility',
  inVocationalTraining: 'eligibility',
  inEducation: 'eligibility',
  languages: 'matching',
  rightToWork: 'eligibility',
  rightToWorkUntil: 'eligibility',
  residenceStatus: 'eligibility',
  nationality: 'eligibility',
  countryOfBirth: 'results',
  immigrantBackground: 'eligibility',
  arrivedOn: 'eligibility',
  disability: 'results',
  accessNeeds: 'taking-part',
  goals: 'matching',
  interests: 'matching',
  motivation: 'taking-part',
  availability: 'matching',
  meetingForms: 'matching',
  mentorGenderWish: 'matching',
  barriers: 'taking-part',
  mayDropOut: 'taking-part',
  referredBy: 'eligibility',
  takenPartIn: 'eligibility',
  mentoredBefore: 'eligibility',
} as const satisfies Readonly<Record<AttributeKey, Purpose>>

/**
 * How a fact about an attribute is kept. What staff judged (`judgement.…`) is sensitive; whatever is sensitive or special is
 * kept no longer than that; of the rest, what only matching needed goes first.
 *
 * @example
 * attributeKeeping('residenceStatus') // { dataClass: 'special', purpose: 'eligibility', retention: 'careful' }
 */
export function attributeKeeping(key: AttributeKey | `judgement.${string}`): Keeping {
  if (!isAttribute(key)) return { dataClass: 'sensitive', purpose: 'eligibility', retention: 'careful' }
  const { dataClass } = attributes[key]
  const purpose = purposeOf[key]
  if (dataClass !== 'personal') return { dataClass, purpose, retention: 'careful' }
  const isOnlyNow = purpose === 'matching' || purpose === 'taking-part'
  return { dataClass, purpose, retention: isOnlyNow ? 'words' : 'course' }
}

function isAttribute(key: string): key is AttributeKey {
  return Object.hasOwn(attributes, key)
}
