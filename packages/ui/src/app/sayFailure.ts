import type { MessageId, Messages } from '@passerelle/messages'
import type { ErrorKind } from '../page/index.ts'
import type { Failure } from './errors.ts'

const texts: Record<ErrorKind, MessageId> = {
  'not-found': 'errors.notFoundText',
  forbidden: 'errors.forbiddenText',
  conflict: 'errors.conflictText',
  throttled: 'errors.throttledText',
  invalid: 'errors.invalidText',
  server: 'errors.serverText',
  network: 'errors.networkText',
}

/** What happened and what was kept: the sentence of the code where the catalogue has one, else that of its kind. */
export function sayFailure(say: Messages, { kind, code, values }: Failure): string {
  if (code !== undefined && say.has(code)) {
    try {
      return say.message({ code, values })
    } catch {
      // A value that the sentence needs did not come along; the general sentence is still true.
    }
  }
  return say.t(texts[kind])
}

/** What would have to be there first, each in a sentence; those without a sentence are left out. */
export function sayMissing(say: Messages, { missing }: Failure): string[] {
  return missing.flatMap((message) => {
    try {
      return [say.message(message)]
    } catch {
      return []
    }
  })
}
