/** The commands of `passerelle-match`. */
import { readFile } from 'node:fs/promises'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { assign } from '../assignment/assign.ts'
import { compile } from '../criteria/compile.ts'
import { explainPair } from '../round/explain-pair.ts'
import { prepare } from '../round/prepare.ts'
import { proposePairs } from '../round/propose-pairs.ts'
import { refuse } from '../round/scored.ts'
import { unreachable } from '../round/unreachable.ts'
import { atOnce } from '../steps.ts'
import { costsOf } from './costs.ts'
import { FaultyInput, WrongUsage } from './faults.ts'
import { textOf } from './files.ts'
import { help } from './help.ts'
import { type Loaded, loadJson, loadPolicy, loadTables, placed, sentence } from './input.ts'
import { type Format, formats, writtenAssignment, writtenExplanation, writtenRound } from './write.ts'

/** How a call ended. With a code other than 0 nothing stands in `output`. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly output: string
  readonly complaint: string
}

const options = {
  mentees: { type: 'string' },
  mentors: { type: 'string' },
  policy: { type: 'string' },
  pins: { type: 'string' },
  places: { type: 'string' },
  seed: { type: 'string' },
  mentee: { type: 'string' },
  mentor: { type: 'string' },
  format: { type: 'string' },
  maximise: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} satisfies ParseArgsConfig['options']

type Values = {
  [K in keyof typeof options]?: (typeof options)[K]['type'] extends 'boolean' ? boolean : string
}

interface Call {
  readonly values: Values
  readonly file: string | undefined
  readonly format: Format
}

/** What each command does, and the options it knows besides `--format`. */
const commands: Record<string, { run: (call: Call) => Promise<string>; knows: readonly (keyof Values)[] }> = {
  round: { run: round, knows: ['mentees', 'mentors', 'policy', 'pins', 'places', 'seed', 'format'] },
  explain: { run: explain, knows: ['mentee', 'mentor', 'format'] },
  assign: { run: assignCosts, knows: ['maximise', 'format'] },
  check: { run: check, knows: ['mentees', 'mentors', 'pins', 'places'] },
}

/** Runs one call of the command line tool, `args` without the program's own name. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return { code: 0, output: await answer(args), complaint: '' }
  } catch (error) {
    if (error instanceof FaultyInput) return { code: 1, output: '', complaint: `${error.message}\n` }
    if (error instanceof WrongUsage)
      return { code: 2, output: '', complaint: `${error.message}\nSee passerelle-match --help\n` }
    throw error
  }
}

async function answer(args: readonly string[]): Promise<string> {
  const { values, positionals } = parsed(args)
  if (values.help === true) return help()
  if (values.version === true) return `${await version()}\n`
  const [name, file, ...more] = positionals
  if (name === undefined) throw new WrongUsage(`Name a command: ${Object.keys(commands).join(', ')}.`)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined)
    throw new WrongUsage(`“${name}” is no command; expected ${Object.keys(commands).join(', ')}.`)
  if (more.length > 0) throw new WrongUsage(`“${more[0]}” is one file too many.`)
  for (const option of Object.keys(values) as (keyof Values)[])
    if (!command.knows.includes(option)) throw new WrongUsage(`“${name}” does not know --${option}.`)
  const format = formats.find((each) => each === (values.format ?? 'table'))
  if (format === undefined)
    throw new WrongUsage(`--format is “${values.format}”; expected ${formats.join(', ')}.`)
  return await command.run({ values, file, format })
}

function parsed(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new WrongUsage((error as Error).message.split('. ')[0])
  }
}

async function round({ values, file, format }: Call): Promise<string> {
  const loaded = file === undefined ? await fromTables(values) : await fromJson(file, values)
  const seed = seedOf(values.seed)
  const input = { ...loaded.input, ...(seed === undefined ? {} : { seed }) }
  return writtenRound(await placed(loaded, () => proposePairs(input)), format)
}

function fromTables({ policy, mentees, mentors, pins, places }: Values): Promise<Loaded> {
  if (policy === undefined || mentees === undefined || mentors === undefined)
    throw new WrongUsage('“round” needs --mentees, --mentors and --policy, or one JSON file.')
  return loadTables({ policy, mentees, mentors, pins, places })
}

function fromJson(file: string, values: Values): Promise<Loaded> {
  for (const option of ['mentees', 'mentors', 'policy', 'pins', 'places'] as const)
    if (values[option] !== undefined)
      throw new WrongUsage(`--${option} beside ${file}: give either one JSON file or tables.`)
  return loadJson(file)
}

function seedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,10}$/.test(text) || Number(text) > 4_294_967_295)
    throw new WrongUsage(`--seed is “${text}”; expected a whole number from 0 to 4294967295.`)
  return Number(text)
}

async function explain({ values: { mentee, mentor }, file, format }: Call): Promise<string> {
  if (file === undefined || mentee === undefined || mentor === undefined)
    throw new WrongUsage('“explain” needs a JSON file, --mentee and --mentor.')
  const loaded = await loadJson(file)
  const { input } = loaded
  for (const [option, id, people] of [
    ['--mentee', mentee, input.mentees],
    ['--mentor', mentor, input.mentors],
  ] as const)
    if (!people.some((person) => person.id === id))
      throw new FaultyInput([{ file, says: `${option} is “${id}”; expected somebody of the round` }])
  return await placed(loaded, async () => {
    const { pairs = (await proposePairs(input)).pairs } = loaded
    return writtenExplanation(await explainPair({ input, pairs }, mentee, mentor), format)
  })
}

async function assignCosts({ values: { maximise }, file, format }: Call): Promise<string> {
  if (file === undefined) throw new WrongUsage('“assign” needs a file with costs.')
  const named = costsOf(file, await textOf(file))
  const { rowNames, columnNames, costs } = named
  const result = assign({ rows: rowNames.length, columns: columnNames.length, costs, maximise })
  return writtenAssignment(named, result, format)
}

async function check({ values: { mentees, mentors, pins, places }, file }: Call): Promise<string> {
  if (file === undefined) throw new WrongUsage('“check” needs a policy.')
  if (mentees === undefined && mentors === undefined) {
    await loadPolicy(file)
    return 'No faults found in the policy.\n'
  }
  const loaded = await loadTables({ policy: file, mentees, mentors, pins, places })
  const { input } = loaded
  const warnings = await placed(loaded, async () => {
    const { prepared, problems } = prepare(input)
    refuse(problems)
    const { policy, places: known } = input
    return atOnce(unreachable(compile({ ...prepared, policy, places: known, functions: {} }), prepared))
  })
  const counted = `${input.mentees.length} mentees, ${input.mentors.length} mentors`
  return [
    `No faults found: ${counted}.`,
    ...warnings.map((each) => `Worth a look: ${sentence(each)}`),
    '',
  ].join('\n')
}

async function version(): Promise<string> {
  const own = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(own) as { version: string }).version
}
