import type { MoveSpace, Need } from './moves.ts'
import type { PrimaryCell, ProtectionTask } from './options.ts'

/** A demand with the hidden cells that one way of meeting it moves. */
type OpenNeed = Need & { witness: ReadonlySet<number> | undefined }

/** A way of meeting a need that is not whole only says where to hide more: so often it may be asked again. */
const TRIES = 4

/** The cells to hide, space by space. Cells that are shown or hidden together are closed over after each step. */
export function findPattern(
  task: ProtectionTask,
  spaces: readonly MoveSpace[],
  primary: readonly PrimaryCell[],
  unprinted: ReadonlySet<string>,
  costs: ReadonlyMap<string, number>,
): Set<string> {
  const places = new Map<string, { space: MoveSpace; cell: number }>()
  for (const space of spaces)
    space.ids.forEach((id, cell) => {
      places.set(id, { space, cell })
    })
  const companions = companionsOf(task)
  const forced = new Set<string>()
  const set = (id: string, isHidden: boolean) => {
    for (const one of companions.get(id) ?? [id]) {
      const place = places.get(one)
      if (place) place.space.setHidden(place.cell, isHidden)
    }
  }
  for (const id of [...primary.map((item) => item.cell), ...unprinted]) {
    for (const one of companions.get(id) ?? [id]) forced.add(one)
    set(id, true)
  }
  const needs = new Map(spaces.map((space) => [space, needsOf(space, primary)]))
  const hide = (id: string) => set(id, true)
  for (const space of spaces)
    for (const need of needs.get(space) ?? []) need.witness = provideFor(space, need, hide)
  // Where that is too much work everything is hidden, which protects as well as anything can.
  for (const id of spaces.flatMap((space) => (space.isTired ? space.ids : []))) {
    hide(id)
    forced.add(id)
  }
  release(spaces, needs, costs, forced, companions, set)
  return new Set(spaces.flatMap((space) => space.ids.filter((_, cell) => space.hides(cell))))
}

function needsOf(space: MoveSpace, primary: readonly PrimaryCell[]): OpenNeed[] {
  const local = new Map(space.ids.map((id, cell) => [id, cell]))
  const needs = primary.flatMap((item): OpenNeed[] => {
    const cell = local.get(item.cell)
    if (cell === undefined) return []
    const changes = [Math.max(0, item.reach - item.value), Math.min(0, item.floor - item.value)]
    return changes.filter((change) => change !== 0).map((change) => ({ cell, change, witness: undefined }))
  })
  return needs.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

/** Hides what is missing for a need: the cells that a change meeting it moves; `undefined` where nothing meets it. */
function provideFor(space: MoveSpace, need: Need, hide: (id: string) => void): OpenNeed['witness'] {
  let witness: OpenNeed['witness']
  for (let tries = 0; tries < TRIES; tries++) {
    const found = space.cheapest(need)
    if (!found) break
    for (const cell of found.moved) hide(space.ids[cell] as string)
    witness = new Set(found.moved)
    if (found.isWhole) break
  }
  return witness
}

/** Shows complementary cells again, the dearest first, wherever every need that was met stays met. */
function release(
  spaces: readonly MoveSpace[],
  needs: ReadonlyMap<MoveSpace, OpenNeed[]>,
  costs: ReadonlyMap<string, number>,
  forced: ReadonlySet<string>,
  companions: ReadonlyMap<string, readonly string[]>,
  set: (id: string, isHidden: boolean) => void,
): void {
  const candidates = spaces
    .flatMap((space) => space.ids.filter((id, cell) => space.hides(cell) && !forced.has(id)))
    .sort((a, b) => (costs.get(b) as number) - (costs.get(a) as number))
  const tried = new Set<string>()
  for (const id of candidates) {
    if (tried.has(id)) continue
    const group = companions.get(id) ?? [id]
    for (const one of group) tried.add(one)
    set(id, false)
    if (!spaces.every((space) => staysMet(space, needs.get(space) ?? [], group))) set(id, true)
  }
}

function staysMet(space: MoveSpace, needs: OpenNeed[], shown: readonly string[]): boolean {
  const changed = new Set(shown.map((id) => space.ids.indexOf(id)))
  const renewed: [OpenNeed, ReadonlySet<number>][] = []
  for (const need of needs) {
    const { witness } = need
    if (!witness || ![...changed].some((cell) => witness.has(cell))) continue
    const other = space.witness(need)
    if (!other) return false
    renewed.push([need, new Set(other.moved)])
  }
  for (const [need, witness] of renewed) need.witness = witness
  return true
}

function companionsOf(task: ProtectionTask): Map<string, readonly string[]> {
  const companions = new Map<string, readonly string[]>()
  for (const group of task.together ?? []) {
    const merged = [...new Set(group.flatMap((id) => companions.get(id) ?? [id]))]
    for (const id of merged) companions.set(id, merged)
  }
  return companions
}
