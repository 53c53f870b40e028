import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type {
  Advice,
  Conditions,
  ExplainedRound,
  ObjectiveResult,
  OtherRounds,
  PairExplanation,
  Problem,
  Round,
  RoundComparison,
  RoundInput,
} from '@passerelle/matching'

type Two = { readonly mentee: string; readonly mentor: string }

/** What the thread can be asked to do. */
export type Work =
  | { readonly task: 'propose'; readonly input: RoundInput }
  | { readonly task: 'explain'; readonly round: ExplainedRound; readonly pairs: readonly Two[] }
  | { readonly task: 'objectives'; readonly input: RoundInput }
  | { readonly task: 'nearby'; readonly round: ExplainedRound; readonly within: number }
  | { readonly task: 'compare'; readonly before: ExplainedRound; readonly after: ExplainedRound }

/** A round without the people it was made from, who are kept beside it. */
export type Computed = Omit<Round, 'input'> & {
  readonly advice: readonly Advice[]
  readonly conditions: Conditions
}

export type Answer<W extends Work> = W extends { task: 'propose' }
  ? Computed
  : W extends { task: 'explain' }
    ? readonly PairExplanation[]
    : W extends { task: 'objectives' }
      ? readonly ObjectiveResult[]
      : W extends { task: 'nearby' }
        ? OtherRounds | null
        : RoundComparison

export type WorkerMessage =
  | { readonly progress: number }
  | { readonly answer: Answer<Work> }
  | { readonly problems: readonly Problem[] }

/** The input cannot be a round: pins that contradict each other, and the like. */
export class UnusableInput extends Error {
  override name = 'UnusableInput'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
  }
}

export class RoundStopped extends Error {
  override name = 'RoundStopped'
}

/** Threads at the same time: more than the machine has would slow those that answer requests. */
const seats = Math.max(2, availableParallelism() - 1)
let taken = 0
const waiting: (() => void)[] = []

/** Resolves when it is one's turn, in the order of asking. */
function seat(): Promise<void> {
  if (taken < seats) {
    taken += 1
    return Promise.resolve()
  }
  return new Promise((resolve) => waiting.push(resolve))
}

function leave(): void {
  const next = waiting.shift()
  if (next === undefined) taken -= 1
  else next()
}

/**
 * Computes in a thread of its own, so that requests go on being answered.
 *
 * @throws UnusableInput with every problem, RoundStopped when `signal` was aborted, or what broke the thread
 */
export async function compute<W extends Work>(work: W, options: ComputeOptions = {}): Promise<Answer<W>> {
  await seat()
  try {
    return await inThread(work, options)
  } finally {
    leave()
  }
}

type ComputeOptions = { onProgress?: (share: number) => void; signal?: AbortSignal }

function inThread<W extends Work>(work: W, { onProgress, signal }: ComputeOptions): Promise<Answer<W>> {
  if (signal?.aborted === true) return Promise.reject(new RoundStopped())
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work, name: 'round' })
    const stop = (): void => {
      reject(new RoundStopped())
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress?.(message.progress)
      else if ('problems' in message) reject(new UnusableInput(message.problems))
      else resolve(message.answer as Answer<W>)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      // Without effect where the result came before.
      reject(new Error(`The round's thread ended with ${code} before it had a result.`))
    })
  })
}
