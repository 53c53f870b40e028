/** The colours of charts, by meaning. On a screen they are variables of the theme, on paper the values below. */
export type ChartColours = {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly fine: string
  readonly card: string
  readonly brand: string
  readonly brandTint: string
  readonly red: string
  readonly amber: string
  readonly hatch: string
  readonly hatchGround: string
  readonly unemployed: string
  readonly unemployedInk: string
  readonly training: string
  readonly trainingInk: string
  readonly work: string
  readonly workInk: string
  readonly inactive: string
  readonly inactiveInk: string
  readonly seriesWork: string
  readonly seriesTraining: string
  readonly seriesNeither: string
}

/** For print and PDF: the light theme. */
export const paperColours: ChartColours = {
  ink: '#1c2730',
  soft: '#5b6873',
  line: '#e4e1d9',
  fine: '#efede6',
  card: '#ffffff',
  brand: '#0f5c63',
  brandTint: '#e3f0f0',
  red: '#b3261e',
  amber: '#a34a07',
  hatch: '#d9d4c6',
  hatchGround: '#fbfaf7',
  unemployed: '#f3d9c9',
  unemployedInk: '#7a3513',
  training: '#dfe5f5',
  trainingInk: '#2f4585',
  work: '#d5e8d6',
  workInk: '#265a31',
  inactive: '#ece7f2',
  inactiveInk: '#5a4478',
  seriesWork: '#0f5c63',
  seriesTraining: '#8fb3c4',
  seriesNeither: '#e3cfc0',
}
