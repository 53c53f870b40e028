import type { Blueprint } from './blueprint.ts'
import type { Listing } from './listing.ts'
import {
  blueprintsOfEuropeAndNorthAmerica,
  listingsOfEuropeAndNorthAmerica,
} from './lists/europeAndNorthAmerica.ts'
import { blueprintsOfFurtherProjects, listingsOfFurtherProjects } from './lists/furtherProjects.ts'
import { blueprintsOfRefugeesAndBelgium, listingsOfRefugeesAndBelgium } from './lists/refugeesAndBelgium.ts'
import type { PublishedFigureOf } from './publishedFigure.ts'

export { instrument, instruments } from '../instruments/library.ts'
export { audienceGroups } from './audienceGroups.ts'
export { complete, type Stated } from './complete.ts'
export { type FigureKind, figureKinds } from './figureKinds.ts'
export { applicationForms } from './forms.ts'
export { list, type StatedListing } from './listing.ts'
export { type ConsistencyRule, esfPlusConsistency } from './outcome-definitions/esfPlusOutputs.ts'
export { outcomeDefinition, outcomeDefinitions } from './outcome-definitions/index.ts'
export type { PublishedFigureOf } from './publishedFigure.ts'
export * from './schemas.ts'

// What is a blueprint and what a listing: whatever a person (or a company's person) can take part in is a blueprint, so
// coaching, training, events and work with employers are too. Eleven of the 84 entries are listings, because the study
// describes no offer to run but a frame for others: the talent platform Protalent; the directory Links to Work; the
// schemes ESF and neighbourhood contracts, which only pay; and the umbrellas Masters in Mentoring, ALLIES, missions
// locales, MIRE, Minorities' Forum, Forum HOA and Integration at Work.

const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1))

/** Every programme of the catalogue, by id. Documents are shared: copy before you change one. */
export const blueprints: readonly Blueprint[] = byId([
  blueprintsOfEuropeAndNorthAmerica,
  blueprintsOfRefugeesAndBelgium,
  blueprintsOfFurtherProjects,
])

/** What belongs to the field but is no programme to run: platforms, directories, schemes, umbrellas. */
export const listings: readonly Listing[] = byId([
  listingsOfEuropeAndNorthAmerica,
  listingsOfRefugeesAndBelgium,
  listingsOfFurtherProjects,
])

/** Figures as published, each with the entry it belongs to. */
export const publishedFigures: readonly PublishedFigureOf[] = [...blueprints, ...listings].flatMap(
  ({ id, published }) => published.map((figure) => ({ entry: id, figure })),
)
