/** A problem the person at the keyboard can act on: shown as this sentence alone, never with a stack trace. */
export class Sentence extends Error {
  readonly code = 'bootstrap.sentence'
}
