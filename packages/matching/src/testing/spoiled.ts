/** Valid data with something wrong at one place. */
import fc from 'fast-check'

type Path = readonly (string | number)[]

const hostile = fc.constantFrom<unknown>(
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0, 1.5, 1e308, 2 ** 40],
  ...[null, undefined, true, '', 'x', 'T0', 'M0', '__proto__', 10n, new Date(0), new Map(), () => 1],
  ...[[], [null], ['M0', 'M0'], {}, { id: 'M0' }, { mentee: 'M0', mentor: 'T0' }],
)

/** The data with one value replaced, removed, doubled, or one key too many. */
export function spoiled<T>(valid: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const change = fc.constantFrom('replace', 'remove', 'double', 'add')
  return fc.tuple(valid, fc.nat(), change, hostile).map(([data, which, how, value]) => {
    const paths = pathsOf(data)
    return changed(data, paths[which % paths.length]!, how, value)
  })
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [
    path,
    ...steps.flatMap((step) => pathsOf((value as Record<string | number, unknown>)[step], [...path, step])),
  ]
}

function changed(data: unknown, [step, ...rest]: Path, how: string, value: unknown): unknown {
  if (step === undefined) return how === 'add' && isObject(data) ? { ...data, surplus: value } : value
  if (Array.isArray(data)) {
    const at = Number(step)
    if (rest.length > 0 || how === 'replace' || how === 'add')
      return data.with(at, changed(data[at], rest, how, value))
    return how === 'remove' ? data.toSpliced(at, 1) : data.toSpliced(at, 0, data[at])
  }
  const { [step]: own, ...others } = data as Record<string | number, unknown>
  if (rest.length === 0 && how === 'remove') return others
  return { ...others, [step]: changed(own, rest, how, value) }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
