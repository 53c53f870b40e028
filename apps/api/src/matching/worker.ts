/** Does one piece of work on a round away from the thread that answers requests. Started by `compute.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import {
  compareObjectives,
  compareRounds,
  conditionsOf,
  explainPair,
  MatchingInputError,
  otherRounds,
  proposePairs,
  recruitmentAdvice,
} from '@passerelle/matching'
import type { Answer, Work, WorkerMessage } from './compute.ts'

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

async function done(work: Work): Promise<Answer<Work>> {
  switch (work.task) {
    case 'propose': {
      const { input, ...round } = await proposePairs({
        ...work.input,
        onProgress: ({ done: share }) => tell({ progress: 0.9 * share }),
      })
      const made = { input, pairs: round.pairs }
      return { ...round, advice: await recruitmentAdvice(made), conditions: await conditionsOf(made) }
    }
    case 'explain':
      return Promise.all(work.pairs.map(({ mentee, mentor }) => explainPair(work.round, mentee, mentor)))
    case 'objectives':
      return compareObjectives(work.input)
    case 'nearby':
      return otherRounds(work.round, { within: work.within })
    case 'compare':
      return compareRounds(work.before, work.after)
  }
}

try {
  tell({ answer: await done(workerData as Work) })
} catch (error) {
  if (!(error instanceof MatchingInputError)) throw error
  tell({ problems: error.problems })
}
