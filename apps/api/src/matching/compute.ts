import { Worker } from 'node:worker_threads'
import type { Problem, Round, RoundInput } from '@passerelle/matching'

/** A round without the people it was made from, who stand in the database. */
export type Computed = Omit<Round, 'input'>

export type WorkerMessage =
  | { readonly progress: number }
  | { readonly round: Computed }
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

/**
 * Computes a round in a thread of its own, so that requests go on being answered.
 *
 * @throws UnusableInput with every problem, RoundStopped when `signal` was aborted, or what broke the thread
 */
export function computeRound(
  input: RoundInput,
  { onProgress, signal }: { onProgress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<Computed> {
  if (signal?.aborted === true) return Promise.reject(new RoundStopped())
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: input, name: 'round' })
    const stop = (): void => {
      reject(new RoundStopped())
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress?.(message.progress)
      else if ('problems' in message) reject(new UnusableInput(message.problems))
      else resolve(message.round)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      // Without effect where the result came before.
      reject(new Error(`The round's thread ended with ${code} before it had a result.`))
    })
  })
}
