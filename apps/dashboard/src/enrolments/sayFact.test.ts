import { type AttributeKey, attributeKeys, attributes } from '@passerelle/domain'
import { type Locale, loadAllMessages, type Messages } from '@passerelle/messages'
import { beforeAll, describe, expect, it } from 'vitest'
import { sayFact } from './sayFact.ts'

let say: Readonly<Record<Locale, Messages>>
beforeAll(async () => {
  say = await loadAllMessages()
})

describe('a value that is known', () => {
  it('is said by its words, never by its code, in every language', () => {
    for (const key of attributeKeys) {
      for (const code of attributes[key].options ?? []) {
        const isList = attributes[key].type === 'choices'
        for (const messages of Object.values(say)) {
          const said = sayFact(messages, key, isList ? [code] : code)
          expect(said, `${key} ${code}`).not.toContain(`${key}.`)
          expect(messages.has(`option.${key}.${code}`), `${key} ${code}`).toBe(true)
        }
      }
    }
  })

  it.each([
    ['birthDate', '1994', '1994'],
    ['birthDate', '1994-05', 'May 1994'],
    ['birthDate', '1994-05-17', '17 May 1994'],
    ['municipality', 'be-21009', 'Ixelles'],
    ['registeredWith', ['actiris', 'vdab'], 'Actiris and VDAB'],
    ['languages', { nl: 'B1', uk: 'native' }, 'Ukrainian (native), Dutch B1'],
    ['availability', [{ weekday: 2, fromMinute: 1020, untilMinute: 1140 }], 'Tuesday 17:00–19:00'],
    ['nationality', 'UA', 'Ukraine'],
    ['rightToWork', true, 'yes'],
  ] as const)('%s is said as people say it', (key, value, words) => {
    expect(sayFact(say.en, key as AttributeKey, value as never)).toBe(words)
  })

  it('is a judgement where staff made one', () => {
    expect(sayFact(say.fr, 'judgement.motivated', 'yes')).toBe('oui')
  })
})
