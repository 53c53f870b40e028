/** In which line of a JSON file a value stands. */
import { number, space, text, word } from './json-place.ts'

type Path = readonly (string | number)[]

interface Place {
  row?: number
  readonly inside: Map<string, Place>
}

/** The line of each path in a valid JSON text; of a path that leads nowhere, the line of the last value on the way. */
export function rowsOf(json: string, paths: readonly Path[]): number[] {
  const root: Place = { row: 1, inside: new Map() }
  for (const path of paths)
    path.reduce<Place>((place, step) => {
      const next = place.inside.get(String(step)) ?? { inside: new Map() }
      place.inside.set(String(step), next)
      return next
    }, root)
  walk(json, root)
  return paths.map((path) => {
    let row = 1
    let place: Place | undefined = root
    for (const step of [undefined, ...path]) {
      if (step !== undefined) place = place?.inside.get(String(step))
      row = place?.row ?? row
    }
    return row
  })
}

/** Writes the line of every wanted place, in one pass. */
function walk(json: string, root: Place): void {
  let at = 0
  let line = 1
  let counted = 0
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.test(json) ? json.slice(at, pattern.lastIndex) : ''
    at += found.length
    return found
  }
  const sign = (character: string): boolean => {
    skip(space)
    if (json[at] !== character) return false
    at++
    return true
  }
  const value = (place: Place | undefined): void => {
    skip(space)
    if (place !== undefined) {
      for (; counted < at; counted++) if (json[counted] === '\n') line++
      place.row = line
    }
    if (sign('{')) {
      if (sign('}')) return
      do {
        skip(space)
        const key: string = JSON.parse(skip(text))
        sign(':')
        value(place?.inside.get(key))
      } while (sign(','))
      sign('}')
    } else if (sign('[')) {
      if (sign(']')) return
      let index = 0
      do value(place?.inside.get(String(index++)))
      while (sign(','))
      sign(']')
    } else if (skip(text) === '' && skip(number) === '') skip(word)
  }
  value(root)
}
