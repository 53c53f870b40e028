/** The same work as one would write it on an afternoon: what the package is compared with. */
import type { Mentee, Mentor } from '@passerelle/matching'

const rank: Record<string, number> = { A1: 1, A2: 2, B1: 3, B2: 4, C1: 5, C2: 6 }

interface Slot {
  readonly day: number
  readonly from: string
  readonly to: string
}

interface Known {
  readonly languages: Record<string, string>
  readonly home: Place
  readonly occupation: string[]
  readonly needs: string[] | null
  readonly free: Slot[] | null
  readonly years: number | null
  readonly sector: string
  readonly gender: string
  readonly wants: string[]
}

const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The score of one pair under `policy`, or nothing where a requirement fails; missing values count half. */
export function plainScore(mentee: Mentee, mentor: Mentor): number | undefined {
  const a = mentee.attributes as unknown as Known
  const b = mentor.attributes as unknown as Known
  let best = 0
  for (const [language, level] of Object.entries(a.languages)) {
    const other = b.languages[language]
    if (other !== undefined) best = Math.max(best, Math.min(rank[level] ?? 0, rank[other] ?? 0))
  }
  if (best < 3) return undefined
  const distance = kilometres(a.home, b.home)
  if (distance > 30) return undefined
  let score = 20 * Math.min(1, best / 5) + 15 * (1 - distance / 30)
  let depth = 0
  for (const asked of a.occupation)
    for (const offered of b.occupation) {
      let same = 0
      while (same < asked.length && asked[same] === offered[same]) same++
      depth = Math.max(depth, same / asked.length)
    }
  score += 25 * depth
  const needs = a.needs
  const offers = b.needs
  score += 15 * (needs && offers ? needs.filter((need) => offers.includes(need)).length / needs.length : 0.5)
  const free = a.free
  const open = b.free
  let minutes = 0
  for (const one of free ?? [])
    for (const other of open ?? [])
      if (one.day === other.day)
        minutes += Math.max(
          0,
          Math.min(minute(one.to), minute(other.to)) - Math.max(minute(one.from), minute(other.from)),
        )
  score += 10 * (free && open ? Math.min(1, minutes / 120) : 0.5)
  const years = (b.years ?? Number.NaN) - (a.years ?? Number.NaN)
  score += 5 * (Number.isNaN(years) ? 0.5 : Math.max(0, Math.min(1, years / 10)))
  score += 5 * Number(a.sector === b.sector)
  return score + 5 * Number(a.wants.length === 0 || a.wants.includes(b.gender))
}

interface Place {
  latitude: number
  longitude: number
}

function kilometres(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const half = (x: number): number => Math.sin((x * radians) / 2) ** 2
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude)
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

/** Gale and Shapley as in a textbook: sorted lists of those who hold a place, ranks in maps. */
export function plainStable(rowLists: number[][], columnLists: number[][], places: number): number {
  const ranks = columnLists.map((list) => new Map(list.map((row, place) => [row, place])))
  const members: number[][] = columnLists.map(() => [])
  const next = rowLists.map(() => 0)
  const waiting = rowLists.map((_, row) => row)
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    const place = next[row] ?? 0
    next[row] = place + 1
    const column = rowLists[row]?.[place]
    if (column === undefined) continue
    const own = members[column] ?? []
    own.push(row)
    own.sort((a, b) => (ranks[column]?.get(a) ?? 0) - (ranks[column]?.get(b) ?? 0))
    const last = own.length > places ? own.pop() : undefined
    if (last !== undefined) waiting.push(last)
  }
  return members.reduce((sum, list) => sum + list.length, 0)
}
