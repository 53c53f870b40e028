import type { Messages } from '@passerelle/messages'

/** A problem as it came over the wire. */
type Told = { readonly code: string; readonly expected?: unknown }

/** The sentence beside the field. A code that nobody wrote a sentence for is still an answer that does not fit. */
export function sayProblem(say: Messages, { code, expected }: Told): string {
  const known = say.has(code) ? code : 'field.invalid'
  try {
    return say.message({ code: known, values: { expected: plain(expected) } }, 'or')
  } catch {
    return say.t('field.invalid')
  }
}

function plain(expected: unknown): string | number | string[] {
  if (typeof expected === 'number' || typeof expected === 'string') return expected
  return Array.isArray(expected) ? expected.map(String) : ''
}
