import {
  addDays,
  type Cohort,
  type CohortMember,
  dayNumber,
  dayOf,
  evaluate,
  type OutcomeDefinition,
  type Spell,
} from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'

/**
 * 100,000 people with twelve spells each under one definition: at most a second on one core, and memory that does not
 * grow from run to run. The peer of the same run is a bare count over the same spells: who was employed on the day.
 */
const people = 100_000
const spellsEach = 12
const asOf = '2026-09-30'

/** Small, fast and the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = randomFrom(20_260_930)
const activities = ['employed', 'unemployed', 'education', 'inactive', 'self-employed'] as const

function spellsOf(participantId: string, leftOn: string): Spell[] {
  let start = dayNumber(leftOn) - 1400
  return Array.from({ length: spellsEach }, (_, index): Spell => {
    const from = start + 1 + Math.floor(random() * 20)
    const until = from + 60 + Math.floor(random() * 180)
    start = until
    const saidOn = dayOf(until + 10)
    return {
      id: `${participantId}-${index}`,
      participantId,
      kind: 'main',
      activity: activities[Math.floor(random() * activities.length)] ?? 'employed',
      startedOn: dayOf(from),
      startedPrecision: random() < 0.1 ? 'month' : 'day',
      endedOn: dayOf(until),
      endedPrecision: 'day',
      confirmedOn: dayOf(until),
      detail: {},
      evidence: [
        {
          reportId: `${participantId}-${index}`,
          source: 'self',
          planned: random() < 0.9,
          saidOn,
          recordedAt: `${saidOn}T09:00:00Z`,
        },
      ],
    }
  })
}

function member(index: number): CohortMember {
  const id = `p${index}`
  const leftOn = addDays('2025-01-01', Math.floor(random() * 365))
  const dueOn = addDays(leftOn, 182)
  return {
    enrolmentId: `e${index}`,
    participantId: id,
    appliedOn: addDays(leftOn, -300),
    eligible: true,
    startedOn: addDays(leftOn, -250),
    leftOn,
    completed: true,
    // What ESF+ wants on record before somebody counts.
    entry: {
      gender: { answer: 'answered', value: 'woman' },
      birthDate: { answer: 'answered', value: '1990-05-17' },
      education: { answer: 'answered', value: '5' },
    },
    reports: [],
    spells: spellsOf(id, leftOn),
    followUps: [
      {
        id: `f${index}`,
        enrolmentId: `e${index}`,
        momentId: 'six-months',
        anchorOn: leftOn,
        dueOn,
        window: { from: addDays(dueOn, -14), until: addDays(dueOn, 45) },
        attempts: [],
        ...(random() < 0.8
          ? { result: 'reached' as const, closedOn: addDays(dueOn, 5) }
          : { result: 'unreachable' as const, closedOn: addDays(dueOn, 40) }),
      },
    ],
  }
}

/** Time of one core, so that what else runs on the machine does not count. */
function timed<T>(run: () => T): { milliseconds: number; value: T } {
  const from = process.cpuUsage()
  const value = run()
  return { milliseconds: process.cpuUsage(from).user / 1000, value }
}

const cohort: Cohort = { id: 'bench', members: Array.from({ length: people }, (_, index) => member(index)) }

/** The peer: nothing known or unknown, no windows, no evidence. */
function bareCount(): number {
  let count = 0
  for (const { spells = [], leftOn = '' } of cohort.members) {
    const day = addDays(leftOn, 182)
    for (const { activity, startedOn, endedOn = day } of spells) {
      if (startedOn <= day && day <= endedOn && activity === 'employed') count += 1
    }
  }
  return count
}

function found(id: string): OutcomeDefinition {
  const definition = outcomeDefinition({ id, version: 1 })
  if (!definition) throw new Error(`There is no definition ${id}.`)
  return definition
}

const peer = Math.min(...[1, 2, 3].map(() => timed(bareCount).milliseconds))
console.log(`${people.toLocaleString('en')} people × ${spellsEach} spells, Node ${process.version}`)
console.log(`bare count of the employed: ${peer.toFixed(0)} ms`)

let isTooSlow = false
for (const id of [
  'in-work-6m-after-leaving',
  'esf-plus-eecr04',
  'be-bru-actiris-sortie-positive',
  'positive-outcome-6m-after-leaving',
]) {
  const definition = found(id)
  evaluate(definition, cohort, asOf)
  const runs = [1, 2, 3].map(() => timed(() => evaluate(definition, cohort, asOf)))
  globalThis.gc?.()
  const best = Math.min(...runs.map(({ milliseconds }) => milliseconds))
  const heap = process.memoryUsage().heapUsed / 1_048_576
  const { value } = runs[0] as (typeof runs)[number]
  const size = value.measure === 'not-computable' ? '' : `, ${value.yes} of ${value.due}`
  isTooSlow ||= best > 1000
  console.log(
    `${id}: ${best.toFixed(0)} ms (${(best / peer).toFixed(1)} × bare), heap ${heap.toFixed(0)} MB${size}`,
  )
}
if (isTooSlow) {
  console.error('Slower than one second.')
  process.exitCode = 1
}
