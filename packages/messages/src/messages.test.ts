import { assessEligibility, type MessageValue } from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllMessages } from './load.ts'
import { chooseLocale, type Locale } from './locale.ts'
import { type Catalogue, createMessages, type Messages } from './messages.ts'

let say: Readonly<Record<Locale, Messages>>

beforeAll(async () => {
  say = await loadAllMessages()
})

/** Messages with one sentence of the test's own. */
function saying(sentence: string): Messages {
  return createMessages('en', { 'common.more': sentence } as unknown as Catalogue)
}

describe('a sentence', () => {
  it('puts values in and counts as the language counts', () => {
    expect(say.en.t('common.more', { count: 18 })).toBe('18 more')
    expect(say.fr.t('common.more', { count: 1 })).toBe('encore 1')
    expect(say.de.t('table.count', { count: 10000 })).toBe('10.000 Zeilen')
    expect(say.en.t('table.count', { count: 0 })).toBe('nothing')
  })

  it('counts the pairs of a proof besides those that are pinned, as the head of the round counts them all', () => {
    const proven = { pairs: 10, bound: '10' }
    expect(say.en.t('matching.proofPairsBound', { ...proven, pins: 0 })).toBe(
      '10 pairs: more than 10 are not possible.',
    )
    expect(say.en.t('matching.proofPairsBound', { ...proven, pins: 1 })).toBe(
      '10 pairs besides the pin: more than 10 are not possible.',
    )
    expect(say.nl.t('matching.nearbyFirm', { firm: 6, total: 10, pins: 2 })).toBe(
      '6 van de 10 duo’s naast de vaste duo’s staan in al die rondes.',
    )
  })

  it('says how much less another round is, also of a single point and of less', () => {
    expect(say.en.t('matching.nearbyLess', { points: 1 })).toBe('1 point less')
    expect(say.nl.t('matching.nearbyLess', { points: 0.4 })).toBe('0,4 punten minder')
    expect(say.fr.t('matching.nearbyLess', { points: 1 })).toBe('1 point de moins')
    expect(say.de.t('matching.nearbyLess', { points: 1 })).toBe('1 Punkt weniger')
  })

  it('refuses to be said with a value missing, and names sentence and value', () => {
    expect(() => say.en.t('common.more')).toThrow(/common\.more.*\{count\}/)
  })

  it('keeps what people wrote as they wrote it', () => {
    const inner = saying('Hello <b>{name}</b>!')
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(inner.t('common.more', { name })).toBe(`Hello ${name}!`)
        expect(inner.parts('common.more', { name })).toEqual(
          name === ''
            ? ['Hello ', { tag: 'b', parts: [] }, '!']
            : ['Hello ', { tag: 'b', parts: [name] }, '!'],
        )
      }),
    )
    for (const name of ['</b><script>', '\\x3cb\\x3e', '{count}', '#', 'constructor'])
      expect(inner.t('common.more', { name })).toBe(`Hello ${name}!`)
  })

  it('does not find inherited properties as values or branches', () => {
    expect(() => saying('{toString}').t('common.more')).toThrow(/toString/)
    expect(saying('{x, select, a {A} other {else}}').t('common.more', { x: 'constructor' })).toBe('else')
  })

  it('nests tags and closes what a translator left open', () => {
    const inner = saying('<b>a <i>{x}</i></b> <i>c')
    expect(inner.parts('common.more', { x: 1 })).toEqual([
      { tag: 'b', parts: ['a ', { tag: 'i', parts: ['1'] }] },
      ' ',
      { tag: 'i', parts: ['c'] },
    ])
    expect(inner.t('common.more', { x: 1 })).toBe('a 1 c')
  })

  it('prefers the exact count to the class of count, and counts with an offset', () => {
    const inner = saying(
      '{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}',
    )
    expect([0, 1, 2, 5].map((n) => inner.t('common.more', { n }))).toEqual([
      'nobody',
      'you',
      'you and 1 other',
      'you and 4 others',
    ])
  })

  it('says codes of a family and refuses codes that nobody wrote', () => {
    expect(say.nl.coded('localeNames', { code: 'fr' })).toBe('Français')
    expect(() => say.nl.coded('localeNames', { code: 'xx' })).toThrow(/localeNames\.xx/)
  })
})

