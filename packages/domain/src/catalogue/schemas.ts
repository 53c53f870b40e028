// The shapes of the catalogue without what stands in it: who only needs the shapes ships no entries.

export { Blueprint } from './blueprint.ts'
export { Citation } from './citation.ts'
export { Contact } from './contact.ts'
export { Listing, Offer } from './listing.ts'
export { ListingKind } from './listingKind.ts'
export { Origin } from './origin.ts'
export { PublishedFigure } from './publishedFigure.ts'
