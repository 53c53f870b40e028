import type { Blueprint } from '@passerelle/domain/catalogue'

/** Where a part of a design comes from: its source says it, our reading of the source's words, or our suggestion. */
export type Standing =
  | { readonly from: 'source' }
  | { readonly from: 'reading'; readonly words: readonly string[] }
  | { readonly from: 'suggestion' }

/** What stands behind the part of a design at a path. A reading of a whole part counts for what it does say in it. */
export function standingOf({ notStated, readings }: Blueprint, path: string): Standing {
  const wordsOf = (isRead: (path: string) => boolean) =>
    readings.filter((each) => isRead(each.path)).map(({ words }) => words)
  const own = wordsOf((read) => read === path || read.startsWith(`${path}.`))
  if (own.length > 0) return { from: 'reading', words: own }
  if (notStated.includes(path)) return { from: 'suggestion' }
  const above = wordsOf((read) => path.startsWith(`${read}.`))
  return above.length > 0 ? { from: 'reading', words: above } : { from: 'source' }
}
