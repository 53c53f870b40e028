/** Where enrolments stand on a day: their stage, what is still to ask, how long somebody waits. */
import {
  type Enrolment,
  type EnrolmentEligibility,
  type EnrolmentStage,
  eligibilityOf,
  openPairsOf,
  type PairPlace,
  type PreparationStep,
  type Programme,
  readinessOn,
  stageOf,
  type Waiting,
  waitingOn,
} from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { activitiesOf, factsOf } from '../participants/facts.ts'
import { documentsOfProgrammes } from '../programmes/documents.ts'
import { type LeavingProposal, proposedLeavings } from './leaving.ts'
import { type LoadedEnrolment, loadEnrolments, pairPlacesOf, type WhichEnrolments } from './load.ts'

export type Standing = LoadedEnrolment & {
  readonly programme: Programme
  readonly stage: EnrolmentStage
  /** Set while nobody has decided, and for all where it was asked for. */
  readonly eligibility?: EnrolmentEligibility | undefined
  readonly openSteps: readonly PreparationStep[]
  readonly waiting?: Waiting | undefined
  readonly openPairIds: readonly string[]
  /** Where no service is recorded for long. */
  readonly leaving?: LeavingProposal | undefined
}

type Visible = Parameters<typeof loadEnrolments>[2]

/** @param assess which enrolments to judge: the undecided, or all of them */
export async function standingsOf(
  db: TenantTransaction,
  which: WhichEnrolments,
  today: string,
  { visible, assess = 'undecided' }: { visible?: Visible; assess?: 'undecided' | 'all' } = {},
): Promise<Standing[]> {
  const loaded = await loadEnrolments(db, which, visible)
  const judged = assess === 'all' ? loaded : loaded.filter(({ enrolment }) => enrolment.status === 'applied')
  const people = [...new Set(judged.map(({ enrolment }) => enrolment.participantId))]
  const [documents, pairs, facts, spells, leavings] = await Promise.all([
    documentsOfProgrammes(
      db,
      loaded.map(({ enrolment }) => enrolment.programmeId),
    ),
    pairPlacesOf(
      db,
      loaded.map(({ enrolment }) => enrolment.id),
    ),
    factsOf(db, people),
    activitiesOf(db, people),
    proposedLeavings(
      db,
      loaded.map(({ enrolment }) => enrolment),
      today,
    ),
  ])
  const isJudged = new Set(judged.map(({ enrolment }) => enrolment.id))
  return loaded.map((one) => {
    const { enrolment } = one
    const programme = documents.of(enrolment.programmeId, enrolment.programmeVersion)
    const person = {
      facts: facts.get(enrolment.participantId) ?? [],
      spells: spells.get(enrolment.participantId) ?? [],
    }
    const eligibility = isJudged.has(enrolment.id)
      ? eligibilityOf(enrolment, programme, person, today)
      : undefined
    return {
      ...one,
      programme,
      eligibility,
      leaving: leavings.get(enrolment.id),
      ...placed(enrolment, programme, pairs.get(enrolment.id) ?? [], eligibility, today),
    }
  })
}

function placed(
  enrolment: Enrolment,
  programme: Programme,
  pairs: readonly (PairPlace & { id: string })[],
  eligibility: EnrolmentEligibility | undefined,
  today: string,
) {
  const { situation, openSteps } = readinessOn(enrolment, programme, pairs, today)
  return {
    stage: stageOf(enrolment.status, situation, eligibility?.verdict ?? 'unknown'),
    openSteps,
    waiting: waitingOn(enrolment, programme, pairs, today),
    openPairIds: openPairsOf(enrolment, pairs).map(({ id }) => id),
  }
}
