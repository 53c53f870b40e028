/** Sets as words of 32 bits: what two people have in common is then counted without allocating anything. */

/** The set's numbers as bits: only the words that hold any. */
export function bitsOf(numbers: Iterable<number>): { word: Int32Array; bits: Int32Array } {
  const byWord = new Map<number, number>()
  for (const bit of numbers) byWord.set(bit >> 5, (byWord.get(bit >> 5) ?? 0) | (1 << (bit & 31)))
  return { word: Int32Array.from(byWord.keys()), bits: Int32Array.from(byWord.values()) }
}

/** Number of set bits of a 32-bit word. */
export function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
