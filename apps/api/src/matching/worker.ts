/** Runs one round away from the thread that answers requests. Started by `compute.ts`; says how far it is, then the result. */
import { parentPort, workerData } from 'node:worker_threads'
import { MatchingInputError, proposePairs, type RoundInput } from '@passerelle/matching'
import type { WorkerMessage } from './compute.ts'

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

try {
  const { input: _, ...round } = await proposePairs({
    ...(workerData as RoundInput),
    onProgress: ({ done }) => tell({ progress: done }),
  })
  tell({ round })
} catch (error) {
  if (!(error instanceof MatchingInputError)) throw error
  tell({ problems: error.problems })
}
