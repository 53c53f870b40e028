/** What a room may import from other rooms; within itself it may import anything. */
interface Room {
  path: string
  mayImport: string[]
  mayImportTypesOf: string[]
}

const domain = 'packages/domain'
const matching = 'packages/matching'
const messages = 'packages/messages'
const charts = 'packages/charts'
const ui = 'packages/ui'
const api = 'apps/api'

/** The rooms that are walled off. `tooling` may import anything; nothing may import `tooling`. */
export const rooms: Room[] = [
  { path: domain, mayImport: [], mayImportTypesOf: [] },
  { path: matching, mayImport: [], mayImportTypesOf: [] },
  { path: messages, mayImport: [domain, matching], mayImportTypesOf: [] },
  { path: charts, mayImport: [], mayImportTypesOf: [] },
  { path: ui, mayImport: [messages, charts, domain], mayImportTypesOf: [] },
  { path: 'apps/dashboard', mayImport: [ui, messages, charts, domain], mayImportTypesOf: [api] },
  { path: 'apps/reporting', mayImport: [ui, messages, charts, domain], mayImportTypesOf: [api] },
  { path: api, mayImport: [domain, matching, messages, charts], mayImportTypesOf: [] },
]
