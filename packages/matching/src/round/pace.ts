/** Long work in short steps: progress, cancellation, and a pause often enough that others get their turn. */
import type { PairFunctions } from '../criteria/kernel.ts'
import { MatchingCancelledError } from '../errors.ts'
import type { Steps } from '../steps.ts'

/** What a round is busy with. */
export type Phase = 'scoring' | 'solving' | 'explaining' | 'done'

export interface Progress {
  phase: Phase
  /** Share of the whole work, 0 to 1, never falling. */
  done: number
}

/** The part of an `AbortSignal` that is needed here, so that the package needs no platform types. */
export interface Signal {
  readonly aborted: boolean
  readonly reason?: unknown
}

export interface PaceOptions {
  /** Hears how far the work is, several times a second. */
  onProgress?: ((progress: Progress) => void) | undefined
  signal?: Signal | undefined
  /** Milliseconds from any origin, never falling; default `performance.now`. */
  clock?: (() => number) | undefined
  /** What criteria of the kind `function` name. */
  functions?: PairFunctions | undefined
}

/** Work goes on for at most this long before it lets others have their turn. */
const sliceMilliseconds = 8

interface Platform {
  performance?: { now(): number }
  setImmediate?: (callback: () => void) => unknown
  setTimeout?: (callback: () => void, milliseconds: number) => unknown
  MessageChannel?: new () => {
    port1: { onmessage: (() => void) | null; close(): void }
    port2: { postMessage(message: unknown): void }
  }
}

const platform = globalThis as unknown as Platform

export class Pace {
  readonly now: () => number
  readonly functions: PairFunctions
  readonly #signal: Signal | undefined
  readonly #onProgress: ((progress: Progress) => void) | undefined
  #until: number
  #done = 0

  constructor({ onProgress, signal, clock, functions = {} }: PaceOptions) {
    this.functions = functions
    this.now = clock ?? (() => platform.performance?.now() ?? 0)
    this.#signal = signal
    this.#onProgress = onProgress
    this.#until = this.now() + sliceMilliseconds
    this.throwIfCancelled()
  }

  throwIfCancelled(): void {
    if (this.#signal?.aborted === true) throw this.#signal.reason ?? new MatchingCancelledError()
  }

  /** Whether it is time for `rest`; cheap enough for every row. */
  isDue(): boolean {
    return this.now() >= this.#until
  }

  /** Reports progress, lets others work, and throws if the round was cancelled. */
  async rest(phase: Phase, done: number): Promise<void> {
    this.report(phase, done)
    await turnOfOthers()
    this.throwIfCancelled()
    this.#until = this.now() + sliceMilliseconds
  }

  /** Does work in steps, with a rest whenever one is due; `from` and `to` say which share of the whole it is. */
  async through<T>(phase: Phase, from: number, to: number, steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      if (this.isDue()) await this.rest(phase, from + (to - from) * step.value)
    }
  }

  report(phase: Phase, done: number): void {
    this.#done = Math.min(1, Math.max(this.#done, done))
    this.#onProgress?.({ phase, done: this.#done })
  }
}

/** Resolves after pending events of the platform were handled; not by a timer, which browsers slow down. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    if (platform.setImmediate !== undefined) platform.setImmediate(resolve)
    else if (platform.MessageChannel !== undefined) {
      const { port1, port2 } = new platform.MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(0)
    } else if (platform.setTimeout !== undefined) platform.setTimeout(resolve, 0)
    else resolve()
  })
}
