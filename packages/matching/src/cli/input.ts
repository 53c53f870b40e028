/** From the files of the command line to the input of a round, with every fault at its place in them. */
import { inputProblems } from '../criteria/check-input.ts'
import { policyProblems } from '../criteria/check-policy.ts'
import type { RoundInput } from '../criteria/policy.ts'
import { MatchingInputError, type Problem } from '../errors.ts'
import { englishProblem } from '../reasons/english.ts'
import { numberOf } from './cells.ts'
import { type Fault, FaultyInput, refuseFaults } from './faults.ts'
import { type Json, jsonOf, textOf } from './files.ts'
import { rowsOf } from './json-rows.ts'
import { declarationsOf, type Entries, entriesOf, peopleOf } from './people.ts'

/** Where the parts of an input come from. */
export interface Sources {
  readonly policy: string
  readonly mentees?: string | undefined
  readonly mentors?: string | undefined
  readonly pins?: string | undefined
  readonly places?: string | undefined
}

/** An input and the way from a problem's path back to a file. */
export interface Loaded {
  readonly input: RoundInput
  readonly pairs?: readonly { readonly mentee: string; readonly mentor: string }[]
  readonly faultsOf: (problems: readonly Problem[]) => Fault[]
}

/** Policy from JSON, everybody else from tables. Reports everything that is wrong with all of them. */
export async function loadTables(sources: Sources): Promise<Loaded> {
  const faults: Fault[] = []
  const reading = async <T>(
    file: string | undefined,
    read: (file: string) => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      return file === undefined ? undefined : await read(file)
    } catch (error) {
      if (!(error instanceof FaultyInput)) throw error
      faults.push(...error.faults)
      return undefined
    }
  }
  const json = await reading(sources.policy, jsonOf)
  const policy = json?.value
  const declared = declarationsOf(policy)
  const origin: Record<string, { file: string; rows: readonly number[] }> = {}
  const table = async (
    key: string,
    file: string | undefined,
    read: (file: string, text: string) => { entries: Entries; faults: Fault[] },
  ): Promise<readonly Record<string, unknown>[] | undefined> => {
    const text = await reading(file, textOf)
    if (file === undefined || text === undefined) return undefined
    const found = read(file, text)
    faults.push(...found.faults)
    origin[key] = { file, rows: found.entries.rows }
    return found.entries.values
  }
  const people = (side: 'mentee' | 'mentor') => (file: string, text: string) => {
    const { people: entries, faults: found } = peopleOf(side, file, text, declared)
    // Without a policy that can be read nothing can be said about attributes.
    return {
      entries,
      faults: json === undefined ? found.filter(({ column }) => column === undefined) : found,
    }
  }
  const mentees = await table('mentees', sources.mentees, people('mentee'))
  const mentors = await table('mentors', sources.mentors, people('mentor'))
  const pinned = await table('pinned', sources.pins, (file, text) =>
    entriesOf(file, text, ['mentee', 'mentor']),
  )
  const places = await table('places', sources.places, (file, text) =>
    entriesOf(file, text, ['code', 'latitude', 'longitude']),
  )
  const input = {
    policy,
    mentees: mentees ?? [],
    mentors: mentors ?? [],
    ...(pinned === undefined ? {} : { pinned }),
    ...(places === undefined ? {} : { places: pointsOf(places, origin['places']!, faults) }),
  }
  const faultsOf = (problems: readonly Problem[]): Fault[] => {
    const rows = rowsOf(
      json?.text ?? '',
      problems.map(({ path }) => path.slice(1)),
    )
    return problems.map((problem, k) =>
      faultInTables(problem, { file: sources.policy, row: rows[k]! }, origin),
    )
  }
  if (json !== undefined) faults.push(...faultsOf(inputProblems(input)))
  refuseFaults(faults)
  return { input: input as unknown as RoundInput, faultsOf }
}

/** A policy alone. */
export async function loadPolicy(file: string): Promise<void> {
  const json = await jsonOf(file)
  refuseFaults(faultsInJson(file, json, policyProblems(json.value)))
}

