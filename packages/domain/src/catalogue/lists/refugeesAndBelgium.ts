import type { Blueprint } from '../blueprint.ts'
import { activeSearchForWork } from '../blueprints/active-search-for-work.ts'
import { beFaceBrightFuture } from '../blueprints/be-face-bright-future.ts'
import { beFacePeterschap } from '../blueprints/be-face-peterschap.ts'
import { brusselsDiversityLabels } from '../blueprints/brussels-diversity-labels.ts'
import { de8MentoringHighlySkilled } from '../blueprints/de8-mentoring-highly-skilled.ts'
import { discoverYourTalent } from '../blueprints/discover-your-talent.ts'
import { duoForAJob } from '../blueprints/duo-for-a-job.ts'
import { eminentia } from '../blueprints/eminentia.ts'
import { engageAntwerp } from '../blueprints/engage-antwerp.ts'
import { franceDiversityLabels } from '../blueprints/france-diversity-labels.ts'
import { hoaLoket } from '../blueprints/hoa-loket.ts'
import { jobkanaal } from '../blueprints/jobkanaal.ts'
import { leadersInTrainingCareerWeek } from '../blueprints/leaders-in-training-career-week.ts'
import { maksFollowUpMentoring } from '../blueprints/maks-follow-up-mentoring.ts'
import { mentorVzwDoorstroomSocialeEconomie } from '../blueprints/mentor-vzw-doorstroom-sociale-economie.ts'
import { mentorVzwFrancophoneCoaching } from '../blueprints/mentor-vzw-francophone-coaching.ts'
import { mentoru } from '../blueprints/mentoru.ts'
import { mineMentoring } from '../blueprints/mine-mentoring.ts'
import { mireYouthPriorityNeighbourhoods } from '../blueprints/mire-youth-priority-neighbourhoods.ts'
import { refugeesIntoTeaching } from '../blueprints/refugees-into-teaching.ts'
import { vdabDutchHighlySkilled } from '../blueprints/vdab-dutch-highly-skilled.ts'
import { werkmetzin } from '../blueprints/werkmetzin.ts'
import { wij } from '../blueprints/wij.ts'
import { workUp } from '../blueprints/work-up.ts'
import type { Listing } from '../listing.ts'
import { forumHoa } from '../listings/forum-hoa.ts'
import { minderhedenforum } from '../listings/minderhedenforum.ts'
import { mireRegionalMissions } from '../listings/mire-regional-missions.ts'
import { protalent } from '../listings/protalent.ts'

// Refugees (II.D.2) and the Belgian cases of chapter III: entries 29 to 56 in the order of the study.

export const blueprintsOfRefugeesAndBelgium: readonly Blueprint[] = [
  refugeesIntoTeaching,
  mineMentoring,
  leadersInTrainingCareerWeek,
  jobkanaal,
  brusselsDiversityLabels,
  franceDiversityLabels,
  wij,
  activeSearchForWork,
  mireYouthPriorityNeighbourhoods,
  workUp,
  mentorVzwFrancophoneCoaching,
  mentorVzwDoorstroomSocialeEconomie,
  vdabDutchHighlySkilled,
  eminentia,
  hoaLoket,
  werkmetzin,
  de8MentoringHighlySkilled,
  discoverYourTalent,
  maksFollowUpMentoring,
  engageAntwerp,
  beFaceBrightFuture,
  beFacePeterschap,
  duoForAJob,
  mentoru,
]

export const listingsOfRefugeesAndBelgium: readonly Listing[] = [
  mireRegionalMissions,
  minderhedenforum,
  forumHoa,
  protalent,
]
