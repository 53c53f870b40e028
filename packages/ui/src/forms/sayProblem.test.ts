import { fieldCodes, ruleCodes } from '@passerelle/domain'
import { type Locale, loadMessages, locales } from '@passerelle/messages'
import { expect, it } from 'vitest'
import { sayProblem } from './sayProblem.ts'

it.each(locales)(
  'says every error in %s, also one whose code or value nobody foresaw',
  async (locale: Locale) => {
    const say = await loadMessages(locale)
    const general = say.t('field.invalid')
    for (const code of [...fieldCodes, ...ruleCodes].filter((each) => each !== 'field.invalid')) {
      expect(
        sayProblem(say, { code, expected: code === 'field.type' ? 'number' : 3 }).length,
      ).toBeGreaterThan(5)
      expect(say.has(code)).toBe(true)
    }
    expect(sayProblem(say, { code: 'nobody.wrote-this' })).toBe(general)
    expect(sayProblem(say, { code: 'field.format', expected: 'email' })).toContain('@example.org')
    expect(sayProblem(say, { code: 'field.too-short', expected: { odd: 1 } })).not.toContain('{')
  },
)
