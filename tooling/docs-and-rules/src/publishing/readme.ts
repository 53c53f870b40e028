/** One runnable example of a README, and the lines it says it prints. */
export interface Example {
  readonly code: string
  /** What stands behind each `// →` of the code, in order. */
  readonly prints: readonly string[]
}

/** The fenced blocks of a README that are marked `ts`. */
export function examplesIn(readme: string): Example[] {
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => ({
    code,
    prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line.trim()),
  }))
}
