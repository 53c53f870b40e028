export const personTabs = ['overview', 'enrolments', 'notes', 'data'] as const
export type PersonTab = (typeof personTabs)[number]

export type PersonSearch = { readonly tab?: PersonTab }

export function readPersonSearch(search: Record<string, unknown>): PersonSearch {
  const tab = personTabs.find((each) => each === search.tab)
  return tab ? { tab } : {}
}

/** A person may be added to a programme that was chosen before. */
export type NewPersonSearch = { readonly programme?: string }

export function readNewPerson({ programme }: Record<string, unknown>): NewPersonSearch {
  return typeof programme === 'string' && programme !== '' ? { programme: programme.slice(0, 64) } : {}
}
