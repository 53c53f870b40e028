import type { Blueprint } from '../blueprint.ts'
import { beramiEinsteigenUmsteigenAufsteigen } from '../blueprints/berami-einsteigen-umsteigen-aufsteigen.ts'
import { civis } from '../blueprints/civis.ts'
import { dareToHaveADream } from '../blueprints/dare-to-have-a-dream.ts'
import { faceParrainage } from '../blueprints/face-parrainage.ts'
import { hireimmigrantsCa } from '../blueprints/hireimmigrants-ca.ts'
import { introductionGuides } from '../blueprints/introduction-guides.ts'
import { introductionGuidesDoctors } from '../blueprints/introduction-guides-doctors.ts'
import { joblinge } from '../blueprints/joblinge.ts'
import { kvinfoMentorNetwork } from '../blueprints/kvinfo-mentor-network.ts'
import { kvinfoYouthNetwork } from '../blueprints/kvinfo-youth-network.ts'
import { link2Work } from '../blueprints/link2work.ts'
import { mentoringFuerMigrantInnen } from '../blueprints/mentoring-fuer-migrantinnen.ts'
import { missionsLocalesParrainage } from '../blueprints/missions-locales-parrainage.ts'
import { rockYourLife } from '../blueprints/rock-your-life.ts'
import { stepsAheadMentoring } from '../blueprints/steps-ahead-mentoring.ts'
import { swedishEngineersMentoring } from '../blueprints/swedish-engineers-mentoring.ts'
import { timeTogether } from '../blueprints/time-together.ts'
import { tousParrains } from '../blueprints/tous-parrains.ts'
import { triecEmployerChampions } from '../blueprints/triec-employer-champions.ts'
import { triecTheMentoringPartnership } from '../blueprints/triec-the-mentoring-partnership.ts'
import { unParrainUnEmploi } from '../blueprints/un-parrain-un-emploi.ts'
import { upwardlyGlobal } from '../blueprints/upwardly-global.ts'
import { vera } from '../blueprints/vera.ts'
import { welcomeBackInitiative } from '../blueprints/welcome-back-initiative.ts'
import { yearUp } from '../blueprints/year-up.ts'
import type { Listing } from '../listing.ts'
import { alliesNationalMentoringInitiative } from '../listings/allies-national-mentoring-initiative.ts'
import { missionsLocales } from '../listings/missions-locales.ts'
import { oranjeFondsMastersInMentoring } from '../listings/oranje-fonds-masters-in-mentoring.ts'

// Chapter II of the study, up to its section on women: entries 1 to 28 in the order of the study.

export const blueprintsOfEuropeAndNorthAmerica: readonly Blueprint[] = [
  beramiEinsteigenUmsteigenAufsteigen,
  civis,
  dareToHaveADream,
  faceParrainage,
  hireimmigrantsCa,
  introductionGuides,
  introductionGuidesDoctors,
  joblinge,
  kvinfoMentorNetwork,
  kvinfoYouthNetwork,
  link2Work,
  mentoringFuerMigrantInnen,
  missionsLocalesParrainage,
  rockYourLife,
  stepsAheadMentoring,
  swedishEngineersMentoring,
  timeTogether,
  tousParrains,
  triecEmployerChampions,
  triecTheMentoringPartnership,
  unParrainUnEmploi,
  upwardlyGlobal,
  vera,
  welcomeBackInitiative,
  yearUp,
]

export const listingsOfEuropeAndNorthAmerica: readonly Listing[] = [
  alliesNationalMentoringInitiative,
  missionsLocales,
  oranjeFondsMastersInMentoring,
]
