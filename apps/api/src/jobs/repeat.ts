/**
 * Does something again and again, never twice at once: `rest` milliseconds after it ended, or at once when it says that
 * there is more. A fault is told and does not end it.
 */
export function repeat(
  work: () => Promise<'more' | 'done'>,
  { rest, onFault }: { readonly rest: number; readonly onFault: (error: unknown) => void },
): { readonly stop: () => Promise<void> } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const turn = async (): Promise<void> => {
    const outcome = await work().catch((error: unknown) => {
      onFault(error)
      return 'done' as const
    })
    if (!isStopped) timer = setTimeout(begin, outcome === 'more' ? 0 : rest)
  }
  const begin = (): void => {
    running = turn()
  }
  begin()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
