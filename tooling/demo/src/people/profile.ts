import {
  type AttributeKey,
  addDays,
  type Contact,
  type FactValue,
  type LanguageLevels,
  type NonAnswer,
  type WeeklySlot,
} from '@passerelle/domain'
import type { Random } from '../chance/random.ts'
import type { Name, Origin } from '../names/origin.ts'
import { brusselsHomes, outsideHomes } from '../places/municipalities.ts'
import type { Audience } from './audience.ts'
import { type Work, works } from './work.ts'

/** What somebody says when asked: a value, or why not. */
export type Answer = { readonly value: FactValue } | { readonly not: NonAnswer }
export type Answers = Partial<Record<AttributeKey, Answer>>

/** An invented person, before anything happened to them. */
export type Profile = {
  readonly id: string
  readonly woman: boolean
  readonly fullName: string
  readonly callName?: string
  /** For addresses: lower-case Latin letters. */
  readonly latin: string
  readonly language: string
  readonly bornOn: string
  readonly work: Work
  readonly answers: Answers
}

/** What is set by hand of a person who appears in the house's stories. */
export type Known = {
  readonly first: string
  readonly last: string
  readonly woman: boolean
  readonly origin?: string
  readonly own?: string
  /** What the story fixes of the answers. */
  readonly answers?: Answers
  /** … and of how the person wants to be reached. */
  readonly contact?: Partial<Contact>
}

type Wanted = {
  readonly audience: Audience
  readonly isMentor: boolean
  readonly asOf: string
  readonly known?: Known | undefined
  /** Full names that are taken. */
  readonly taken: Set<string>
}

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
]

/** Draws one person of an audience. */
export function drawProfile(random: Random, wanted: Wanted): Profile {
  const { audience, known, isMentor } = wanted
  const origin = originOf(random, audience, known)
  const woman = known?.woman ?? random.chance(audience.women)
  const named = nameOf(random, { origin, woman, known, isMentor, taken: wanted.taken })
  const [youngest, oldest] = audience.ages
  const bornOn = addDays(wanted.asOf, -Math.round(365.25 * (youngest + random.next() * (oldest - youngest))))
  const education = random.weighted(audience.education)
  const work = random.pick(works.filter((each) => each.skilled === audience.skilled || random.chance(0.15)))
  return {
    id: random.id(),
    woman,
    ...named,
    language: random.chance(0.75) ? random.pick(origin.letters) : random.pick(['en', 'fr', 'nl']),
    bornOn,
    work,
    answers: {
      birthDate: { value: birthDateAsSaid(random, bornOn) },
      gender: genderAsSaid(random, woman, audience.women < 1),
      education: { value: education },
      languages: { value: languagesOf(random, origin, isMentor) },
      ...homeOf(random, audience.outside),
      ...workOf(random, work, audience, isMentor),
      ...backgroundOf(random, audience, isMentor),
    },
  }
}

function originOf(random: Random, audience: Audience, known: Known | undefined): Origin {
  const chosen = audience.origins.find(([origin]) => origin.country === known?.origin)
  return chosen?.[0] ?? random.weighted(audience.origins)
}

function nameOf(
  random: Random,
  wanted: { origin: Origin; woman: boolean; known: Known | undefined; isMentor: boolean; taken: Set<string> },
): Pick<Profile, 'fullName' | 'callName' | 'latin'> {
  const { origin, woman, known, taken } = wanted
  if (known !== undefined) {
    const fullName = known.own ?? `${known.first} ${known.last}`
    taken.add(`${known.first} ${known.last}`)
    const callName = known.own === undefined ? {} : { callName: `${known.first} ${known.last}` }
    return { fullName, ...callName, latin: latinOf(`${known.first} ${known.last}`) }
  }
  for (;;) {
    const given = random.pick(woman ? origin.women : origin.men)
    const plain = random.pick(origin.families)
    const family = woman ? (origin.familyOfWoman?.(plain) ?? plain) : plain
    const latin = `${given.latin} ${family.latin}`
    if (taken.has(latin) || given.latin === family.latin) continue
    taken.add(latin)
    const own = ownScript(given, family, origin)
    const writesOwn = own !== undefined && !wanted.isMentor && random.chance(0.45)
    return {
      fullName: writesOwn
        ? own
        : origin.familyFirst && own === undefined
          ? `${family.latin} ${given.latin}`
          : latin,
      // What everybody in the house can read, where the own name is in another script.
      ...(writesOwn && { callName: latin }),
      latin: latinOf(latin),
    }
  }
}

function ownScript(given: Name, family: Name, origin: Origin): string | undefined {
  if (given.own === undefined || family.own === undefined) return undefined
  return origin.familyFirst ? `${family.own}${given.own}` : `${given.own} ${family.own}`
}

function latinOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')
}

/** Some give their birth date in full, some know only the year; a year alone is a value of its own. */
function birthDateAsSaid(random: Random, bornOn: string): string {
  return random.chance(0.9) ? bornOn : random.chance(0.5) ? bornOn.slice(0, 7) : bornOn.slice(0, 4)
}

