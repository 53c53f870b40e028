/** A question before something that hurts. */
export type Question = {
  readonly title: string
  /** What will happen, what stays, what cannot be undone. */
  readonly text: string
  /** The verb on the button: "Close the pair", never "OK". */
  readonly action: string
  readonly isHarmful?: boolean
}

type Asked = Question & { readonly answer: (yes: boolean) => void }

let asked: Asked | undefined
const listeners = new Set<() => void>()

/**
 * Asks, and answers whether the person said yes.
 *
 * @example
 * if (await confirm({ title, text, action: say.t('participants.erase'), isHarmful: true })) await erase()
 */
export function confirm(question: Question): Promise<boolean> {
  asked?.answer(false)
  return new Promise((resolve) => {
    change({
      ...question,
      answer: (yes) => {
        change(undefined)
        resolve(yes)
      },
    })
  })
}

export const questions = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  asked: (): Asked | undefined => asked,
}

function change(next: Asked | undefined): void {
  asked = next
  for (const listener of listeners) listener()
}
