/** The stability floor: preference lists and capacities in, stable matchings out. */
export { blockingPairs } from './blocking-pairs.ts'
export { stableMatching } from './stable-matching.ts'
export type { BlockingPair, Market, PreferenceList, StableMatching } from './types.ts'
