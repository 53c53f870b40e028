/** Values as they are written in a cell; what `valueOfCell` of the command line reads again. */

type Slot = { readonly day: number; readonly from: string; readonly to: string }
type Wishes = {
  readonly ranked?: readonly string[]
  readonly ratings?: Readonly<Record<string, number>>
  readonly refused?: readonly string[]
}

export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((one) => (isSlot(one) ? slot(one) : String(one))).join(';')
  if (typeof value !== 'object') return String(value)
  if ('latitude' in value && 'longitude' in value) return `${value.latitude} ${value.longitude}`
  if ('ranked' in value || 'ratings' in value || 'refused' in value) return wishes(value as Wishes)
  return Object.entries(value)
    .map(([language, level]) => `${language}:${level}`)
    .join(';')
}

const isSlot = (value: unknown): value is Slot =>
  typeof value === 'object' && value !== null && 'day' in value && 'from' in value

const slot = ({ day, from, to }: Slot): string => `${day} ${from}-${to}`

function wishes({ ranked = [], ratings = {}, refused = [] }: Wishes): string {
  const rated = Object.entries(ratings).map(([id, rating]) => `${id}=${rating}`)
  return [...ranked, ...rated, ...refused.map((id) => `!${id}`)].join(';')
}
