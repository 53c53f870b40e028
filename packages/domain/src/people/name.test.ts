import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersonInput } from '../participants/input.ts'
import { likenessOf, nameKeys, readName } from './name.ts'
import { romanised } from './scripts.ts'

const likeness = (one: string, other: string) => likenessOf(readName(one), readName(other))

/** Letters and names of everywhere, and anything else that people may paste. */
const someName = fc.oneof(
  fc.constantFrom(
    'Ng',
    "O'Brien",
    'محمد علي',
    'عبد الرحمن',
    'አበበ በቂላ',
    'Олена Ковальчук',
    'Γιώργος',
    'שרה כהן',
    'شیرین',
    'Arash Հայկ',
    '김민준',
    'さくら',
    '王伟',
    'd',
    'Xasan Cali',
    'Maria do Carmo',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('a', 'e', 'o', 'h', 'c', 'k', 'm', 'n', 's', 'g', 'x', ' ', '-'),
    maxLength: 14,
  }),
)

describe('N1: names', () => {
  it.each([
    'Cher',
    "O'Brien",
    'Null',
    'Ng',
    "d'",
    'فاطمة الزهراء',
    'አበበ በቂላ',
    'Олена',
    'Ab '.repeat(40).trim(),
  ])('are accepted whole, whatever they are: %s', (fullName) => {
    const person = { fullName, language: 'fr', contact: {} }
    expect(PersonInput.parse(person)).toEqual(person)
    expect(PersonInput.parse({ ...person, callName: 'Ab' }).callName).toBe('Ab')
    expect(likeness(fullName, fullName)).toBe('same')
  })
})

describe('N2: one name in other spellings', () => {
  it.each([
    ['Mohammed', 'Muhammad'],
    ['Yusuf', 'Yousef'],
    ['Hossein', 'Husain'],
    ['Olena', 'Elena'],
    ['Yelena', 'Elena'],
    ['Aicha', 'Aisha'],
    ['Ahmed', 'Achmed'],
    ['Khaled', 'Haled'],
    ['Djamal', 'Jamal'],
    ['Nawal', 'Naoual'],
    ['Yuliya', 'Julia'],
    ['Svitlana', 'Svetlana'],
    ['Sergei', 'Serhii'],
    ['Bogdan', 'Bohdan'],
    ['Müller', 'Mueller'],
    ['Aleksandr', 'Alexander'],
    ['Xasan Cali', 'Hassan Ali'],
    ['Abdul Rahman', 'Abdelrahman'],
  ])('sounds alike: %s and %s', (one, other) => {
    expect(likeness(one, other)).toBe('sounds-alike')
  })

  it.each([
    ['محمد علي', 'Mohammed Ali'],
    ['حسين', 'Hossein'],
    ['فاطمة', 'Fatima'],
    ['عمر', 'Omar'],
    ['عبد الرحمن', 'Abd al-Rahman'],
    ['عثمان', 'Osman'],
    ['محمدرضا', 'Mohammad Reza'],
    ['زهرا احمدی', 'Zahra Ahmadi'],
    ['שרה', 'Sarah'],
    ['ትዕግስት', 'Tigist'],
    ['አበበ በቂላ', 'Abebe Bekila'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
    ['Катерина', 'Kateryna'],
    ['Стоян Димитров', 'Stojan Dimitrow'],
    ['Марія', 'Maria'],
  ])('sounds alike across scripts: %s and %s', (one, other) => {
    expect(likeness(one, other)).toBe('sounds-alike')
  })

  it.each([
    ['Ayşe Yılmaz', 'Ayse Yilmaz', 'same'],
    ['Олена Ковальчук', 'Olena Kovalchuk', 'same'],
    ['ተስፋዬ', 'Tesfaye', 'same'],
    ['김민준', 'Kim Minjun', 'same'],
    ['さくら', 'Sakura', 'same'],
    ['შოთა', 'Shota', 'same'],
    ['Đặng Văn', 'Dang Van', 'same'],
    ['Fatima El Amrani', 'fatima elamrani', 'same'],
    ['Nguyen Thi Huong', 'Huong Nguyen Thi', 'other-order'],
    ['Maria Garcia', 'Maria Garcia Lopez', 'more-parts'],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected)
  })

  it.each([
    ['Hassan', 'Hossein'],
    ['حسن', 'حسين'],
    ['محمد', 'محمود'],
    ['Amir Hassan', 'Omar Hussein'],
    ['Hassan Rezaei', 'Husain Rezaei'],
    ['Karim', 'Karima'],
    ['Maria', 'Mario'],
    ['Peter', 'Petra'],
    ['Ali', 'Ala'],
    ['Anna', 'Hanna'],
    ['Maria', 'Maria Garcia'],
    ['王伟', '李娜'],
    ['', 'Maria'],
    ['!?', '!?'],
  ])('is another: %s and %s', (one, other) => {
    expect(likeness(one, other)).toBeUndefined()
  })

  it('does not claim to hear Chinese characters', () => {
    expect(romanised('王伟')).toBe('王伟')
    expect(likeness('王伟', 'Wang Wei')).toBeUndefined()
    expect(likeness('王伟', '王伟')).toBe('same')
  })
})

describe('comparing any two names', () => {
  it('does not depend on which comes first', () => {
    fc.assert(fc.property(someName, someName, (one, other) => likeness(one, other) === likeness(other, one)))
  })

  it('finds a name in itself, without its marks, in capitals and in another order', () => {
    const latin = fc.array(fc.stringMatching(/^[A-Z][a-zéüñşç]{2,9}$/), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(latin, (parts) => {
        const name = parts.join(' ')
        expect(likeness(name, name.toUpperCase())).toBe('same')
        expect(likeness(name, name.normalize('NFD').replace(/\p{M}/gu, ''))).toBe('same')
        expect(['same', 'other-order']).toContain(likeness(name, parts.toReversed().join('-')))
      }),
    )
  })

  it('has a key in common wherever names are alike, so that a search by keys loses nobody', () => {
    const pairs = fc
      .tuple(someName, someName)
      .chain(([one, other]) =>
        fc.constantFrom([one, other], [one, `${other} ${one}`], [one, one.replace(/[aeo]/g, 'u')]),
      )
    fc.assert(
      fc.property(pairs, ([one = '', other = '']) => {
        if (likeness(one, other) === undefined) return
        const keys = new Set(nameKeys(one))
        expect(nameKeys(other).some((key) => keys.has(key))).toBe(true)
      }),
    )
  })

  it('stays quick and small for what is no name', () => {
    expect(nameKeys('ch kh x j g th '.repeat(200)).length).toBeLessThan(200)
    expect(nameKeys('')).toEqual([])
  })
})
