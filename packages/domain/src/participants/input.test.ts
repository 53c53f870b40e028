import { expect, it } from 'vitest'
import { PersonInput } from './input.ts'

const read = (fullName: string) => PersonInput.safeParse({ fullName, language: 'fr', contact: {} }).success

it.each(['Ng', 'Null', 'd’', "O'Brien", 'محمد يوسف', 'ሰላም ተስፋዬ', 'Олена', '李明', '𠮷野', 'x'.repeat(120)])(
  'takes the name %s as it is written',
  (name) => {
    expect(read(name)).toBe(true)
  },
)

it.each(['', '   ', '\n', 'Ana\u0000', 'Ana\r\nBcc: x@y.org', 'Ana\t', '\ud800', 'Ana \udc00'])(
  'takes %j for no name: nothing, or what no line of text holds',
  (name) => {
    expect(read(name)).toBe(false)
  },
)
