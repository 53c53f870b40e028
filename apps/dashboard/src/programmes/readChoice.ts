// Apart from `choice.ts`, because every address is read with the first load, and what reads this one must be small.

/** How the catalogue is looked at; it stands in the address. */
export type Choice = {
  readonly design?: string
  readonly q?: string
  readonly form?: string
  readonly country?: string
  readonly audience?: string
  /** Most months of a pair; `over-12` for longer ones. */
  readonly length?: string
}

const keys = ['design', 'q', 'form', 'country', 'audience', 'length'] as const

export function readChoice(search: Record<string, unknown>): Choice {
  const entries = keys.flatMap((key) => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? [[key, value.slice(0, 100)]] : []
  })
  return Object.fromEntries(entries)
}
