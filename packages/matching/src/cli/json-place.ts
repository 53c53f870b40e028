/** Where a text stops being JSON: the parser itself often does not say. */
export const space = /[ \t\r\n]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside texts
export const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
export const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
export const word = /true|false|null/y

class Stop {
  readonly at: number

  constructor(at: number) {
    this.at = at
  }
}

/** Position of the first character that cannot stand where it does; the length of the text where it ends too early. */
export function placeOfFault(json: string): number {
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(json)) return false
    at = pattern.lastIndex
    return true
  }
  const sign = (character: string): boolean => {
    skip(space)
    if (json[at] !== character) return false
    at++
    return true
  }
  const need = (found: boolean): void => {
    if (!found) throw new Stop(at)
  }
  const list = (end: string, item: () => void): void => {
    if (sign(end)) return
    do item()
    while (sign(','))
    need(sign(end))
  }
  const value = (): void => {
    if (sign('{'))
      list('}', () => {
        skip(space)
        need(skip(text))
        need(sign(':'))
        value()
      })
    else if (sign('[')) list(']', value)
    else need(skip(text) || skip(number) || skip(word))
  }
  try {
    value()
    skip(space)
    return at
  } catch (stop) {
    if (stop instanceof Stop) return stop.at
    throw stop
  }
}
