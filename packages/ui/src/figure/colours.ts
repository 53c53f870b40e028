import type { ChartColours } from '@passerelle/charts'
import { colour } from '../theme/tokens.ts'

/** The colours of charts on a screen: variables, so that light and dark need no second drawing. */
export const screenColours: ChartColours = {
  ink: colour('ink'),
  soft: colour('soft'),
  line: colour('line'),
  fine: colour('fine'),
  card: colour('card'),
  brand: colour('brand'),
  brandTint: colour('brand-tint'),
  red: colour('red'),
  amber: colour('amber'),
  hatch: colour('hatch'),
  hatchGround: colour('hatch-ground'),
  unemployed: colour('spell-unemployed'),
  unemployedInk: colour('spell-unemployed-ink'),
  training: colour('spell-training'),
  trainingInk: colour('spell-training-ink'),
  work: colour('spell-work'),
  workInk: colour('spell-work-ink'),
  inactive: colour('spell-inactive'),
  inactiveInk: colour('spell-inactive-ink'),
  seriesWork: colour('series-work'),
  seriesTraining: colour('series-training'),
  seriesNeither: colour('series-neither'),
}
