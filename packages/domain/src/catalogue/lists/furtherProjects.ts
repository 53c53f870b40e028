import type { Blueprint } from '../blueprint.ts'
import type { Listing } from '../listing.ts'

// What the study mentions in passing or lists in its appendix, and who pays: entries 57 to 84 in the order of the study.

export const blueprintsOfFurtherProjects: readonly Blueprint[] = []

export const listingsOfFurtherProjects: readonly Listing[] = []
