import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedPerson, duplicateHint, duplicateHints, identityMarks } from './duplicate.ts'

const amina: ComparedPerson = {
  fullName: 'Amina Haddad',
  birthDate: '1994-05-17',
  email: 'amina@example.org',
}

const birthDate = fc.option(
  fc.constantFrom('1994', '1994-05', '1994-05-17', '1994-01-01', '1994-05-18', '1988', '1988-01-01'),
  { nil: undefined },
)
const person = fc.record({
  fullName: fc.constantFrom(
    'Mohammed Yusuf',
    'Yousef Muhammad',
    'محمد يوسف',
    'Yusuf Mohammed',
    'Olena Kovalchuk',
    'Олена Ковальчук',
    'Wei',
  ),
  birthDate,
  email: fc.option(fc.constantFrom('family@example.org', 'one@example.org'), { nil: undefined }),
  phone: fc.option(fc.constantFrom('+32470123456', '+32470000000'), { nil: undefined }),
})

describe('a hint that two people may be one', () => {
  it('needs more than a name that sounds alike to be likely, and says why', () => {
    const mohammed = { fullName: 'Mohammed Yusuf' }
    expect(duplicateHint(mohammed, { fullName: 'Yousef Muhammad' })).toEqual({
      strength: 'possible',
      reasons: ['name-sounds-alike'],
    })
    expect(
      duplicateHint(
        { ...mohammed, birthDate: '1994' },
        { fullName: 'Yousef Muhammad', birthDate: '1994-05-17' },
      ),
    ).toEqual({ strength: 'likely', reasons: ['name-sounds-alike', 'birth-dates-agree'] })
    expect(
      duplicateHint({ ...mohammed, phone: '+32470123456' }, { fullName: 'محمد يوسف', phone: '+32470123456' }),
    ).toEqual({ strength: 'likely', reasons: ['name-sounds-alike', 'name-in-other-script', 'same-phone'] })
  })

  it('is certain only where the name is the same, and a second thing with it', () => {
    expect(duplicateHint(amina, { fullName: 'HADDAD Amina', birthDate: '1994-05-17' })).toEqual({
      strength: 'certain',
      reasons: ['name-in-other-order', 'same-birth-date'],
    })
    expect(duplicateHint(amina, { ...amina, birthDate: undefined, email: 'AMINA@example.org ' })).toEqual({
      strength: 'certain',
      reasons: ['same-name', 'same-email'],
    })
    expect(duplicateHint(amina, { fullName: 'Amina Haddad', birthDate: '1994' })?.strength).toBe('likely')
    expect(duplicateHint(amina, { fullName: 'Amina Haddad' })?.strength).toBe('possible')
  })

  it('N3: takes a year for a year, and the first of January for no more than that', () => {
    const born = (birthDate: string) => ({ fullName: 'Ali Reza', birthDate })
    expect(duplicateHint(born('1994'), born('1994-07-03'))?.reasons).toContain('birth-dates-agree')
    expect(duplicateHint(born('1994-01-01'), born('1994-07-03'))?.reasons).toContain('birth-dates-agree')
    expect(duplicateHint(born('1994-01-01'), born('1994-01-01'))).toMatchObject({ strength: 'likely' })
    expect(duplicateHint(born('1994'), { fullName: 'Ali Reza' })?.reasons).toEqual(['same-name'])
    expect(duplicateHint(born('1994-07'), born('1995'))).toEqual({
      strength: 'possible',
      reasons: ['same-name', 'other-birth-date'],
    })
  })

  it('N4, N5: families share addresses and telephones: that alone is possible at most', () => {
    const shared = { email: 'family@example.org', phone: '+32470123456' }
    const mother = { fullName: 'Samira Haddad', ...shared }
    expect(duplicateHint(mother, { fullName: 'Yassin Amari', ...shared })).toEqual({
      strength: 'possible',
      reasons: ['same-email', 'same-phone'],
    })
    expect(
      duplicateHint({ ...mother, birthDate: '1975' }, { fullName: 'Yassin', birthDate: '2003', ...shared }),
    ).toBeUndefined()
    expect(duplicateHint({ fullName: 'Samira' }, { fullName: 'Yassin' })).toBeUndefined()
    expect(
      duplicateHint({ fullName: 'Samira', email: '' }, { fullName: 'Yassin', email: '' }),
    ).toBeUndefined()
  })

  it('drops a name that only sounds alike where the dates of birth differ', () => {
    const one = { fullName: 'Hossein Karimi', birthDate: '1994-05-17' }
    expect(duplicateHint(one, { fullName: 'Husain Karimi', birthDate: '1988' })).toBeUndefined()
    expect(
      duplicateHint(
        { ...one, phone: '+3241' },
        { fullName: 'Husain Karimi', birthDate: '1988', phone: '+3241' },
      ),
    ).toMatchObject({ strength: 'possible' })
  })

  it('is the same from both sides, and nobody is unlike themselves', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(duplicateHint(one, other)).toEqual(duplicateHint(other, one))
        expect(duplicateHint(one, one)?.reasons[0]).toBe('same-name')
      }),
    )
  })

  it('shares a mark wherever it is certain, so that long lists can be joined', () => {
    expect(identityMarks({ fullName: '!', email: 'one@example.org' })).toEqual([])
    expect(identityMarks({ fullName: 'Amina', birthDate: '1994-01-01' })).toEqual([])
    expect(identityMarks(amina)).toHaveLength(4)
    fc.assert(
      fc.property(person, person, (one, other) => {
        if (duplicateHint(one, other)?.strength !== 'certain') return
        const marks = new Set(identityMarks(one))
        expect(identityMarks(other).some((mark) => marks.has(mark))).toBe(true)
      }),
    )
  })

  it('has a reason always, and changes nothing of what it looks at', () => {
    fc.assert(
      fc.property(person, fc.array(person, { maxLength: 6 }), (wanted, people) => {
        const before = structuredClone(people)
        const hints = duplicateHints(wanted, people)
        expect(people).toEqual(before)
        for (const { person, hint } of hints) {
          expect(people).toContain(person)
          expect(hint.reasons.length).toBeGreaterThan(0)
          expect(hint).toEqual(duplicateHint(wanted, person))
        }
        const strengths = hints.map(({ hint }) => ['certain', 'likely', 'possible'].indexOf(hint.strength))
        expect(strengths).toEqual(strengths.toSorted((a, b) => a - b))
      }),
    )
  })
})
