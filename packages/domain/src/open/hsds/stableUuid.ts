/**
 * The same UUID for the same words, in every process: version 8 of RFC 9562, whose bits are the maker's own (here a hash of
 * 128 bits after cyrb128). For identifiers that must stay the same from export to export; no secret, no signature.
 */
export function stableUuid(words: string): string {
  const digits = hash(words)
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('')
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) & 3]
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}

function hash(words: string): number[] {
  const state = [1779033703, 3144134277, 1013904242, 2773480762]
  const factors = [597399067, 2869860233, 951274213, 2716044179]
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at)
    for (const [index, value] of state.entries()) {
      const next = state[(index + 1) % 4] ?? 0
      state[index] = next ^ Math.imul(value ^ unit, factors[index] ?? 1)
    }
  }
  const mixed = state.map((value, index) => Math.imul(value ^ (value >>> 18), factors[3 - index] ?? 1))
  const all = mixed.reduce((sum, value) => sum ^ value, 0)
  return mixed.map((value, index) => (index === 0 ? all : value ^ all) >>> 0)
}
