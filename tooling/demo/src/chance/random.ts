/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly int: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Some of the list, each once, in random order. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
  readonly shuffled: <T>(list: readonly T[]) => T[]
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T
  /** Near the middle most often, never further than `reach` from it. */
  readonly near: (middle: number, reach: number) => number
  /** A UUID. */
  readonly id: () => string
  /** A stream of its own: what is drawn there moves nothing elsewhere. */
  readonly fork: (name: string) => Random
}

export function randomOf(seed: string): Random {
  const next = sfc32(seed)
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[int(0, list.length - 1)]
    if (picked === undefined) throw new RangeError('Nothing to pick from.')
    return picked
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list]
    for (let index = copy.length - 1; index > 0; index -= 1) {
      const other = int(0, index)
      const held = copy[index] as T
      copy[index] = copy[other] as T
      copy[other] = held
    }
    return copy
  }
  return {
    next,
    int,
    pick,
    shuffled,
    chance: (probability) => next() < probability,
    some: (list, count) => shuffled(list).slice(0, count),
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of choices) {
        left -= weight
        if (left < 0) return item
      }
      return pick(choices)[0]
    },
    near: (middle, reach) => Math.round(middle + ((next() + next() + next()) / 1.5 - 1) * reach),
    id: () => uuid(next),
    fork: (name) => randomOf(`${seed}/${name}`),
  }
}

/** The small fast counting generator of PractRand, 32 bits. */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = hash128(seed)
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let turn = 0; turn < 12; turn += 1) next()
  return next
}

function hash128(text: string): [number, number, number, number] {
  const words: [number, number, number, number] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762]
  const factors = [597_399_067, 2_869_860_233, 951_274_213, 2_716_044_179]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    for (let word = 0; word < 4; word += 1) {
      const following = words[(word + 1) % 4] ?? 0
      words[word] = following ^ Math.imul((words[word] ?? 0) ^ unit, factors[word] ?? 1)
    }
  }
  return words
}

function uuid(next: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16))
  digits[12] = '4'
  digits[16] = '89ab'[Math.floor(next() * 4)] ?? '8'
  const hex = digits.join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
