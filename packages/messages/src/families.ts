import type { locales } from './locale.ts'

/**
 * Families of sentences that are reached by a code instead of a written id: `<family>.<code>`. A code that is
 * listed here and has no sentence, or a sentence of a family whose code is not listed, fails the tests; a list
 * typed with `codes<Union>()` fails the compiler when the union that it stands for gains or loses a code.
 */
export const families = {
  localeNames: codes<(typeof locales)[number]>()('en', 'fr', 'nl', 'de'),
} as const satisfies Record<string, readonly string[]>

export type Family = keyof typeof families

/** Exactly the codes of a union, each once, checked by the compiler: `codes<Error['code']>()('a', 'b')`. */
export function codes<Union extends string>() {
  return <const List extends readonly Union[]>(
    ...list: [Union] extends [List[number]] ? List : [never, `missing: ${Exclude<Union, List[number]>}`]
  ): readonly Union[] => list as unknown as readonly Union[]
}
