/** Short words about what was just done, at the edge of the screen, with a way back. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'done' | 'problem'
  readonly undo?: (() => unknown) | undefined
}

type ToastOptions = Partial<Pick<Toast, 'tone' | 'undo'>>

let shown: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/**
 * Says that something is done; `undo` puts a button beside it.
 *
 * @example
 * toast(say.t('pairs.paused', { pair }), { undo: () => resume.mutateAsync({ pairId, version }) })
 */
export function toast(text: string, { tone = 'done', undo }: ToastOptions = {}): void {
  last += 1
  // The same words twice say no more, unless each can be undone; more than three at once would cover the page, and the oldest has been seen.
  const others = shown.filter((one) => one.undo !== undefined || one.text !== text)
  change([...others, { id: last, text, tone, undo }].slice(-3))
}

export function dismissToast(id: number): void {
  change(shown.filter((one) => one.id !== id))
}

export const toasts = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  shown: (): readonly Toast[] => shown,
}

function change(next: readonly Toast[]): void {
  shown = next
  for (const listener of listeners) listener()
}
