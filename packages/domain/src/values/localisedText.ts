import { z } from 'zod'

/** A language tag of a person or a text, such as `fr`, `ti`, `uk` or `zh-Hant`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)
export type LanguageTag = z.infer<typeof LanguageTag>

/** A text written by an organisation or a blueprint, in one or more languages. */
export const LocalisedText = z
  .record(LanguageTag, z.string().min(1).max(4000))
  .refine((text) => Object.keys(text).length > 0, { params: { code: 'text.no-language' } })
export type LocalisedText = z.infer<typeof LocalisedText>

/** The text in the first of the wanted languages that it has, else in any language that it has. */
export function textIn(text: LocalisedText, wanted: readonly string[]): string {
  for (const tag of wanted) {
    const found = text[tag] ?? text[tag.split('-')[0] ?? tag]
    if (found !== undefined) return found
  }
  return text.en ?? Object.values(text)[0] ?? ''
}
