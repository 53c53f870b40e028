/**
 * A day as people type it, as `YYYY-MM-DD`: 24/11/2026, 24.11.26, 24 11 2026, 2026-11-24, 24 nov 2026, and without a
 * year in the year of `today`. The day stands before the month in all four languages.
 */
export function readDay(text: string, region: string, today: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const [day, month, year, ...rest] = text
    .trim()
    .toLowerCase()
    .split(/[\s./,-]+/)
    .filter((part) => part !== '')
  if (!day || !month || rest.length > 0) return undefined
  return dayOf(fullYear(year, today), monthOf(month, region), day.replace(/(\d)(er|e|st|nd|rd|th)$/, '$1'))
}

function fullYear(year: string | undefined, today: string): string | undefined {
  if (year === undefined) return today.slice(0, 4)
  if (!/^\d{2}$/.test(year)) return year
  const century = Number(today.slice(0, 2))
  const isAhead = Number(year) > Number(today.slice(2, 4)) + 10
  return `${isAhead ? century - 1 : century}${year}`
}

function monthOf(text: string, region: string): string | undefined {
  if (/^\d{1,2}$/.test(text)) return text
  if (text.length < 3) return undefined
  const months = Array.from({ length: 12 }, (_, at) =>
    fold(new Intl.DateTimeFormat(region, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, at, 1))),
  )
  const fitting = months.flatMap((name, at) => (name.startsWith(fold(text)) ? [at + 1] : []))
  return fitting.length === 1 ? String(fitting[0]) : undefined
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function dayOf(year?: string, month?: string, day?: string): string | undefined {
  if (!/^\d{4}$/.test(year ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{1,2}$/.test(day ?? ''))
    return undefined
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}
