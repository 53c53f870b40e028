import {
  type Activity,
  attributesAsked,
  type Fact,
  type LanguageLevels,
  leavesOf,
  type Participant,
  type Programme,
  type ProgrammeRole,
} from '@passerelle/domain'
import type { Random } from '../chance/random.ts'
import type { Audience } from '../people/audience.ts'
import { drawContact } from '../people/contact.ts'
import { consentsOf, factsOf, participantOf } from '../people/participant.ts'
import { type Answers, drawProfile, type Known, type Profile } from '../people/profile.ts'

/** An invented person as the house knows them. */
export type Person = {
  readonly profile: Profile
  readonly participant: Participant
  /** What they did on the day of their application. */
  readonly doing: Activity
}

/** Hands out what may be given only once: names, and the numbers behind addresses. */
export type Register = { readonly names: Set<string>; readonly nextNumber: () => number }

export function newRegister(): Register {
  let count = 0
  // 7919 and 10000 share no factor: ten thousand numbers before one comes again.
  return {
    names: new Set(),
    nextNumber: () => {
      count += 1
      return (count * 7919) % 10_000
    },
  }
}

export type PersonWanted = {
  readonly audience: Audience
  readonly role: ProgrammeRole
  readonly programme: Programme
  readonly appliedOn: string
  readonly asOf: string
  readonly known?: Known | undefined
  /** What differs from the audience: answers, age. */
  readonly differs?: {
    readonly answers?: Answers
    readonly older?: number
    readonly open?: readonly string[]
  }
  /** What staff judged, by whom and when; absent: nobody has judged yet. */
  readonly judged?: { readonly on: string; readonly by: string } | undefined
  readonly doing: Activity
}

/** Invents a person and what they answered when they applied. */
export function invent(random: Random, register: Register, wanted: PersonWanted): Person {
  const { role, programme, appliedOn, differs = {} } = wanted
  const [youngest, oldest] = wanted.audience.ages
  const ages = [youngest + (differs.older ?? 0), oldest + (differs.older ?? 0)] as const
  const profile = drawProfile(random, {
    audience: { ...wanted.audience, ages },
    isMentor: role === 'mentor',
    asOf: appliedOn,
    known: wanted.known,
    taken: register.names,
  })
  const answers: Answers = {
    ...profile.answers,
    ...fitting(random, programme, role, profile),
    ...differs.answers,
    ...wanted.known?.answers,
  }
  const facts = factsOf(answers, attributesAsked(programme, role), appliedOn)
  const open = new Set(differs.open ?? [])
  return {
    profile,
    doing: wanted.doing,
    participant: participantOf(profile, {
      contact: { ...drawContact(random, profile.latin, register.nextNumber()), ...wanted.known?.contact },
      facts: [
        ...facts.map((fact) => (open.has(fact.key) ? notAnswered(random, fact) : fact)),
        ...judgements(wanted),
      ],
      consents: consentsOf(random, appliedOn, wanted.asOf),
      knownSince: appliedOn,
    }),
  }
}

/** Who applies mostly fits: speaks a language of the programme well enough, shows a full birth date. */
function fitting(random: Random, programme: Programme, role: ProgrammeRole, profile: Profile): Answers {
  const rule = leavesOf(programme.eligibility[role]).find((leaf) => leaf.kind === 'language')
  const spoken = profile.answers.languages
  if (rule?.kind !== 'language' || spoken === undefined || !('value' in spoken)) return {}
  const language = random.pick(rule.anyOf)
  const level =
    rule.atLeast === 'C1'
      ? random.pick(['C1', 'C2'] as const)
      : random.pick([rule.atLeast, 'B2', 'C1'] as const)
  const others = spoken.value as LanguageLevels
  return { languages: { value: { ...others, [language]: others[language] === 'native' ? 'native' : level } } }
}

function notAnswered(random: Random, fact: Fact): Fact {
  const { key, from, evidence } = fact
  return { key, answer: random.pick(['prefer-not', 'skipped', 'unknown'] as const), from, evidence }
}

function judgements({ programme, role, judged }: PersonWanted): Fact[] {
  if (judged === undefined) return []
  return leavesOf(programme.eligibility[role]).flatMap((leaf): Fact[] =>
    leaf.kind === 'judgement'
      ? [
          {
            key: `judgement.${leaf.key}`,
            answer: 'answered',
            value: true,
            from: judged.on,
            evidence: { source: 'staff', on: judged.on, by: judged.by },
          },
        ]
      : [],
  )
}
