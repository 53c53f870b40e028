/** One line of JSON per fault on standard error. What a database says about values, or a person typed, is left out. */
export function logFault(error: unknown, requestId?: string): void {
  const { name, code, message, stack } =
    error instanceof Error ? (error as Coded) : (new Error(String(error)) as Coded)
  const frames = stack
    ?.split('\n')
    .slice(1, 8)
    .map((line) => line.trim())
  const at = new Date().toISOString()
  process.stderr.write(`${JSON.stringify({ at, level: 'fault', requestId, name, code, message, frames })}\n`)
}

type Coded = Error & { readonly code?: unknown }
