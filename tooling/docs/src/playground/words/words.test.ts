import { describe, expect, it } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

const placeholders = (text: string) => [...new Set(text.match(/\{\w+(?=[},])/g))].sort()

describe.each(Object.entries({ fr, nl, de }))('the words in %s', (_, words) => {
  it('have the placeholders of the English ones, and nothing empty', () => {
    expect(Object.keys(words)).toEqual(Object.keys(en))
    for (const [id, text] of Object.entries(words)) {
      expect(placeholders(text), id).toEqual(placeholders(en[id as keyof typeof en]))
      expect(text, id).toMatch(/^(?!\s)[^'"]+(?<!\s)$/)
    }
  })
})
