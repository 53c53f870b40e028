import type { Blueprint } from '../blueprint.ts'
import { activeSearchForWork } from '../blueprints/active-search-for-work.ts'
import { discoverYourTalent } from '../blueprints/discover-your-talent.ts'
import { duoForAJob } from '../blueprints/duo-for-a-job.ts'
import { maksFollowUpMentoring } from '../blueprints/maks-follow-up-mentoring.ts'
import type { Listing } from '../listing.ts'

// Refugees (II.D.2) and the Belgian cases of chapter III: entries 29 to 56 in the order of the study.

export const blueprintsOfRefugeesAndBelgium: readonly Blueprint[] = [
  activeSearchForWork,
  discoverYourTalent,
  duoForAJob,
  maksFollowUpMentoring,
]

export const listingsOfRefugeesAndBelgium: readonly Listing[] = []
