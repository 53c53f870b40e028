import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../steps.ts'
import { anyInput } from '../testing/people.ts'
import { canonicalJson, canonicalPieces, sha256, sha256InSteps } from './hash.ts'

describe('the fingerprint of an input', () => {
  it('is SHA-256 of the UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })

  it('is the same in one piece as in many', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const pieces = atOnce(canonicalPieces(input))
        expect(pieces.join('')).toBe(canonicalJson(input))
        expect(atOnce(sha256InSteps(pieces))).toBe(sha256(canonicalJson(input)))
      }),
    )
    expect(atOnce(canonicalPieces({ none: [], gone: undefined })).join('')).toBe('{"none":[]}')
    expect(atOnce(canonicalPieces({})).join('')).toBe('{}')
  })
})
