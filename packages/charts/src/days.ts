const MILLISECONDS_A_DAY = 86_400_000

/** Days since 1970 of a `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY)
}

export function dayOf(number: number): string {
  return new Date(Math.round(number) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** First days of months between two days, `step` months apart and counted from January. */
export function firstsOfMonths(from: string, to: string, step: number): string[] {
  const found: string[] = []
  let year = Number(from.slice(0, 4))
  let month = Math.floor((Number(from.slice(5, 7)) - 1) / step) * step
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`
    if (day > to) return found
    if (day >= from) found.push(day)
    month += step
    if (month > 11) {
      month %= 12
      year += 1
    }
  }
}
