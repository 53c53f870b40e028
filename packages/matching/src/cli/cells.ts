/** The values of attributes as they are written in the cells of a table. */
import { type AttributeType, cefrLevels, type Preference } from '../criteria/attributes.ts'

/** How a cell of each type is written, for error messages and the help. */
export const writtenAs: Record<AttributeType, string> = {
  category: 'a text',
  boolean: '“yes” or “no” (or “true” or “false”)',
  set: 'texts separated by “;”',
  languages: 'languages with a level from A1 to C2, as “nl:B2;fr:C1”',
  number: 'a number such as 7 or 2.5',
  place: 'a latitude and a longitude as “50.85 4.35”, or a code from the table of places',
  codes: 'codes separated by “;”',
  availability: 'weekly slots as “1 18:00-20:00;6 09:00-12:00”, 1 for Monday to 7 for Sunday',
  preference: 'ids, best first, as “T2;T7”; a refusal as “!T4”; a rating as “T9=4”',
  text: 'a text',
  any: 'a text',
}

/** The value in a cell that is not empty; `undefined` where it is not written as it should be. */
export function valueOfCell(type: AttributeType, cell: string): unknown {
  switch (type) {
    case 'boolean': {
      if (/^(yes|true)$/i.test(cell)) return true
      return /^(no|false)$/i.test(cell) ? false : undefined
    }
    case 'number':
      return numberOf(cell)
    case 'set':
    case 'codes':
      return itemsOf(cell)
    case 'languages':
      return languagesOf(cell)
    case 'place':
      return placeOf(cell)
    case 'availability':
      return slotsOf(cell)
    case 'preference':
      return preferenceOf(cell)
    default:
      return cell
  }
}

/** A number written with digits, sign, point and exponent only. */
export function numberOf(cell: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) && Number.isFinite(Number(cell))
    ? Number(cell)
    : undefined
}

export function itemsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function languagesOf(cell: string): Record<string, string> | undefined {
  const languages: [string, string][] = []
  for (const item of itemsOf(cell)) {
    const [language = '', level = '', ...more] = item.split(':').map((part) => part.trim())
    const known = cefrLevels.find((each) => each === level.toUpperCase())
    if (language === '' || known === undefined || more.length > 0) return undefined
    if (languages.some(([name]) => name === language)) return undefined
    languages.push([language, known])
  }
  return Object.fromEntries(languages)
}

function placeOf(cell: string): unknown {
  const [latitude, longitude, ...more] = cell.split(/[\s,]+/).map(numberOf)
  const isPoint = latitude !== undefined && longitude !== undefined && more.length === 0
  return isPoint ? { latitude, longitude } : cell
}

function slotsOf(cell: string): unknown {
  const slots = itemsOf(cell).map((item) => {
    const found = /^([1-7])\s+(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)$/.exec(item)
    return found === null ? undefined : { day: Number(found[1]), from: found[2], to: found[3] }
  })
  return slots.includes(undefined) ? undefined : slots
}

function preferenceOf(cell: string): Preference | undefined {
  const ranked: string[] = []
  const refused: string[] = []
  const ratings: [string, number][] = []
  for (const item of itemsOf(cell)) {
    const rated = item.lastIndexOf('=')
    if (item.startsWith('!')) refused.push(item.slice(1).trim())
    else if (rated < 0) ranked.push(item)
    else {
      const rating = numberOf(item.slice(rated + 1).trim())
      if (rating === undefined) return undefined
      ratings.push([item.slice(0, rated).trim(), rating])
    }
  }
  return {
    ...(ranked.length > 0 ? { ranked } : {}),
    ...(refused.length > 0 ? { refused } : {}),
    ...(ratings.length > 0 ? { ratings: Object.fromEntries(ratings) } : {}),
  }
}
