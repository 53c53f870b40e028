/** The best few partners of each person: a heap each, with the worst on top, in two flat arrays. */
export class Best {
  /** How many are kept of each person now. */
  readonly size: Int32Array
  /** What a partner must be worth at least to be kept: below it nobody is. -1 while there is room. */
  readonly floor: Int32Array
  readonly most: number
  readonly #partner: Int32Array
  readonly #worth: Int32Array

  constructor(people: number, most: number) {
    this.most = most
    this.size = new Int32Array(people)
    this.floor = new Int32Array(people).fill(-1)
    this.#partner = new Int32Array(people * most)
    this.#worth = new Int32Array(people * most)
  }

  /** Keeps a partner if they are among the best so far; of equal ones the earlier is kept, in whatever order they come. */
  offer(person: number, partner: number, worth: number): void {
    const { most } = this
    const start = person * most
    const size = this.size[person]!
    if (size < most) {
      this.size[person] = size + 1
      this.#put(start + size, partner, worth)
      this.#up(start, size)
      if (size + 1 === most) this.floor[person] = this.#worth[start]!
    } else if (size > 0) {
      const least = this.#worth[start]!
      if (worth < least || (worth === least && partner > this.#partner[start]!)) return
      this.#put(start, partner, worth)
      this.#down(start, size)
      this.floor[person] = this.#worth[start]!
    }
  }

  /** The kept partners of a person and their worth, in no order. */
  of(person: number): { partners: Int32Array; worths: Int32Array } {
    const start = person * this.most
    const end = start + this.size[person]!
    return { partners: this.#partner.subarray(start, end), worths: this.#worth.subarray(start, end) }
  }

  #put(at: number, partner: number, worth: number): void {
    this.#partner[at] = partner
    this.#worth[at] = worth
  }

  /** The one to be given up first: the lower score, of equals the later partner. */
  #isWorse(a: number, b: number): boolean {
    const difference = this.#worth[a]! - this.#worth[b]!
    return difference < 0 || (difference === 0 && this.#partner[a]! > this.#partner[b]!)
  }

  #swap(a: number, b: number): void {
    const partner = this.#partner[a]!
    const worth = this.#worth[a]!
    this.#put(a, this.#partner[b]!, this.#worth[b]!)
    this.#put(b, partner, worth)
  }

  #up(start: number, k: number): void {
    for (let at = k; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#isWorse(start + at, start + parent)) return
      this.#swap(start + at, start + parent)
      at = parent
    }
  }

  #down(start: number, size: number): void {
    for (let at = 0; ; ) {
      let worst = at
      const child = 2 * at + 1
      if (child < size && this.#isWorse(start + child, start + worst)) worst = child
      if (child + 1 < size && this.#isWorse(start + child + 1, start + worst)) worst = child + 1
      if (worst === at) return
      this.#swap(start + at, start + worst)
      at = worst
    }
  }
}
