import type { Knowledge, Relation } from './knowledge.ts'

/** A set of unknowns that no relation links to the others, with its relations over local columns. */
export type Component = {
  /** Columns of the whole system, by local column. */
  readonly members: readonly number[]
  readonly relations: readonly Relation[]
}

/** Splits the unknowns into groups that can be solved one by one. */
export function componentsOf(knowledge: Knowledge): Component[] {
  const parent = Int32Array.from(knowledge.ids, (_, column) => column)
  const root = (column: number): number => {
    let at = column
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  for (const { columns } of knowledge.relations)
    for (const column of columns) parent[root(column)] = root(columns[0] as number)

  const members = new Map<number, number[]>()
  const local = new Int32Array(parent.length)
  knowledge.ids.forEach((_, column) => {
    const group = members.get(root(column))
    local[column] = group?.length ?? 0
    if (group) group.push(column)
    else members.set(root(column), [column])
  })
  const relations = new Map<number, Relation[]>()
  for (const relation of knowledge.relations) {
    const key = root(relation.columns[0] as number)
    const own = { ...relation, columns: relation.columns.map((column) => local[column] as number) }
    const group = relations.get(key)
    if (group) group.push(own)
    else relations.set(key, [own])
  }
  return [...members].map(([key, group]) => ({ members: group, relations: relations.get(key) ?? [] }))
}
