import { z } from 'zod'
import type { Attribute } from './attribute.ts'

const define = <const T extends Record<string, Omit<Attribute, 'key' | 'label'>>>(entries: T) =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, { key, label: `attribute.${key}`, ...entry }]),
  ) as unknown as { readonly [K in keyof T & string]: Attribute & { readonly key: K } }

/** Broad fields of work, as people name them; finer than a sector's letter, coarser than an occupation. */
const fields = [
  'administration',
  'agriculture',
  'arts-media',
  'care',
  'cleaning',
  'construction',
  'education',
  'engineering',
  'finance',
  'health',
  'hospitality',
  'human-resources',
  'industry',
  'it',
  'law',
  'logistics',
  'management',
  'marketing-sales',
  'public-service',
  'research',
  'retail',
  'security',
  'social-work',
  'other',
] as const

const goals = [
  'job-search',
  'network',
  'sector-knowledge',
  'language',
  'recognition',
  'skills',
  'self-confidence',
  'work-culture',
  'orientation',
  'entrepreneurship',
] as const

/**
 * Everything that can be known of a participant, once. Eligibility rules, matching policies, forms, imports and
 * exports name attributes by these keys; a key that is not here does not exist anywhere.
 */
export const attributes = define({
  // Who someone is
  birthDate: { type: 'partial-date', side: 'both', dataClass: 'personal' },
  /** An age as somebody said it; counts on from that day. */
  statedAge: {
    type: 'number',
    side: 'both',
    dataClass: 'personal',
    range: { least: 0, most: 120 },
  },
  age: {
    type: 'number',
    side: 'both',
    dataClass: 'personal',
    range: { least: 0, most: 120 },
    derived: 'from-facts',
  },
  gender: {
    type: 'choice',
    side: 'both',
    dataClass: 'personal',
    options: ['woman', 'man', 'non-binary', 'other'],
  },
  // Where
  municipality: { type: 'place', side: 'both', dataClass: 'personal', codeList: 'place' },
  region: { type: 'place', side: 'both', dataClass: 'personal', codeList: 'place' },
  country: { type: 'place', side: 'both', dataClass: 'personal', codeList: 'country' },
  postcode: { type: 'text', side: 'both', dataClass: 'personal' },
  location: { type: 'point', side: 'both', dataClass: 'personal' },
  priorityNeighbourhood: { type: 'yes-no', side: 'mentee', dataClass: 'personal' },
  // Work
  labourStatus: {
    type: 'choice',
    side: 'both',
    dataClass: 'personal',
    options: [
      'employed',
      'self-employed',
      'apprenticeship',
      'internship',
      'education',
      'volunteering',
      'unemployed',
      'inactive',
      'caring',
      'left-country',
      'died',
    ],
    derived: 'from-spells',
  },
  unemployedSince: { type: 'day', side: 'mentee', dataClass: 'personal', derived: 'from-spells' },
  registeredWith: { type: 'choices', side: 'mentee', dataClass: 'personal' },
  registeredSince: { type: 'day', side: 'mentee', dataClass: 'personal' },
  yearsOfExperience: {
    type: 'number',
    side: 'both',
    dataClass: 'personal',
    range: { least: 0, most: 70 },
  },
  retired: { type: 'yes-no', side: 'both', dataClass: 'personal' },
  occupation: { type: 'taxonomy', side: 'both', dataClass: 'personal', codeList: 'isco-08' },
  sector: { type: 'taxonomy', side: 'both', dataClass: 'personal', codeList: 'nace-2.1' },
  fields: { type: 'choices', side: 'both', dataClass: 'personal', options: fields },
  employer: { type: 'text', side: 'both', dataClass: 'personal' },
  jobTitle: { type: 'text', side: 'both', dataClass: 'personal' },
  managesPeople: { type: 'yes-no', side: 'both', dataClass: 'personal' },
  receivesBenefits: { type: 'yes-no', side: 'mentee', dataClass: 'sensitive' },
  workedBefore: { type: 'yes-no', side: 'mentee', dataClass: 'personal' },
  // Learning
  education: {
    type: 'taxonomy',
    side: 'both',
    dataClass: 'personal',
    codeList: 'isced-2011',
    options: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
  },
  fieldOfStudy: { type: 'taxonomy', side: 'both', dataClass: 'personal', codeList: 'isced-f-2013' },
  qualificationAbroad: { type: 'yes-no', side: 'both', dataClass: 'personal' },
  recognition: {
    type: 'choice',
    side: 'mentee',
    dataClass: 'personal',
    options: ['not-needed', 'not-requested', 'requested', 'partly-recognised', 'recognised', 'refused'],
  },
  inVocationalTraining: { type: 'yes-no', side: 'mentee', dataClass: 'personal' },
  inEducation: { type: 'yes-no', side: 'mentee', dataClass: 'personal' },
  // Language
  languages: { type: 'languages', side: 'both', dataClass: 'personal' },
  // Right to be and to work
  rightToWork: { type: 'yes-no', side: 'both', dataClass: 'sensitive' },
  rightToWorkUntil: { type: 'day', side: 'both', dataClass: 'sensitive' },
  residenceStatus: {
    type: 'choice',
    side: 'mentee',
    dataClass: 'special',
    options: [
      'citizen',
      'eu-citizen',
      'permanent',
      'temporary',
      'recognised-refugee',
      'subsidiary-protection',
      'temporary-protection',
      'asylum-seeker',
      'student',
      'other',
    ],
  },
  nationality: { type: 'place', side: 'mentee', dataClass: 'special', codeList: 'country' },
  countryOfBirth: { type: 'place', side: 'both', dataClass: 'special', codeList: 'country' },
  immigrantBackground: { type: 'yes-no', side: 'both', dataClass: 'special' },
  arrivedOn: { type: 'partial-date', side: 'mentee', dataClass: 'special' },
  disability: { type: 'yes-no', side: 'both', dataClass: 'special' },
  accessNeeds: { type: 'text', side: 'both', dataClass: 'special' },
  // What someone wants and offers
  goals: { type: 'choices', side: 'both', dataClass: 'personal', options: goals },
  interests: { type: 'choices', side: 'both', dataClass: 'personal' },
  motivation: { type: 'text', side: 'both', dataClass: 'personal' },
  availability: { type: 'availability', side: 'both', dataClass: 'personal' },
  meetingForms: {
    type: 'choices',
    side: 'both',
    dataClass: 'personal',
    options: ['in-person', 'video', 'phone', 'message'],
  },
  mentorGenderWish: {
    type: 'choice',
    side: 'both',
    dataClass: 'sensitive',
    options: ['woman', 'man', 'no-preference'],
  },
  barriers: {
    type: 'choices',
    side: 'mentee',
    dataClass: 'sensitive',
    options: [
      'recognition',
      'language',
      'network',
      'work-culture',
      'discrimination',
      'childcare',
      'housing',
      'mobility',
      'debt',
      'digital',
      'experience',
      'self-confidence',
      'other',
    ],
  },
  mayDropOut: { type: 'yes-no', side: 'mentee', dataClass: 'sensitive' },
  // How someone came
  referredBy: { type: 'choices', side: 'mentee', dataClass: 'personal' },
  takenPartIn: { type: 'choices', side: 'both', dataClass: 'personal' },
  mentoredBefore: { type: 'yes-no', side: 'both', dataClass: 'personal' },
})

/** The key of an attribute in the registry. */
export type AttributeKey = keyof typeof attributes

/** All keys, in the order of the registry. */
export const attributeKeys = Object.keys(attributes) as [AttributeKey, ...AttributeKey[]]

/** The key of an attribute as a schema: only what the registry knows. */
export const AttributeKey = z.enum(attributeKeys)
