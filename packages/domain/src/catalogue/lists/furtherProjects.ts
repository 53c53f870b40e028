import type { Blueprint } from '../blueprint.ts'
import { actirisCounsellorDiscriminationTraining } from '../blueprints/actiris-counsellor-discrimination-training.ts'
import { adieCreajeunes } from '../blueprints/adie-creajeunes.ts'
import { almiMentor } from '../blueprints/almi-mentor.ts'
import { beFaceNetwork } from '../blueprints/be-face-network.ts'
import { businessAndSocietyNetwork } from '../blueprints/business-and-society-network.ts'
import { foremModa } from '../blueprints/forem-moda.ts'
import { foyerTImpact } from '../blueprints/foyer-t-impact.ts'
import { foyerWorkstyles } from '../blueprints/foyer-workstyles.ts'
import { goForIt } from '../blueprints/go-for-it.ts'
import { inbrusselAttitudesOnTheWorkplace } from '../blueprints/inbrussel-attitudes-on-the-workplace.ts'
import { jcoreRefugeeDoctors } from '../blueprints/jcore-refugee-doctors.ts'
import { jumpNaarWerk } from '../blueprints/jump-naar-werk.ts'
import { kausa } from '../blueprints/kausa.ts'
import { mcdonaldsInHouseTraining } from '../blueprints/mcdonalds-in-house-training.ts'
import { mcdonaldsJobDiscoveryDay } from '../blueprints/mcdonalds-job-discovery-day.ts'
import { mentoringForSuccess } from '../blueprints/mentoring-for-success.ts'
import { migrantForumMentoring } from '../blueprints/migrant-forum-mentoring.ts'
import { moveYourTalent } from '../blueprints/move-your-talent.ts'
import { mozaikRh } from '../blueprints/mozaik-rh.ts'
import { pathwaysForVulnerableGroups } from '../blueprints/pathways-for-vulnerable-groups.ts'
import { proxite } from '../blueprints/proxite.ts'
import { steboAzo } from '../blueprints/stebo-azo.ts'
import { talentenwerf } from '../blueprints/talentenwerf.ts'
import { werkvormm } from '../blueprints/werkvormm.ts'
import type { Listing } from '../listing.ts'
import { brusselsNeighbourhoodContracts } from '../listings/brussels-neighbourhood-contracts.ts'
import { europeanSocialFund } from '../listings/european-social-fund.ts'
import { kbfIntegrationAtWork } from '../listings/kbf-integration-at-work.ts'
import { schakelsNaarWerk } from '../listings/schakels-naar-werk.ts'

// What the study mentions in passing or lists in its appendix, and who pays: entries 57 to 84 in the order of the study.

export const blueprintsOfFurtherProjects: readonly Blueprint[] = [
  talentenwerf,
  mcdonaldsJobDiscoveryDay,
  mcdonaldsInHouseTraining,
  steboAzo,
  inbrusselAttitudesOnTheWorkplace,
  jumpNaarWerk,
  mentoringForSuccess,
  moveYourTalent,
  pathwaysForVulnerableGroups,
  foyerTImpact,
  werkvormm,
  foyerWorkstyles,
  adieCreajeunes,
  mozaikRh,
  proxite,
  kausa,
  goForIt,
  almiMentor,
  jcoreRefugeeDoctors,
  migrantForumMentoring,
  businessAndSocietyNetwork,
  beFaceNetwork,
  actirisCounsellorDiscriminationTraining,
  foremModa,
]

export const listingsOfFurtherProjects: readonly Listing[] = [
  schakelsNaarWerk,
  kbfIntegrationAtWork,
  brusselsNeighbourhoodContracts,
  europeanSocialFund,
]
