import type { Blueprint } from '../blueprint.ts'
import { kvinfoMentorNetwork } from '../blueprints/kvinfo-mentor-network.ts'
import { mentoringFuerMigrantInnen } from '../blueprints/mentoring-fuer-migrantinnen.ts'
import { triecTheMentoringPartnership } from '../blueprints/triec-the-mentoring-partnership.ts'
import { vera } from '../blueprints/vera.ts'
import type { Listing } from '../listing.ts'

// Chapter II of the study, up to its section on women: entries 1 to 28 in the order of the study.

export const blueprintsOfEuropeAndNorthAmerica: readonly Blueprint[] = [
  kvinfoMentorNetwork,
  mentoringFuerMigrantInnen,
  triecTheMentoringPartnership,
  vera,
]

export const listingsOfEuropeAndNorthAmerica: readonly Listing[] = []
