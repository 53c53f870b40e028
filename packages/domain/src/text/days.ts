import { Day, PartialDate } from '../values/day.ts'
import { plain } from './plain.ts'
import { monthWords } from './words.ts'

/** A day as files write it: `2026-05-03`, `3.5.2026`, `03/05/26`, `3 mars 2002`. Day before month, as in Europe. */
export function dayFromText(text: string, latestYear: number): string | undefined {
  const parts = partsOf(text, latestYear)
  if (parts === undefined || parts.day === undefined) return undefined
  const day = `${parts.year}-${two(parts.month ?? 0)}-${two(parts.day)}`
  return Day.safeParse(day).success ? day : undefined
}

/** A date as exactly as it was written: a year, a month of a year, or a day. */
export function partialDateFromText(text: string, latestYear: number): string | undefined {
  if (/^(19|20)\d{2}$/.test(text.trim())) return text.trim()
  const parts = partsOf(text, latestYear)
  if (parts === undefined) return undefined
  const { year, month, day } = parts
  const written = [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join(
    '-',
  )
  return PartialDate.safeParse(written).success ? written : undefined
}

type Parts = { readonly year: number; readonly month?: number; readonly day?: number }

function partsOf(text: string, latestYear: number): Parts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\s*$/.exec(text)
  if (iso) return parts(iso[1], iso[2], iso[3])
  const numbers = /^\s*(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})\s*$/.exec(text)
  if (numbers) return parts(fullYear(numbers[3] ?? '', latestYear), numbers[2], numbers[1])
  const words = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(plain(text))
  if (words === null) return undefined
  const month = monthWords.findIndex((names) => names.some((name) => plain(name) === words[2])) + 1
  return month === 0 ? undefined : parts(words[3], String(month), words[1])
}

function parts(year?: string, month?: string, day?: string): Parts {
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

/** Two digits mean the latest year that has already been. */
function fullYear(year: string, latestYear: number): string {
  if (year.length === 4) return year
  const century = Math.floor(latestYear / 100) * 100
  return String(century + Number(year) > latestYear ? century - 100 + Number(year) : century + Number(year))
}

const two = (number: number): string => String(number).padStart(2, '0')
