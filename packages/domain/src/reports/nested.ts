import type { Equation } from '../disclosure/knowledge.ts'
import { cellName, conceptOf, type OutcomeCell } from './cells.ts'
import type { OutcomeTable, ReportTable } from './table.ts'

/**
 * Of two definitions over people of whom one group contains the other, readers may subtract: who has lasting work is
 * among those in work. The difference enters as a cell that nobody prints.
 */
export function nestedCells(
  scope: string,
  tables: readonly ReportTable[],
  members: ReadonlyMap<string, readonly string[]>,
): { cells: Record<string, number>; equations: Equation[] } {
  const totals = new Map<string, readonly string[]>()
  for (const table of tables) {
    if (table.kind === 'outcome') for (const part of ['all', 'counted'] as const) add(table, part)
    if (table.kind === 'count') totals.set(cellName(scope, conceptOf(table), '', null), peopleOf(table))
  }
  const cells: Record<string, number> = {}
  const equations: Equation[] = []
  const names = [...totals.keys()]
  for (const whole of names)
    for (const part of names) {
      const [outer, inner] = [new Set(totals.get(whole)), totals.get(part) ?? []]
      const isInside = inner.every((id) => outer.has(id))
      // Two equal groups give one relation, not two.
      if (whole === part || !isInside || (inner.length === outer.size && whole > part)) continue
      const rest = `${whole} > ${part} rest`
      if (inner.length === outer.size) equations.push({ total: whole, parts: [part] })
      else {
        cells[rest] = outer.size - inner.length
        equations.push({ total: whole, parts: [part, rest] })
      }
    }
  return { cells, equations }

  function add(table: OutcomeTable, part: OutcomeCell): void {
    const name = cellName(scope, conceptOf(table, part), '', null)
    totals.set(name, members.get(name) ?? [])
  }
}

function peopleOf(table: { readonly people: readonly { readonly id: string }[] }): readonly string[] {
  return table.people.map((person) => person.id)
}
