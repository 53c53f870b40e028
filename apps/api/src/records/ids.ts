const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The database would refuse anything else with an error of its own; no record has such an id. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}
