import { describe, expect, it } from 'vitest'
import { LocalisedText, textIn } from './localisedText.ts'

describe('a text in several languages', () => {
  it('is shown in the first wanted language it has, then in English, then in any', () => {
    const text = { fr: 'Bonjour', en: 'Hello', 'zh-Hant': '您好' }
    expect(textIn(text, ['nl', 'fr'])).toBe('Bonjour')
    expect(textIn(text, ['fr-BE'])).toBe('Bonjour')
    expect(textIn(text, ['zh-Hant'])).toBe('您好')
    expect(textIn(text, ['de'])).toBe('Hello')
    expect(textIn({ nl: 'Dag' }, ['de'])).toBe('Dag')
    expect(textIn({}, ['de'])).toBe('')
  })

  it('has at least one language', () => {
    expect(LocalisedText.safeParse({}).success).toBe(false)
    expect(LocalisedText.safeParse({ en: 'Hello' }).success).toBe(true)
  })
})
