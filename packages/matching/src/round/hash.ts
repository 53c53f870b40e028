/** A fingerprint of a round's input, so that a kept round can be checked against what it was made from. */
import { compareText } from '../order.ts'
import { atOnce, type Steps } from '../steps.ts'

/** JSON with sorted keys and without `undefined`: equal data gives equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
  return `{${entries.join(',')}}`
}

/** The same text in pieces, with a step for each: the items of a list that is a value of the object itself are pieces. */
export function* canonicalPieces(object: Readonly<Record<string, unknown>>): Steps<string[]> {
  const pieces: string[] = []
  let before = '{'
  for (const key of Object.keys(object).sort(compareText)) {
    const value = object[key]
    if (value === undefined) continue
    pieces.push(`${before}${JSON.stringify(key)}:`)
    before = ','
    if (!Array.isArray(value)) {
      pieces.push(canonicalJson(value))
      continue
    }
    for (const [index, item] of value.entries()) {
      yield 0
      pieces.push(`${index === 0 ? '[' : ','}${canonicalJson(item)}`)
    }
    pieces.push(value.length === 0 ? '[]' : ']')
  }
  pieces.push(before === '{' ? '{}' : '}')
  return pieces
}

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes in hexadecimal; synchronous, and the same on every platform. */
export function sha256(text: string): string {
  return atOnce(sha256InSteps([text]))
}

/** Of the pieces of a text one after the other, none of which ends between the two halves of a character. */
export function* sha256InSteps(pieces: readonly string[]): Steps<string> {
  const state = Int32Array.from(initial)
  const w = new Int32Array(64)
  const block = new Uint8Array(64)
  const view = new DataView(block.buffer)
  let filled = 0
  let length = 0
  const add = (bytes: Uint8Array): void => {
    length += bytes.length
    for (const byte of bytes) {
      block[filled++] = byte
      if (filled < 64) continue
      compress(state, view, w)
      filled = 0
    }
  }
  for (const piece of pieces) {
    yield 0
    add(utf8(piece))
  }
  const bits = new Uint8Array(8)
  new DataView(bits.buffer).setUint32(0, Math.floor(length / 0x20000000))
  new DataView(bits.buffer).setUint32(4, (length << 3) >>> 0)
  add(Uint8Array.of(0x80))
  while (filled !== 56) add(Uint8Array.of(0))
  add(bits)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits of the fractional parts of the square (cube) roots of the first primes. */
const primes = [...Array(312).keys()].filter(
  (n) => n > 1 && ![...Array(n).keys()].some((d) => d > 1 && n % d === 0),
)
const fraction = (value: number): number => ((value - Math.floor(value)) * 0x100000000) | 0
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const constants = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)))

const rotated = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

function compress(state: Int32Array, block: DataView, w: Int32Array): void {
  for (let t = 0; t < 16; t++) w[t] = block.getInt32(t * 4)
  for (let t = 16; t < 64; t++) {
    const a = w[t - 15]!
    const b = w[t - 2]!
    const s0 = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3)
    const s1 = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10)
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let t = 0; t < 64; t++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants[t]! + w[t]!) | 0
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = (state[i]! + added[i]!) | 0
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!
    if (point > 0xffff) i++
    if (point < 0x80) bytes[at++] = point
    else {
      if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6)
      else {
        if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12)
        else {
          bytes[at++] = 0xf0 | (point >> 18)
          bytes[at++] = 0x80 | ((point >> 12) & 0x3f)
        }
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
      }
      bytes[at++] = 0x80 | (point & 0x3f)
    }
  }
  return bytes.subarray(0, at)
}
