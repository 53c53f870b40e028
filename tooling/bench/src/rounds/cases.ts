/** What is measured of rounds. Each case runs in a process of its own, so that its memory is its own too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  candidatePairs,
  compareObjectives,
  explainPair,
  type Objective,
  otherRounds,
  proposePairs,
  recruitmentAdvice,
  scorePairs,
  stableMatching,
} from '@passerelle/matching'
import { munkres } from 'munkres'
import { randomFrom } from '../matching/families.ts'
import { commandLine } from './command-line.ts'
import { people, policy } from './people.ts'
import { plainScore, plainStable } from './plain.ts'
import { threadMilliseconds, watched } from './watch.ts'

/** What one case measured, times in milliseconds. */
export interface Measured {
  readonly wall: number
  /** Work of the thread alone: what a machine takes that nobody else is using. */
  readonly worked: number
  readonly says: string
  /** Peak memory where it is not that of the case's own process. */
  readonly megabytes?: number
}

export interface Case {
  readonly name: string
  /** The goal of the design, or the limit that this package sets itself. */
  readonly limit: string
  readonly isLarge?: boolean
  readonly run: () => Promise<Measured>
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`
const count = (n: number): string => n.toLocaleString('en')

/** Something without a pause, and its milliseconds of wall and work. */
function timed<T>(run: () => T): { result: T; wall: number; worked: number } {
  const [from, before] = [performance.now(), threadMilliseconds()]
  const result = run()
  return { result, wall: performance.now() - from, worked: threadMilliseconds() - before }
}

function round(size: number, limit: string, objective: Objective, isLarge = false): Case {
  return {
    name: `${objective}, ${count(size)} × ${count(size)}, 8 criteria, everything explained`,
    ...{ limit, isLarge },
    async run() {
      const input = { ...people(size, size), policy: { ...policy, objective } }
      let longestSilence = 0
      let heard = threadMilliseconds()
      let falls = 0
      let last = 0
      const measured = await watched(() =>
        proposePairs({
          ...input,
          clock: threadMilliseconds,
          onProgress: ({ done }) => {
            longestSilence = Math.max(longestSilence, threadMilliseconds() - heard)
            heard = threadMilliseconds()
            if (done < last) falls++
            last = done
          },
        }),
      )
      const { scoring, solving, explaining } = measured.result.proof.milliseconds
      const parts = `scoring ${ms(scoring)}, solving ${ms(solving)}, explaining ${ms(explaining)}`
      const pace = `progress at least every ${ms(longestSilence)}${falls > 0 ? `, fell ${falls} times` : ''}, others’ turn every ${ms(measured.longestTurn)}`
      return {
        ...measured,
        says: `${measured.result.pairs.length} pairs; ${parts}; ${pace}`,
      }
    },
  }
}

const scoring = (size: number, limit: string, isLarge = false): Case => ({
  name: `scoring alone, ${count(size)} × ${count(size)}, 8 criteria`,
  ...{ limit, isLarge },
  async run() {
    const { mentees, mentors } = people(size, size)
    const ours = timed(() => scorePairs({ mentees, mentors, policy }))
    const some = mentees.slice(0, 100)
    const plain = timed(() => some.map((mentee) => mentors.map((mentor) => plainScore(mentee, mentor))))
    const ratio = ours.worked / ((plain.worked * size) / some.length)
    return { ...ours, says: `${ratio.toFixed(2)} of a plain loop over objects` }
  },
})

const cancelling: Case = {
  name: 'cancelling a round of 5,000 × 5,000, at 20 moments',
  ...{ limit: '100 ms', isLarge: true },
  async run() {
    const input = { ...people(5000, 5000), policy }
    const from = performance.now()
    const before = threadMilliseconds()
    const waits: number[] = []
    for (let k = 0; k < 20; k++) {
      const controller = new AbortController()
      // Whoever asks at this moment waits until the round hears of it.
      const due = performance.now() + 50 + k * 90
      setTimeout(() => controller.abort(), due - performance.now())
      const stopped = proposePairs({ ...input, signal: controller.signal })
      await stopped.catch(() => waits.push(performance.now() - due))
    }
    const sorted = waits.sort((a, b) => a - b)
    const [median = 0, longest = 0] = [sorted[sorted.length >> 1], sorted.at(-1)]
    return {
      ...{ wall: performance.now() - from, worked: threadMilliseconds() - before },
      says: `stopped ${sorted.length} times, at most ${ms(longest)} after it was asked, median ${ms(median)}`,
    }
  },
}

const besideMunkres: Case = {
  name: 'a whole round beside a plain loop and npm munkres 2, 1,000 × 1,000',
  limit: '1 s',
  async run() {
    const { mentees, mentors } = people(1000, 1000)
    const ours = await watched(() => proposePairs({ mentees, mentors, policy }))
    const theirs = timed(() =>
      munkres(mentees.map((mentee) => mentors.map((mentor) => 100 - (plainScore(mentee, mentor) ?? -900)))),
    )
    const ratio = (ours.worked / theirs.worked).toFixed(2)
    return { ...ours, says: `${ratio} of them, who check nothing, explain nothing and prove nothing` }
  },
}

const explaining = (size: number, limit: string, isLarge = false): Case => ({
  name: `explainPair, ${count(size)} × ${count(size)}: one pair that was not proposed, solved again`,
  ...{ limit, isLarge },
  async run() {
    const kept = await proposePairs({ ...people(size, size), policy })
    const [first] = kept.pairs
    const other = first?.alternatives.mentors[0]
    if (first === undefined || other === undefined) throw new Error('nobody has an alternative')
    const told = await watched(() => explainPair(kept, first.mentee, other.id))
    const { change } = told.result
    return { ...told, says: `${change?.points} points, ${change?.moves.length} people moved` }
  },
})

const advice = (size: number, limit: string, isLarge = false): Case => ({
  name: `recruitmentAdvice, ${count(size)} × ${count(size)}`,
  ...{ limit, isLarge },
  async run() {
    const kept = await proposePairs({ ...people(size, size), policy })
    const told = await watched(() => recruitmentAdvice(kept))
    return { ...told, says: `the best of ${told.result.length}: ${told.result[0]?.pairs} pair more` }
  },
})

const others: Case = {
  name: 'otherRounds, 1,000 × 1,000: the ten best others within 2 points',
  limit: '2 s',
  async run() {
    const kept = await proposePairs({ ...people(1000, 1000), policy })
    const told = await watched(() => otherRounds(kept))
    return {
      ...told,
      says: `${told.result?.firm} of ${told.result?.of} pairs in every round within 2 points`,
    }
  },
}

const sideBySide: Case = {
  name: 'compareObjectives, 500 × 500: all four objectives',
  limit: '4 s',
  async run() {
    const told = await watched(() => compareObjectives({ ...people(500, 500), policy }))
    return { ...told, says: told.result.map(({ objective, pairs }) => `${objective} ${pairs}`).join(', ') }
  },
}

const candidates = (size: number, limit: string, isLarge = false): Case => ({
  name: `candidatePairs, ${count(size)} × ${count(size)}, the best 32 of each`,
  ...{ limit, isLarge },
  async run() {
    const few = people(2000, 2000, 3)
    const every = timed(() => scorePairs({ ...few, policy }))
    const { mentees, mentors } = people(size, size)
    const ours = timed(() => candidatePairs({ mentees, mentors, policy }, 32))
    const all = (every.worked / 2000 ** 2) * size ** 2
    return {
      ...ours,
      says: `${count(ours.result.scores.length)} pairs; ${(ours.worked / all).toFixed(2)} of scoring every pair`,
    }
  },
})

const stability: Case = {
  name: 'stableMatching, 100,000 × 20,000, lists of 10',
  limit: '2 s',
  async run() {
    const random = randomFrom(1)
    const rowLists = Array.from({ length: 100_000 }, () => {
      const list = new Set<number>()
      while (list.size < 10) list.add(Math.floor(random() * 20_000))
      return [...list]
    })
    const columnLists: number[][] = Array.from({ length: 20_000 }, () => [])
    rowLists.forEach((list, who) => {
      for (const column of list) columnLists[column]?.push(who)
    })
    const columnCapacity = new Int32Array(20_000).fill(5)
    const ours = timed(() => stableMatching({ rowLists, columnLists, columnCapacity }).size)
    const plain = timed(() => plainStable(rowLists, columnLists, 5))
    const same = plain.result === ours.result ? 'as many pairs' : 'other pairs!'
    return { ...ours, says: `${(ours.worked / plain.worked).toFixed(2)} of a textbook loop; ${same}` }
  },
}

const fromFiles: Case = {
  name: 'passerelle-match round, 1,000 × 1,000, from CSV to explained CSV, start included',
  limit: '3 s',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
    try {
      return await commandLine(folder, people(1000, 1000), policy, (file, text) =>
        writeFile(join(folder, file), text),
      )
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

export const cases: readonly Case[] = [
  round(1000, '1 s', 'most-pairs'),
  round(1000, '2 s', 'stable'),
  round(1000, '1 s', 'best-total'),
  round(500, '3 s', 'fairest'),
  scoring(1000, '100 ms'),
  besideMunkres,
  explaining(1000, '1 s'),
  advice(1000, '2 s'),
  others,
  sideBySide,
  stability,
  fromFiles,
  candidates(10_000, '4 s'),
  round(5000, '10 s, 1,536 MB', 'most-pairs', true),
  round(5000, '10 s, 1,536 MB', 'best-total', true),
  round(5000, '20 s', 'stable', true),
  round(1000, '15 s', 'fairest', true),
  scoring(5000, '2.5 s', true),
  cancelling,
  explaining(5000, '10 s', true),
  advice(5000, '30 s', true),
  candidates(100_000, '4,096 MB', true),
]
