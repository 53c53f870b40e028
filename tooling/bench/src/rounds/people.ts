/** People as programmes know them, and a policy of eight criteria over them: the same for the same size and seed. */
import type { MatchingPolicy, Mentee, Mentor } from '@passerelle/matching'
import { randomFrom } from '../matching/families.ts'

const levels = ['A2', 'B1', 'B2', 'C1', 'C2'] as const
const languages = ['nl', 'fr', 'en', 'ar', 'ti', 'uk', 'tr']
const needs = ['network', 'language', 'recognition', 'confidence', 'application', 'interviews', 'sector']
const occupations = Array.from({ length: 80 }, (_, k) => String(1111 + k * 97))
const both = (name: string, type: MatchingPolicy['attributes'][number]['type']) => ({
  ...{ name, type, side: 'both' as const },
})
const on = (name: string) => ({ mentee: name, mentor: name })

/** Eight criteria of seven kinds, two of them required. */
export const policy: MatchingPolicy = {
  attributes: [
    both('languages', 'languages'),
    both('home', 'place'),
    both('occupation', 'codes'),
    both('needs', 'set'),
    both('free', 'availability'),
    both('years', 'number'),
    both('sector', 'category'),
    both('gender', 'category'),
    { name: 'wants', type: 'set', side: 'mentee' },
  ],
  criteria: [
    { id: 'language', kind: 'language', ...on('languages'), weight: 20, requirement: 'must', atLeast: 'B1' },
    { id: 'near', kind: 'near', ...on('home'), weight: 15, requirement: 'must', limit: 30 },
    { id: 'occupation', kind: 'taxonomy', ...on('occupation'), weight: 25 },
    { id: 'needs', kind: 'overlap', ...on('needs'), weight: 15 },
    { id: 'free', kind: 'calendar', ...on('free'), weight: 10, minutes: 120 },
    { id: 'ahead', kind: 'number', ...on('years'), weight: 5, compare: 'at-least', full: 10, none: 0 },
    { id: 'sector', kind: 'same', ...on('sector'), weight: 5 },
    { id: 'gender', kind: 'looking-for', mentee: 'wants', mentor: 'gender', weight: 5 },
  ],
}

export interface People {
  readonly mentees: Mentee[]
  readonly mentors: Mentor[]
}

/** A region of some 100 × 100 kilometres; about one value in twelve is not known. */
export function people(mentees: number, mentors: number, seed = 1): People {
  const random = randomFrom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  const some = <T>(of: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => one(of))),
  ]
  const attributes = (isMentee: boolean): Record<string, unknown> => ({
    languages: Object.fromEntries(some(languages, 3).map((language) => [language, one(levels)])),
    home: { latitude: 50.4 + random() * 0.9, longitude: 3.6 + random() * 1.4 },
    occupation: some(occupations, 2),
    needs: random() < 0.08 ? null : some(needs, 4),
    free: random() < 0.08 ? null : some([1, 2, 3, 4, 5, 6], 3).map((day) => slotOn(day, 8 + below(11))),
    years: random() < 0.08 ? null : below(isMentee ? 12 : 30),
    sector: one(['health', 'ict', 'logistics', 'education', 'finance', 'care', 'retail', 'law']),
    gender: one(['woman', 'man', 'man', 'woman', 'other']),
    ...(isMentee ? { wants: random() < 0.3 ? ['woman'] : [] } : {}),
  })
  return {
    mentees: Array.from({ length: mentees }, (_, k) => ({ id: `M${k}`, attributes: attributes(true) })),
    mentors: Array.from({ length: mentors }, (_, k) => ({ id: `T${k}`, attributes: attributes(false) })),
  }
}

const slotOn = (day: number, hour: number) => ({
  ...{ day, from: `${String(hour).padStart(2, '0')}:00`, to: `${String(hour + 2).padStart(2, '0')}:30` },
})
