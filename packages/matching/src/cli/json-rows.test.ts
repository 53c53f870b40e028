import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './json-rows.ts'

describe('rowsOf', () => {
  it('finds the line of each value, and of the last on the way to one that is missing', () => {
    const json = '{\n "a": [\n  1,\n  { "b\\n": "x,]}",\n    "c": [] }\n ],\n "d": null\n}\n'
    const paths = [[], ['a'], ['a', 0], ['a', 1, 'b\n'], ['a', 1, 'c'], ['a', 1, 'z', 4], ['d'], ['e']]
    expect(rowsOf(json, paths)).toEqual([1, 2, 3, 4, 5, 4, 7, 1])
  })

  it('agrees with the lines of JSON written with one value a line', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }))), (list) => {
        const json = JSON.stringify(list, null, 1)
        const lines = json.split('\n')
        list.forEach((entry, index) => {
          for (const key of Object.keys(entry)) {
            const [row] = rowsOf(json, [[index, key]])
            expect(lines[row! - 1]).toContain(`${JSON.stringify(key)}:`)
          }
        })
      }),
    )
  })
})
