import { expect, it } from 'vitest'
import { PersonInput } from './input.ts'

const read = (fullName: string) => PersonInput.safeParse({ fullName, language: 'fr', contact: {} }).success

it.each(['Ng', 'Null', 'd’', "O'Brien", 'محمد يوسف', 'ሰላም ተስፋዬ', 'Олена', '李明', '𠮷野', 'x'.repeat(120)])(
  'takes the name %s as it is written',
  (name) => {
    expect(read(name)).toBe(true)
  },
)

it.each([
  '',
  '   ',
  '\n',
  'Ana\u0000',
  'Ana\r\nBcc: x@y.org',
  'Ana\t',
  '\ud800',
  'Ana \udc00',
  'Ana\u202egnimaeP',
  '\u2067Ana\u2069',
  '\u200eAna',
])('takes %j for no name: nothing, or what no line of text holds', (name) => {
  expect(read(name)).toBe(false)
})

it('takes what somebody is called at the length of a name, and lines for their contact', () => {
  const person = { fullName: 'x'.repeat(200), callName: 'x'.repeat(200), language: 'fr', contact: {} }
  const taken = (more: object) => PersonInput.safeParse({ ...person, ...more }).success
  expect(taken({})).toBe(true)
  expect(taken({ callName: 'x'.repeat(201) })).toBe(false)
  for (const wrong of [{ phone: '\u202a0470 12 34 56\u202c' }, { throughContactPerson: 'Her\u202esister' }])
    expect(taken({ contact: wrong })).toBe(false)
  expect(taken({ contact: { phone: '0470 12 34 56', throughContactPerson: 'Her sister' } })).toBe(true)
})
