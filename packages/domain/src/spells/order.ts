/** Before, after or level, for days, moments and ids alike: as text they stand in the order of time or of counting. */
export function compareTexts(one: string, other: string): number {
  if (one < other) return -1
  return one > other ? 1 : 0
}
