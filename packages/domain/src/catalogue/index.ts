import type { Blueprint, Listing } from './blueprint.ts'
import { activeSearchForWork } from './blueprints/active-search-for-work.ts'
import { discoverYourTalent } from './blueprints/discover-your-talent.ts'
import { duoForAJob } from './blueprints/duo-for-a-job.ts'
import { kvinfoMentorNetwork } from './blueprints/kvinfo-mentor-network.ts'
import { maksFollowUpMentoring } from './blueprints/maks-follow-up-mentoring.ts'
import { mentoringFuerMigrantInnen } from './blueprints/mentoring-fuer-migrantinnen.ts'
import { triecTheMentoringPartnership } from './blueprints/triec-the-mentoring-partnership.ts'
import { vera } from './blueprints/vera.ts'
import type { PublishedFigureOf } from './publishedFigure.ts'

export { instrument, instruments } from '../instruments/library.ts'
export { audienceGroups } from './audienceGroups.ts'
export { Blueprint, Listing, Origin } from './blueprint.ts'
export { Citation } from './citation.ts'
export { complete, type Stated } from './complete.ts'
export { type FigureKind, figureKinds } from './figureKinds.ts'
export { applicationForms } from './forms.ts'
export { esfPlusConsistency } from './outcome-definitions/esfPlusOutputs.ts'
export { outcomeDefinition, outcomeDefinitions } from './outcome-definitions/index.ts'
export { PublishedFigure, type PublishedFigureOf } from './publishedFigure.ts'

/** Every programme of the catalogue, by name. Documents are shared: copy before you change one. */
export const blueprints: readonly Blueprint[] = [
  activeSearchForWork,
  discoverYourTalent,
  duoForAJob,
  kvinfoMentorNetwork,
  maksFollowUpMentoring,
  mentoringFuerMigrantInnen,
  triecTheMentoringPartnership,
  vera,
]

/** What belongs to the field but is no programme to run: platforms, directories, schemes, umbrellas. */
export const listings: readonly Listing[] = []

/** Figures as published, each with the entry it belongs to. */
export const publishedFigures: readonly PublishedFigureOf[] = [...blueprints, ...listings].flatMap(
  ({ id, published }) => published.map((figure) => ({ entry: id, figure })),
)
