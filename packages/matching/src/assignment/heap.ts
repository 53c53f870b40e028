/** A binary heap of the whole numbers below `size`, nearest first, equal keys by the smaller number. */
export class NearestFirst {
  length = 0
  private readonly items: Int32Array
  private readonly placeOf: Int32Array
  private readonly key: Float64Array

  /** `key` is read at every comparison: call `update` after lowering one. */
  constructor(key: Float64Array) {
    this.key = key
    this.items = new Int32Array(key.length)
    this.placeOf = new Int32Array(key.length).fill(-1)
  }

  has(item: number): boolean {
    return this.placeOf[item]! >= 0
  }

  clear(): void {
    for (let place = 0; place < this.length; place++) this.placeOf[this.items[place]!] = -1
    this.length = 0
  }

  /** Puts `item` in, or moves it up after its key fell. */
  update(item: number): void {
    let place = this.placeOf[item]!
    if (place < 0) place = this.length++
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = this.items[parent]!
      if (!this.before(item, above)) break
      this.put(above, place)
      place = parent
    }
    this.put(item, place)
  }

  /** Takes out the nearest item; the heap must not be empty. */
  take(): number {
    const nearest = this.items[0]!
    this.placeOf[nearest] = -1
    const last = this.items[--this.length]!
    if (this.length > 0) this.sink(last)
    return nearest
  }

  private sink(item: number): void {
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= this.length) break
      if (child + 1 < this.length && this.before(this.items[child + 1]!, this.items[child]!)) child++
      const below = this.items[child]!
      if (!this.before(below, item)) break
      this.put(below, place)
      place = child
    }
    this.put(item, place)
  }

  private before(a: number, b: number): boolean {
    const difference = this.key[a]! - this.key[b]!
    return difference < 0 || (difference === 0 && a < b)
  }

  private put(item: number, place: number): void {
    this.items[place] = item
    this.placeOf[item] = place
  }
}
