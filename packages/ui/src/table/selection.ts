/** Rows that are chosen for one action together, by id. */
export type Selection = ReadonlySet<string>

/** One more or one less. */
export function toggled(selection: Selection, id: string): Selection {
  const next = new Set(selection)
  if (!next.delete(id)) next.add(id)
  return next
}

/** All from the row that was chosen last to this one, as with Shift in a file list. */
export function extended(
  selection: Selection,
  shown: readonly string[],
  last: string | undefined,
  id: string,
): Selection {
  const [from, to] = [shown.indexOf(last ?? ''), shown.indexOf(id)]
  if (from < 0 || to < 0) return toggled(selection, id)
  return new Set([...selection, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)])
}

/** All that are shown, or none of them where all already are. */
export function toggledAll(selection: Selection, shown: readonly string[]): Selection {
  const isAll = shown.length > 0 && shown.every((id) => selection.has(id))
  const next = new Set(selection)
  for (const id of shown) {
    if (isAll) next.delete(id)
    else next.add(id)
  }
  return next
}
