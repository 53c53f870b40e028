import { describe, expect, it } from 'vitest'
import { readImportRow } from './importRow.ts'

const today = '2026-11-25'
const read = (cells: Parameters<typeof readImportRow>[0]) => readImportRow(cells, today)
const person = (cells: Parameters<typeof readImportRow>[0]) =>
  read({ fullName: 'Amina Haddad', ...cells }).person
const problems = (cells: Parameters<typeof readImportRow>[0]) =>
  read({ fullName: 'Amina Haddad', ...cells }).problems.map(({ field, code, found }) => [field, code, found])

describe('a row of a file', () => {
  it('is a person as soon as it has a name, in one column or two', () => {
    expect(read({ fullName: '  Amina   Haddad ' })).toEqual({
      ...{ person: { fullName: 'Amina Haddad', answers: [] }, problems: [] },
    })
    expect(person({ fullName: '', givenName: 'Amina', familyName: 'Haddad' })?.fullName).toBe('Amina Haddad')
    expect(person({ fullName: '', familyName: 'Haddad' })?.fullName).toBe('Haddad')
    expect(person({ givenName: 'Mina' })?.fullName).toBe('Amina Haddad')
    expect(read({ email: 'a@b.be' })).toEqual({
      ...{ person: undefined, problems: [{ field: 'fullName', code: 'row.no-name', found: '' }] },
    })
  })

  it('keeps nothing that nobody sees: marks of direction, spaces without width, half a character', () => {
    expect(person({ fullName: '\u202eAmina\u202c \u200bHaddad\u0000\ufeff' })?.fullName).toBe('Amina Haddad')
    expect(person({ fullName: `${'x'.repeat(199)}𠮷` })?.fullName).toBe('x'.repeat(199))
    expect(person({ email: '\u200eamina@example.org' })?.email).toBe('amina@example.org')
    expect(person({ phone: '\u202a0470 12 34 56\u202c' })?.phone).toBe('0470 12 34 56')
    // As spreadsheets of Windows copy a day.
    expect(person({ appliedOn: '\u200e3/\u200e11/\u200e2026' })?.appliedOn).toBe('2026-11-03')
    expect(person({ birthDate: '\u200e3/\u200e11/\u200e1990', goals: '\u200b' })?.answers).toEqual([
      { key: 'birthDate', answer: 'answered', value: '1990-11-03' },
    ])
    expect(problems({ goals: '\ufeff \u200e' })).toEqual([])
    expect(person({ unemployedSince: '\u200e3/\u200e4/\u200e2026' })?.situation).toMatchObject({
      from: { on: '2026-04-03' },
    })
    expect(person({ labourStatus: '\u200b' })).not.toHaveProperty('situation')
  })

  it('keeps an address that can be one, in small letters, and names another', () => {
    expect(person({ email: 'Amina.Haddad@Example.ORG ' })?.email).toBe('amina.haddad@example.org')
    for (const email of ['amina', 'a@b', 'a b@c.d', `${'a'.repeat(250)}@b.be`]) {
      expect(problems({ email })).toEqual([['email', 'cell.not-an-email', email]])
      expect(person({ email })).not.toHaveProperty('email')
    }
  })

  it('keeps a phone number that has digits enough, however it is written', () => {
    expect(person({ phone: '0470 / 12.34-56' })?.phone).toBe('0470 / 12.34-56')
    expect(person({ phone: 'ask her' })).not.toHaveProperty('phone')
  })

  it('takes a day of applying that is one and has come', () => {
    expect(person({ appliedOn: '3.11.2026' })?.appliedOn).toBe('2026-11-03')
    expect(problems({ appliedOn: 'soon' })).toEqual([['appliedOn', 'cell.not-a-day', 'soon']])
    expect(problems({ appliedOn: '2026-11-26' })).toEqual([['appliedOn', 'cell.in-the-future', '2026-11-26']])
    expect(person({ appliedOn: '2026-11-26' })).not.toHaveProperty('appliedOn')
    expect(person({ appliedOn: '2026-11-25' })?.appliedOn).toBe('2026-11-25')
  })

  it('takes whole places from none to fifty', () => {
    expect(['0', '2', '50'].map((places) => person({ places })?.places)).toEqual([0, 2, 50])
    for (const places of ['51', '-1', '1.5', 'two'])
      expect(problems({ places })).toEqual([['places', 'cell.not-a-number', places]])
  })

  it('reads every attribute, keeps ways of not answering, and leaves out what it cannot read', () => {
    expect(person({ birthDate: '1990', rightToWork: '?', municipality: ' ' })?.answers).toEqual([
      { key: 'birthDate', answer: 'answered', value: '1990' },
      { key: 'rightToWork', answer: 'unknown' },
    ])
    expect(problems({ retired: 'almost' })).toEqual([['retired', 'cell.not-yes-or-no', 'almost']])
    expect(person({ retired: 'almost', ...({ shoeSize: '40' } as object) })?.answers).toEqual([])
  })

  it('reads the situation as a word on it, with its day where that is known', () => {
    const claim = (activity: string, more: object = {}) => ({
      says: 'spell',
      kind: 'main',
      activity,
      detail: {},
      ...more,
    })
    expect(person({ labourStatus: 'employed' })?.situation).toEqual(claim('employed'))
    expect(person({ unemployedSince: '1/3/2026' })?.situation).toEqual(
      claim('unemployed', { from: { on: '2026-03-01', precision: 'day' } }),
    )
    // Since when somebody was unemployed says nothing of a job.
    expect(person({ labourStatus: 'employed', unemployedSince: '1/3/2026' })?.situation).toEqual(
      claim('employed'),
    )
    expect(person({})).not.toHaveProperty('situation')
    expect(problems({ labourStatus: 'astronaut' })).toEqual([
      ['labourStatus', 'cell.not-an-option', 'astronaut'],
    ])
    expect(problems({ unemployedSince: 'ages ago' })).toEqual([
      ['unemployedSince', 'cell.not-a-day', 'ages ago'],
    ])
    expect(problems({ unemployedSince: '2026-12-01' })).toEqual([
      ['unemployedSince', 'cell.in-the-future', '2026-12-01'],
    ])
    expect(person({ labourStatus: 'unemployed', unemployedSince: '2026-12-01' })?.situation).toEqual(
      claim('unemployed'),
    )
    expect(person({ labourStatus: '?' })).not.toHaveProperty('situation')
  })
})