/** An input from one JSON file, or a round that was kept, with its pairs. */
export async function loadJson(file: string): Promise<Loaded> {
  const json = await jsonOf(file)
  const found = json.value
  const isKept = typeof found === 'object' && found !== null && 'input' in found && 'pairs' in found
  const { input, pairs } = (isKept ? found : { input: found }) as { input: unknown; pairs?: unknown }
  const faultsOf = (problems: readonly Problem[]): Fault[] =>
    faultsInJson(file, json, problems, isKept ? ['input'] : [])
  const faults = faultsOf(inputProblems(input))
  if (isKept && !(Array.isArray(pairs) && pairs.every(isPair)))
    faults.push({ file, column: 'pairs', says: 'expected a list of { mentee, mentor }' })
  refuseFaults(faults)
  return { input: input as RoundInput, faultsOf, ...(isKept ? { pairs: pairs as Loaded['pairs'] & {} } : {}) }
}

/** Runs something of the round floor and puts what it finds wrong at its place in the files. */
export async function placed<T>({ faultsOf }: Loaded, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof MatchingInputError) throw new FaultyInput(faultsOf(error.problems))
    throw error
  }
}

export const sentence = (problem: Problem): string => englishProblem({ ...problem, path: [] })

function isPair(pair: unknown): boolean {
  const { mentee, mentor } = (pair ?? {}) as { mentee?: unknown; mentor?: unknown }
  return typeof mentee === 'string' && typeof mentor === 'string'
}

const inJson = (path: readonly (string | number)[]): { column?: string } =>
  path.length === 0
    ? {}
    : {
        column: path
          .map((step, k) => (typeof step === 'number' ? `[${step}]` : k === 0 ? step : `.${step}`))
          .join(''),
      }

function faultsInJson(
  file: string,
  { text }: Json,
  problems: readonly Problem[],
  before: readonly string[] = [],
): Fault[] {
  const paths = problems.map(({ path }) => [...before, ...path])
  const rows = rowsOf(text, paths)
  return problems.map((problem, k) => ({
    ...{ file, row: rows[k]!, ...inJson(paths[k]!), says: sentence(problem) },
  }))
}

const optionOf: Record<string, string> = { mentees: '--mentees', mentors: '--mentors', pinned: '--pins' }

function faultInTables(
  problem: Problem,
  policy: { readonly file: string; readonly row: number },
  origin: Record<string, { file: string; rows: readonly number[] }>,
): Fault {
  const [part = '', index, ...rest] = problem.path
  const from = origin[String(part)]
  const says = sentence(problem)
  if (from === undefined) {
    if (part === 'policy') return { ...policy, ...inJson(problem.path.slice(1)), says }
    return { file: optionOf[String(part)] ?? `--${part}`, says }
  }
  const row = typeof index === 'number' ? from.rows[index] : undefined
  const column = rest[0] === 'attributes' ? rest[1] : rest[0]
  return {
    file: from.file,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column: String(column) }),
    says,
  }
}

function pointsOf(
  places: readonly Record<string, unknown>[],
  { file, rows }: { file: string; rows: readonly number[] },
  faults: Fault[],
): Record<string, { latitude: number; longitude: number }> {
  const points: [string, { latitude: number; longitude: number }][] = []
  places.forEach((place, index) => {
    const row = rows[index]!
    const within = (column: string, most: number): number => {
      const value = numberOf(String(place[column]))
      if (value === undefined || Math.abs(value) > most)
        faults.push({
          file,
          row,
          column,
          says: `is “${place[column]}”; expected degrees from -${most} to ${most}`,
        })
      return value ?? 0
    }
    const code = String(place['code'])
    if (code === '') faults.push({ file, row, column: 'code', says: 'is empty; expected a code' })
    if (points.some(([known]) => known === code))
      faults.push({ file, row, column: 'code', says: `is “${code}”, as a row before` })
    points.push([code, { latitude: within('latitude', 90), longitude: within('longitude', 180) }])
  })
  return Object.fromEntries(points)
}
