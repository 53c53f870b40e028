/** A text for comparing: lower case, no accents, no punctuation, single spaces. A lone "?" stays. */
export function plain(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded === '' ? text.trim() : folded
}

/** The code whose words contain this text. */
export function codeOf(words: Readonly<Record<string, readonly string[]>>, text: string): string | undefined {
  const wanted = plain(text)
  for (const [code, list] of Object.entries(words))
    if (code === wanted || list.some((word) => plain(word) === wanted)) return code
  return undefined
}
