import type { NonAnswer } from '../attributes/answers.ts'
import type { FactValue } from '../attributes/attribute.ts'
import { type AttributeKey, attributes } from '../attributes/registry.ts'
import { brusselsMunicipalities } from '../places/brussels.ts'
import { withoutUnseen } from '../values/line.ts'
import { dayFromText, partialDateFromText } from './days.ts'
import { languagesFromText } from './languages.ts'
import { codeOf, plain } from './plain.ts'
import { nonAnswerWords, noWords, optionWords, yesWords } from './words.ts'

/** Why a text cannot be read as what its column is, with what would be read. */
export type TextProblem = {
  readonly code:
    | 'cell.not-a-day'
    | 'cell.not-a-date'
    | 'cell.not-yes-or-no'
    | 'cell.not-a-number'
    | 'cell.out-of-range'
    | 'cell.not-an-option'
    | 'cell.not-a-place'
    | 'cell.language'
    | 'cell.level'
    | 'cell.in-the-future'
    | 'cell.not-an-email'
    | 'cell.too-long'
  readonly found: string
}

/** What was read from a text: the value, or why there is none. */
export type TextRead =
  | { readonly value: FactValue }
  | { readonly answer: NonAnswer }
  | { readonly problem: TextProblem }

/**
 * What a cell of a file says about an attribute, in any of the four languages. Nothing is guessed: what cannot be read
 * is a problem that names the text.
 *
 * @param today `YYYY-MM-DD`; days after it are problems
 */
export function fromText(key: AttributeKey, text: string, today: string): TextRead {
  const found = withoutUnseen(text).trim()
  const silence = codeOf(nonAnswerWords, found)
  if (silence !== undefined) return { answer: silence as NonAnswer }
  const problem = (code: TextProblem['code']): TextRead => ({ problem: { code, found } })
  const latestYear = Number(today.slice(0, 4))
  const attribute = attributes[key]
  switch (attribute.type) {
    case 'partial-date': {
      const date = partialDateFromText(found, latestYear)
      if (date === undefined) return problem('cell.not-a-date')
      return date > today ? problem('cell.in-the-future') : { value: date }
    }
    case 'day': {
      const day = dayFromText(found, latestYear)
      if (day === undefined) return problem('cell.not-a-day')
      return { value: day }
    }
    case 'yes-no': {
      const word = plain(found)
      if (yesWords.includes(word)) return { value: true }
      return noWords.includes(word) ? { value: false } : problem('cell.not-yes-or-no')
    }
    case 'number': {
      const number = Number(found.replace(',', '.'))
      if (found === '' || Number.isNaN(number)) return problem('cell.not-a-number')
      const { range } = attribute
      const isOut = range !== undefined && (number < range.least || number > range.most)
      return isOut ? problem('cell.out-of-range') : { value: number }
    }
    case 'choice':
    case 'taxonomy': {
      const option = codeOf(optionWords[key] ?? {}, found)
      return option === undefined ? problem('cell.not-an-option') : { value: option }
    }
    case 'choices':
      return choicesFrom(key, found)
    case 'languages': {
      const read = languagesFromText(found)
      if ('levels' in read) return { value: { ...read.levels } }
      const code = read.code === 'language.level' ? 'cell.level' : 'cell.language'
      return { problem: { code, found: read.found } }
    }
    case 'place': {
      const place = placeFrom(found)
      return place === undefined ? problem('cell.not-a-place') : { value: place }
    }
    default:
      return found.length > 4000 ? problem('cell.too-long') : { value: found }
  }
}

function choicesFrom(key: AttributeKey, text: string): TextRead {
  const codes: string[] = []
  for (const part of text.split(/[,;/|\n]/)) {
    if (part.trim() === '') continue
    const code = codeOf(optionWords[key] ?? {}, part)
    if (code === undefined) return { problem: { code: 'cell.not-an-option', found: part.trim() } }
    if (!codes.includes(code)) codes.push(code)
  }
  return { value: codes }
}

function placeFrom(text: string): string | undefined {
  const wanted = plain(text)
  return brusselsMunicipalities.find(
    ({ code, names }) => code === wanted || names.some((name) => plain(name) === wanted),
  )?.code
}