describe('days, numbers and names', () => {
  it('says a day as people do', () => {
    expect(say.en.day('2026-11-24', 'weekday')).toBe('Tuesday 24 November')
    expect(say.en.day('2026-10-12', 'short')).toBe('12 Oct')
    expect(say.fr.day('2026-11-24', 'weekday')).toBe('mardi 24 novembre')
    expect(say.de.day('2027-01-31')).toBe('31. Januar 2027')
  })

  it('leaves the year out only where it goes without saying', () => {
    expect(say.en.nearDay('2027-01-31', '2026-11-24')).toBe('31 January')
    expect(say.en.nearDay('2024-11-24', '2026-11-24')).toBe('24 November 2024')
  })

  it('names the distance to today', () => {
    expect(say.en.relativeDay('2026-11-24', '2026-11-24')).toBe('today')
    expect(say.en.relativeDay('2026-11-18', '2026-11-24')).toBe('6 days ago')
    expect(say.nl.relativeDay('2026-11-25', '2026-11-24')).toBe('morgen')
  })

  it('refuses what is no day', () => {
    for (const wrong of ['2026-02-30', '24-11-2026', '', '2026-1-1'])
      expect(() => say.en.day(wrong)).toThrow(RangeError)
  })

  it('says the same day in every time zone of the machine', () => {
    const zone = process.env.TZ
    for (const tz of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Brussels']) {
      process.env.TZ = tz
      expect(say.en.day('2026-03-29')).toBe('29 March 2026')
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('writes shares, money, lists and names', () => {
    expect(say.en.percent(0.5208)).toBe('52\u00a0%')
    expect(say.en.money(1_250_000, 'EUR')).toBe('€12,500')
    expect(say.en.money(1250, 'EUR')).toBe('€12.50')
    expect(say.fr.list(['Bruxelles', 'Gand', 'Liège'])).toBe('Bruxelles, Gand et Liège')
    expect(say.de.country('UA')).toBe('Ukraine')
    expect(say.en.language('ti')).toBe('Tigrinya')
    expect(say.nl.written({ en: 'Autumn', fr: 'Automne' })).toBe('Autumn')
  })
})

describe('the choice of language', () => {
  it('takes the first that we have, by preference', () => {
    expect(chooseLocale(['tr-TR', 'nl-BE'])).toBe('nl')
    expect(chooseLocale('en;q=0.5, fr-BE, de;q=0.9')).toBe('fr')
    expect(chooseLocale('xx')).toBe('en')
    expect(chooseLocale(undefined)).toBe('en')
  })
})

describe('messages of the domain', () => {
  const values = {
    range: 'atMost',
    has: { label: 'option.education.6' },
    atLeast: '',
    atMost: { label: 'option.education.3' },
  }

  it('are said with their labels, days, languages and places', () => {
    expect(say.en.message({ code: 'eligibility.education.unmet', values })).toBe(
      'bachelor; asked: at most upper secondary school',
    )
    expect(
      say.nl.message({ code: 'eligibility.residence.met', values: { has: [{ label: 'place.be-21014' }] } }),
    ).toBe('Sint-Joost-ten-Node')
    const languages = [{ language: 'en' }, { language: 'fr' }, { language: 'nl' }]
    expect(
      say.fr.message({ code: 'eligibility.language.unknown', values: { languages, level: 'A2' } }, 'or'),
    ).toBe('demandé : une de ces langues : anglais, français ou néerlandais, niveau A2 ou plus')
    expect(
      say.de.message({
        code: 'refusal.before-previous',
        values: { on: { day: '2026-01-05' }, previous: { day: '2026-02-01' } },
      }),
    ).toBe('5. Januar 2026 liegt vor der vorigen Änderung, am 1. Februar 2026.')
  })

  it('say every condition of the catalogue in words, never as a code', () => {
    const labelsIn = (value: MessageValue | undefined): string[] => {
      if (Array.isArray(value)) return value.flatMap(labelsIn)
      return typeof value === 'object' && 'label' in value ? [value.label] : []
    }
    for (const { id, programme } of blueprints) {
      for (const rule of [
        ...Object.values(programme.eligibility),
        ...programme.priorities.map((each) => each.rule),
      ]) {
        for (const { leaf, values } of assessEligibility(rule, {}, '2026-01-01').reasons) {
          if (leaf.kind === 'judgement') continue
          for (const label of Object.values(values).flatMap(labelsIn))
            expect(say.en.has(label), `${id}: ${label}`).toBe(true)
        }
      }
    }
  })

  it('show a code of somebody’s own as it was written, and refuse a sentence that nobody wrote', () => {
    expect(say.en.label('place.nl-0363')).toBe('nl-0363')
    expect(() => say.en.message({ code: 'refusal.because', values: {} })).toThrow(/refusal\.because/)
  })
})
