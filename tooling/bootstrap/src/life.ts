/**
 * What has to be ended again, in the reverse of the order in which it began: the server before PostgreSQL,
 * PostgreSQL before the lock on its folder.
 */
export class Life implements AsyncDisposable {
  readonly #ends = new AsyncDisposableStack()

  get isOver(): boolean {
    return this.#ends.disposed
  }

  /** Registers how something that has begun is ended; where the life is over meanwhile, ends it at once. */
  async owes(end: () => Promise<void> | void): Promise<void> {
    if (this.isOver) {
      await end()
      throw new Interrupted()
    }
    this.#ends.defer(end)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#ends.disposeAsync()
  }
}

/** Work found that it was told to stop meanwhile. */
export class Interrupted extends Error {
  readonly code = 'bootstrap.interrupted'
}

/**
 * Resolves when this process is told to end: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that
 * started it. From then on further signals change nothing: what runs is being ended already.
 */
export function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.on('disconnect', resolve)
  })
}

/** Does the work until it is done or this process is told to end, and ends in either case all that it began. */
export async function live(work: (life: Life) => Promise<number>): Promise<number> {
  const told = untilToldToEnd().then(() => 0)
  await using life = new Life()
  return await Promise.race([work(life), told])
}
