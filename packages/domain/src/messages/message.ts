/**
 * A value inside a message, in a form that every language can say: plain text and numbers as they are, labels by id,
 * days, languages and countries by code. Lists are joined by the language's own rule.
 */
export type MessageValue =
  | string
  | number
  | { readonly label: string }
  | { readonly day: string }
  | { readonly language: string }
  | { readonly country: string }
  | readonly MessageValue[]

/** What the package has to say, for any language to say: a stable code and the values of its sentence. */
export interface Message<Code extends string = string> {
  readonly code: Code
  readonly values: Readonly<Record<string, MessageValue>>
}
