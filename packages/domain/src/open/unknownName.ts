/** A list or table was asked for by a name that there is none of. `known` says which there are. */
export class UnknownName extends RangeError {
  readonly code = 'unknown-name'
  readonly value: string
  readonly known: readonly string[]

  constructor(what: string, value: string, known: readonly string[]) {
    super(`There is no ${what} "${value}": ${known.join(', ')}.`)
    this.name = 'UnknownName'
    this.value = value
    this.known = known
  }
}

/** What stands under a name that may come from anywhere. @throws UnknownName where nothing does */
export function under<T extends object, Name extends keyof T & string>(
  what: string,
  all: T,
  name: Name,
): T[Name] {
  if (!Object.hasOwn(all, name)) throw new UnknownName(what, String(name), Object.keys(all))
  return all[name]
}
