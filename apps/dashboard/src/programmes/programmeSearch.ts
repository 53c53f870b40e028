import { readTableView, type TableView } from '@passerelle/ui/table'

export const programmeTabs = ['overview', 'enrolments', 'versions'] as const
export type ProgrammeTab = (typeof programmeTabs)[number]

/** Which tab of a programme, and how its table is looked at. */
export type ProgrammeSearch = TableView & { readonly tab?: ProgrammeTab }

export function readProgrammeSearch(search: Record<string, unknown>): ProgrammeSearch {
  const tab = programmeTabs.find((each) => each === search.tab)
  return { ...readTableView(search), ...(tab && { tab }) }
}
