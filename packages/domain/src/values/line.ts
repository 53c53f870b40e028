import { z } from 'zod'

/**
 * Signs that nobody sees and that come along when text is pasted: directions of writing, spaces without width, halves
 * of characters. They make two equal names differ, and turn around what stands beside them. Joiners without width
 * (U+200C, U+200D) are part of how Persian, Hindi and others are written, and stay.
 */
const unseen = '\\p{Cs}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'

/** One line that shows something, without control characters and signs that nobody sees. */
export const Line = z
  .string()
  .min(1)
  .max(200)
  // Spaces, then a sign that shows: whatever the text, it is looked at once.
  .regex(new RegExp(`^\\p{Z}*[^\\p{Cc}\\s${unseen}][^\\p{Cc}${unseen}]*$`, 'u'))

const allUnseen = new RegExp(`[${unseen}]`, 'gu')

/**
 * A text without the signs that nobody sees, for whatever people paste or a file holds.
 *
 * @example
 * withoutUnseen('\u202a+32 470 12 34 56\u202c') // '+32 470 12 34 56'
 */
export function withoutUnseen(text: string): string {
  return text.replace(allUnseen, '')
}

/** The first characters of a text, none of them cut in half. */
export function cutTo(text: string, longest: number): string {
  return text.slice(0, longest).replace(/\p{Cs}$/u, '')
}
