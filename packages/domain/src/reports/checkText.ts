/** Something in a text of ours that might tell about a single person. A second person decides. */
export type TextMark = {
  readonly section: string
  readonly kind: 'name' | 'small-number'
  /** The words as they stand in the text. */
  readonly found: string
}

/** Words of a name that are too common in texts to mark on their own. */
const SHORTEST_NAME_PART = 4

/**
 * Marks names of people and numbers below the threshold in texts that will leave the house. It is a reader's help and no
 * proof: rare combinations ("the only welder from Aleppo") are for the second person to see.
 *
 * @param names full names of the people whose records the report rests on
 */
export function checkText(
  sections: readonly { readonly id: string; readonly text: string }[],
  { names, threshold }: { readonly names: readonly string[]; readonly threshold: number },
): TextMark[] {
  const parts = new Map(names.flatMap(partsOfName).map((part) => [folded(part), part]))
  return sections.flatMap(({ id, text }) => [
    ...new Map(
      [...text.matchAll(/[\p{L}\p{M}’'-]+/gu)]
        .filter(([word]) => parts.has(folded(word)))
        .map(([word]) => [word, { section: id, kind: 'name' as const, found: word }]),
    ).values(),
    ...[
      ...text.matchAll(/(?<![\d.,/-])\d+(?![\d/-]|[.,]\d)(?!\s*[%€]|\s+(?:months?|weeks?|days?|hours?)\b)/gu),
    ]
      .filter(([digits]) => Number(digits) > 0 && Number(digits) < threshold)
      .map(([digits]) => ({ section: id, kind: 'small-number' as const, found: digits })),
  ])
}

function partsOfName(name: string): string[] {
  return name.split(/\s+/u).filter((part) => part.length >= SHORTEST_NAME_PART)
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
}
