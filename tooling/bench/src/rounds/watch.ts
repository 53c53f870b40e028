/** Clocks and a watch over how long one piece of work keeps everybody else waiting. */

/** Milliseconds that this thread has worked: what a run takes on a machine that nobody else is using. */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export interface Watched<T> {
  readonly result: T
  readonly wall: number
  readonly worked: number
  /** The longest that others had to wait for their turn, in milliseconds of work. */
  readonly longestTurn: number
}

/** Runs something that pauses now and then, and asks for a turn in every pause. */
export async function watched<T>(run: () => Promise<T>): Promise<Watched<T>> {
  const from = performance.now()
  const workedBefore = threadMilliseconds()
  let last = workedBefore
  let longestTurn = 0
  let isOver = false
  const turn = (): void => {
    const now = threadMilliseconds()
    longestTurn = Math.max(longestTurn, now - last)
    last = now
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const result = await run()
  isOver = true
  const worked = threadMilliseconds() - workedBefore
  return { result, wall: performance.now() - from, worked, longestTurn }
}