/** Some would rather not say, where the programme does not ask for it. */
function genderAsSaid(random: Random, woman: boolean, mayBeOpen: boolean): Answer {
  if (mayBeOpen && random.chance(0.02)) return { not: 'prefer-not' }
  return { value: woman ? 'woman' : 'man' }
}

function languagesOf(random: Random, origin: Origin, isMentor: boolean): LanguageLevels {
  const spoken: LanguageLevels = { [random.pick(origin.mothers)]: 'native' }
  for (const language of origin.others) {
    if (random.chance(0.7))
      spoken[language] ??= isMentor
        ? random.pick(['C1', 'C2', 'B2'] as const)
        : random.pick(['B1', 'B2', 'C1'] as const)
  }
  const main = isMentor
    ? random.pick(['fr', 'nl'])
    : random.weighted([
        ['fr', 6],
        ['nl', 3],
        ['en', 2],
      ] as const)
  const level = isMentor
    ? random.pick(['C1', 'C2'] as const)
    : random.weighted([
        ['A2', 2],
        ['B1', 4],
        ['B2', 3],
        ['C1', 1],
      ] as const)
  spoken[main] ??= level
  if (random.chance(0.3)) spoken.en ??= random.pick(['A2', 'B1', 'B2'] as const)
  return spoken
}

function homeOf(random: Random, outside: number): Answers {
  const home = random.chance(outside) ? random.pick(outsideHomes) : random.weighted(brusselsHomes)
  const point = {
    latitude: Math.round((home.latitude + (random.next() - 0.5) * 0.016) * 1000) / 1000,
    longitude: Math.round((home.longitude + (random.next() - 0.5) * 0.022) * 1000) / 1000,
  }
  return {
    ...(home.municipality !== undefined && { municipality: { value: home.municipality } }),
    region: { value: home.region },
    country: { value: 'BE' },
    postcode: { value: home.postcode },
    location: { value: point },
  }
}

function workOf(random: Random, work: Work, audience: Audience, isMentor: boolean): Answers {
  const second = random.pick(works).field
  const years = isMentor
    ? random.int(6, 22) + (audience.retired ? 16 : 0)
    : random.int(0, audience.skilled ? 14 : 8)
  return {
    fields: { value: random.chance(0.4) && second !== work.field ? [work.field, second] : [work.field] },
    occupation: { value: work.occupation },
    sector: { value: work.sector },
    jobTitle: { value: work.title },
    yearsOfExperience: { value: years },
    workedBefore: { value: years > 0 },
    retired: { value: audience.retired },
    goals: { value: random.some(goals, random.int(2, isMentor ? 5 : 3)) },
    availability: { value: slotsOf(random, isMentor) },
    meetingForms: { value: ['in-person', ...random.some(['video', 'phone', 'message'], random.int(0, 2))] },
    motivation: { value: random.pick(isMentor ? reasonsToMentor : reasonsToCome) },
    ...(isMentor && { mentoredBefore: { value: random.chance(0.25) } }),
  }
}

const reasonsToMentor = [
  'I have had doors opened for me and would like to open some.',
  'My colleagues told me what they learned from their mentees.',
  'Forty years in the trade: it would be a pity to keep it to myself.',
  'I want to know my city better.',
  'Our company asked for volunteers and I was curious.',
]

const reasonsToCome = [
  'I would like to work in my own profession again.',
  'I send many applications and get no answers.',
  'I do not know anybody who works in this field here.',
  'I want to practise speaking with somebody who has time.',
  'I would like to know how people work together in Belgium.',
  'My coach at the employment office told me about it.',
  'A friend found work with the help of her mentor.',
]

function slotsOf(random: Random, isMentor: boolean): WeeklySlot[] {
  return random
    .some([1, 2, 3, 4, 5], random.int(1, 3))
    .sort()
    .map((weekday) => {
      const isEvening = random.chance(isMentor ? 0.5 : 0.35)
      const fromMinute = isEvening ? 17 * 60 + 30 : random.pick([9, 10, 13, 14]) * 60
      return { weekday, fromMinute, untilMinute: fromMinute + random.pick([120, 150, 180]) }
    })
}

function backgroundOf(random: Random, audience: Audience, isMentor: boolean): Answers {
  if (isMentor) return { immigrantBackground: { value: random.chance(0.15) } }
  const { newcomer = false, trainee = false } = audience.is
  return {
    immigrantBackground: { value: newcomer },
    rightToWork: { value: true },
    qualificationAbroad: { value: newcomer && random.chance(0.8) },
    recognition: {
      value: random.pick(['not-requested', 'requested', 'partly-recognised', 'recognised', 'not-needed']),
    },
    inVocationalTraining: { value: trainee },
    mayDropOut: { value: trainee },
    barriers: random.chance(0.1)
      ? { not: 'prefer-not' }
      : {
          value: random.some(
            ['recognition', 'language', 'network', 'work-culture', 'childcare', 'housing'],
            2,
          ),
        },
    mentorGenderWish: {
      value: random.weighted([
        ['no-preference', 8],
        ['woman', 1],
      ] as const),
    },
  }
}
