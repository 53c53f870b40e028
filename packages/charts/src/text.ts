/** Widths of letters in ems, roughly those of Inter and Noto Sans: charts are laid out without a screen to measure on. */
function emsOf(letter: string): number {
  if (/[ilj.,:;'’|!()[\] ft]/.test(letter)) return 0.33
  if (/[mwMW@%]/.test(letter)) return 0.88
  if (/\p{Lu}|[€&?]/u.test(letter)) return 0.69
  if (/\p{Script=Han}|\p{Script=Ethiopic}/u.test(letter)) return 1
  return 0.58
}

/** How wide a text will be, a little on the safe side. */
export function widthOf(text: string, size = 11.5): number {
  let ems = 0
  for (const letter of text) ems += emsOf(letter)
  return ems * size
}

/** The text, or as much as fits with an ellipsis, or nothing where not even three letters fit. */
export function fitted(text: string, room: number, size = 11.5): string {
  if (widthOf(text, size) <= room) return text
  const letters = [...text]
  while (letters.length > 3) {
    letters.pop()
    const shorter = `${letters.join('').trimEnd()}…`
    if (widthOf(shorter, size) <= room) return shorter
  }
  return ''
}
