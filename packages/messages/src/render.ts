import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

/**
 * ICU MessageFormat to text. The grammar is Lingui's; the rendering is ours, because values written by people
 * must stay what they are: here they are never searched for tags, escapes or placeholders.
 */
export type Token = string | readonly [name: string, kind?: string, cases?: unknown]

export type Value = string | number | null | undefined

export type Values = Readonly<Record<string, Value>>

/** A rendered sentence: text, and stretches inside `<b>…</b>` or another tag of the catalogue. */
export type Part = string | { readonly tag: string; readonly parts: readonly Part[] }

type Cases = Readonly<Record<string, readonly Token[]>> & { readonly offset?: number }

type Piece = { readonly text: string; readonly isSource: boolean }

export function compile(source: string): readonly Token[] {
  return compileMessageOrThrow(source) as readonly Token[]
}

/** Placeholders of a compiled message, in order, each once. */
export function placeholdersOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  const visit = (list: readonly Token[]): void => {
    for (const token of list) {
      if (typeof token === 'string') continue
      found.add(token[0])
      for (const branch of branchesOf(token)) visit(branch)
    }
  }
  visit(tokens)
  return [...found]
}

function branchesOf(token: Exclude<Token, string>): readonly (readonly Token[])[] {
  const cases = token[2]
  if (cases === null || typeof cases !== 'object') return []
  return Object.values(cases).filter((branch): branch is readonly Token[] => Array.isArray(branch))
}

/** @throws MissingValue when a placeholder of the sentence has no value. */
export function piecesOf(tokens: readonly Token[], values: Values, region: string): Piece[] {
  const pieces: Piece[] = []
  const numbers = new Intl.NumberFormat(region)
  const say = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value)
  const walk = (list: readonly Token[], counted: number | undefined): void => {
    for (const token of list) {
      if (token === '#' && counted !== undefined) pieces.push({ text: say(counted), isSource: false })
      else if (typeof token === 'string') pieces.push({ text: token, isSource: true })
      else insert(token)
    }
  }
  const insert = ([name, kind, cases]: Exclude<Token, string>): void => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined || value === null) throw new MissingValue(name)
    if (kind === 'select') walk(branchOf(cases as Cases, String(value)), undefined)
    else if (kind === 'plural' || kind === 'selectordinal') {
      const { offset = 0 } = cases as Cases
      const count = Number(value)
      const rules = new Intl.PluralRules(region, { type: kind === 'plural' ? 'cardinal' : 'ordinal' })
      const exact = branchIn(cases as Cases, String(count))
      walk(exact ?? branchOf(cases as Cases, rules.select(count - offset)), count - offset)
    } else pieces.push({ text: say(value), isSource: false })
  }
  walk(tokens, undefined)
  return pieces
}

function branchIn(cases: Cases, key: string): readonly Token[] | undefined {
  return Object.hasOwn(cases, key) && key !== 'offset' ? cases[key] : undefined
}

function branchOf(cases: Cases, key: string): readonly Token[] {
  return branchIn(cases, key) ?? cases.other ?? []
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isSource }) => (isSource ? text.replace(TAG, '') : text)).join('')
}

const TAG = /<(\/?)([a-z][a-z0-9]*)>/g

/** Only tags that the catalogue wrote count; a value that looks like a tag is text. */
export function partsOf(pieces: readonly Piece[]): Part[] {
  const root: Part[] = []
  const open: { tag: string; parts: Part[] }[] = []
  const add = (part: Part): void => {
    const target = open.at(-1)?.parts ?? root
    const last = target.at(-1)
    if (part === '') return
    if (typeof part === 'string' && typeof last === 'string') target[target.length - 1] = last + part
    else target.push(part)
  }
  for (const { text, isSource } of pieces) {
    if (!isSource) {
      add(text)
      continue
    }
    let from = 0
    for (const match of text.matchAll(TAG)) {
      add(text.slice(from, match.index))
      from = match.index + match[0].length
      if (match[1] === '') open.push({ tag: match[2] ?? '', parts: [] })
      else {
        const closed = open.pop()
        if (closed) add(closed)
      }
    }
    add(text.slice(from))
  }
  for (let left = open.pop(); left; left = open.pop()) add(left)
  return root
}

export class MissingValue extends Error {
  readonly code = 'missing-value'
  readonly placeholder: string
  constructor(placeholder: string) {
    super(`The sentence needs a value for {${placeholder}}.`)
    this.placeholder = placeholder
  }
}
