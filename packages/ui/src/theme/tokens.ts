/** The colours of both apps, by meaning. Every text pair listed in `textPairs` keeps 4.5 : 1; a test checks it. */
export type TokenName =
  | 'paper'
  | 'side'
  | 'card'
  | 'ink'
  | 'soft'
  | 'line'
  | 'fine'
  | 'control'
  | 'brand'
  | 'brand-tint'
  | 'brand-fill'
  | 'brand-fill-hover'
  | 'on-brand'
  | 'red'
  | 'red-tint'
  | 'amber'
  | 'amber-tint'
  | 'green'
  | 'green-tint'
  | 'blue'
  | 'blue-tint'
  | 'neutral'
  | 'neutral-tint'
  | 'spell-unemployed'
  | 'spell-unemployed-ink'
  | 'spell-training'
  | 'spell-training-ink'
  | 'spell-work'
  | 'spell-work-ink'
  | 'spell-inactive'
  | 'spell-inactive-ink'
  | 'hatch'
  | 'hatch-ground'
  | 'series-work'
  | 'series-training'
  | 'series-neither'

export type Tokens = Readonly<Record<TokenName, string>>

export const light: Tokens = {
  paper: '#fbfaf7',
  side: '#f6f4ee',
  card: '#ffffff',
  ink: '#1c2730',
  soft: '#5b6873',
  line: '#e4e1d9',
  fine: '#efede6',
  control: '#8a8f8c',
  brand: '#0f5c63',
  'brand-tint': '#e3f0f0',
  'brand-fill': '#0f5c63',
  'brand-fill-hover': '#0b484e',
  'on-brand': '#ffffff',
  red: '#b3261e',
  'red-tint': '#fbe7e4',
  amber: '#a34a07',
  'amber-tint': '#fdf1dc',
  green: '#2f6b3a',
  'green-tint': '#e6f2e6',
  blue: '#2b5c9e',
  'blue-tint': '#e6eef8',
  neutral: '#55616b',
  'neutral-tint': '#efede6',
  'spell-unemployed': '#f3d9c9',
  'spell-unemployed-ink': '#7a3513',
  'spell-training': '#dfe5f5',
  'spell-training-ink': '#2f4585',
  'spell-work': '#d5e8d6',
  'spell-work-ink': '#265a31',
  'spell-inactive': '#ece7f2',
  'spell-inactive-ink': '#5a4478',
  hatch: '#d9d4c6',
  'hatch-ground': '#fbfaf7',
  'series-work': '#0f5c63',
  'series-training': '#8fb3c4',
  'series-neither': '#e3cfc0',
}

export const dark: Tokens = {
  paper: '#14191c',
  side: '#101517',
  card: '#1a2124',
  ink: '#e4e9eb',
  soft: '#a5b1b8',
  line: '#31393d',
  fine: '#262e32',
  control: '#75828a',
  brand: '#74c4ca',
  'brand-tint': '#17353a',
  'brand-fill': '#17737b',
  'brand-fill-hover': '#135f66',
  'on-brand': '#ffffff',
  red: '#ffa197',
  'red-tint': '#43211e',
  amber: '#efb66d',
  'amber-tint': '#3c2c15',
  green: '#92d09e',
  'green-tint': '#1e3824',
  blue: '#9fc2f3',
  'blue-tint': '#1e3150',
  neutral: '#b4bec4',
  'neutral-tint': '#2a3337',
  'spell-unemployed': '#57392a',
  'spell-unemployed-ink': '#f7d8c4',
  'spell-training': '#313e66',
  'spell-training-ink': '#dbe3fa',
  'spell-work': '#285030',
  'spell-work-ink': '#d3efd6',
  'spell-inactive': '#43385a',
  'spell-inactive-ink': '#e7dff3',
  hatch: '#4a5358',
  'hatch-ground': '#20282c',
  'series-work': '#3f9ea6',
  'series-training': '#5d7f92',
  'series-neither': '#7d6657',
}

const surfaces = ['paper', 'side', 'card'] as const

/** Text colour on ground, as the components use them. */
export const textPairs: readonly (readonly [TokenName, TokenName])[] = [
  ...surfaces.flatMap((ground) => [
    ['ink', ground] as const,
    ['soft', ground] as const,
    ['brand', ground] as const,
  ]),
  ...surfaces.flatMap((ground) => [['red', ground] as const]),
  ['brand', 'brand-tint'],
  ['ink', 'brand-tint'],
  ['soft', 'brand-tint'],
  ['on-brand', 'brand-fill'],
  ['on-brand', 'brand-fill-hover'],
  ['red', 'red-tint'],
  ['amber', 'amber-tint'],
  ['ink', 'amber-tint'],
  ['ink', 'red-tint'],
  ['ink', 'green-tint'],
  ['ink', 'blue-tint'],
  ['brand', 'amber-tint'],
  ['brand', 'red-tint'],
  ['green', 'green-tint'],
  ['blue', 'blue-tint'],
  ['neutral', 'neutral-tint'],
  ['ink', 'fine'],
  ['soft', 'fine'],
  ['spell-unemployed-ink', 'spell-unemployed'],
  ['spell-training-ink', 'spell-training'],
  ['spell-work-ink', 'spell-work'],
  ['spell-inactive-ink', 'spell-inactive'],
  ['soft', 'hatch-ground'],
  ['card', 'ink'],
]

/** `var(--ink)` and so on: for styles and for charts drawn on a screen. */
export function colour(name: TokenName): string {
  return `var(--${name})`
}
