import { addDays } from '@passerelle/domain'
import { earlierOf, laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Life } from './programme.ts'

/** What somebody of the house wrote down about a person or a pair. */
export type Note = {
  readonly id: string
  readonly participantId?: string
  readonly pairId?: string
  readonly access: 'shared' | 'coordinators' | 'restricted'
  readonly text: string
  readonly writtenBy: string
  readonly on: string
}

const aboutPeople = [
  'Best reached after 17:00.',
  'Prefers to be called by her first name.',
  'Brought all diplomas, translations are under way.',
  'Came with a friend who translated; next time book an interpreter.',
  'Has childcare on Tuesday and Thursday only.',
  'Would also consider part-time work to begin with.',
  'Vu au guichet : très motivé, cherche dans la logistique.',
  'Gesproken op de infosessie: wil eerst haar Nederlands oefenen.',
] as const

const confidential = [
  'Worried about the rent; referred to the social service, she agreed.',
  'Asked not to be called at the old number any more.',
] as const

const aboutPairs = [
  'Both are content; they want to keep the Wednesday evenings.',
  'The mentor asked for a guide to recognition of diplomas, sent.',
  'They meet in the library of Molenbeek now, it is quieter.',
  'The mentor introduced a former colleague; an interview follows.',
  'Contact is slow since the holidays, I will call both in a week.',
] as const

/** Notes about some of a programme's people and pairs, by who wrote down what happened then. */
export function notesOf(
  random: Random,
  lives: readonly Life[],
  asOf: string,
  by: (day: string) => string,
): Note[] {
  return lives.flatMap((life) => {
    const one = random.fork(life.enrolment.id)
    return [...aboutPerson(one, life, asOf, by), ...aboutPair(one, life, asOf, by)]
  })
}

function aboutPerson(
  random: Random,
  { enrolment, plan }: Life,
  asOf: string,
  by: (day: string) => string,
): Note[] {
  const chance = plan.kind === 'applied' || plan.kind === 'ineligible' ? 0.1 : 0.3
  if (!random.chance(chance)) return []
  const on = noteDay(random, enrolment.appliedOn, asOf)
  const isConfidential = random.chance(0.08)
  return [
    {
      id: random.id(),
      participantId: enrolment.participantId,
      access: isConfidential ? 'restricted' : random.pick(['shared', 'shared', 'coordinators'] as const),
      text: random.pick(isConfidential ? confidential : aboutPeople),
      writtenBy: by(on),
      on,
    },
  ]
}

function aboutPair(random: Random, { pairs }: Life, asOf: string, by: (day: string) => string): Note[] {
  return pairs.flatMap(({ pair }) => {
    if (pair.activeOn === undefined || !random.chance(0.35)) return []
    const on = noteDay(random, addDays(pair.activeOn, 12), earlierOf(pair.endedOn ?? asOf, asOf))
    if (on <= pair.activeOn) return []
    const text = random.pick(aboutPairs)
    return [
      {
        id: random.id(),
        pairId: pair.id,
        access: random.pick(['shared', 'coordinators'] as const),
        text,
        writtenBy: by(on),
        on,
      },
    ]
  })
}

function noteDay(random: Random, from: string, until: string): string {
  return laterOf(workday(earlierOf(addDays(from, random.int(1, 40)), until)), from)
}
