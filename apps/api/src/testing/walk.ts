/** Everything that can be called, with inputs, for the tests that call all of it. */
import type { z } from 'zod'
import { files } from '../files.ts'
import { appRouter } from '../router.ts'
import type { RequestContext } from '../trpc/context.ts'
import { type ProcedureMeta, trpc } from '../trpc/trpc.ts'
import { sampleInput } from './sampleInput.ts'
import { samples } from './samples.ts'
import type { Ids } from './world.ts'

export type Callable = {
  readonly name: string
  readonly meta: ProcedureMeta
  readonly isChange: boolean
  readonly call: (context: RequestContext, input: unknown) => Promise<unknown>
}
const procedures: Callable[] = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string; meta?: ProcedureMeta } }>,
).map(([name, { _def }]) => ({
  name,
  meta: _def.meta as ProcedureMeta,
  isChange: _def.type === 'mutation',
  call: (context, input) => {
    const caller: unknown = trpc.createCallerFactory(appRouter)(context)
    const procedure = name.split('.').reduce((at, key) => (at as Record<string, unknown>)[key], caller)
    return (procedure as (input: unknown) => Promise<unknown>)(input)
  },
}))
const downloads: Callable[] = files.map(({ path, meta, read }) => ({
  ...{ name: `files/${path}`, meta, isChange: false, call: read },
}))
export const callables = [...procedures, ...downloads]

export function inputFor(name: string, meta: ProcedureMeta, ids: Ids): unknown {
  if (meta.input === undefined) return undefined
  const sample = samples[name]
  const input = sample ? sample(ids) : sampleInput(meta.input, ids)
  const parsed = meta.input.safeParse(input)
  if (input !== undefined && parsed.success) return input
  throw new Error(
    `The permission walk needs an input for ${name}. Add a line to samples in apps/api/src/testing/samples.ts: ` +
      `'${name}': (ids) => ({ … }) that its schema takes. ${problemsOf(parsed.error)}`,
  )
}

function problemsOf(error: z.ZodError | undefined): string {
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}

/** Thrown inside a transaction to undo what worked. */
export class Undone extends Error {
  readonly value: unknown
  constructor(value: unknown) {
    super('undone')
    this.value = value
  }
}

/** The value of work that was undone. */
export function undone<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof Undone) return error.value as T
    throw error
  })
}
