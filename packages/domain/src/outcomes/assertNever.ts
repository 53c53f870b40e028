/** For the default of a switch over a union: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new TypeError(`Not one of the known kinds: ${JSON.stringify(value)}`)
}
