export {
  AnswerKind,
  CefrLevel,
  cefrLevels,
  LanguageLevels,
  type NonAnswer,
  nonAnswers,
  Point,
  WeeklySlot,
} from './attributes/answers.ts'
export {
  type Attribute,
  type AttributeSide,
  type AttributeType,
  type DataClass,
  FactValue,
  valueSchema,
} from './attributes/attribute.ts'
export { AttributeKey, attributeKeys, attributes } from './attributes/registry.ts'
export {
  addDays,
  addMonths,
  ageOn,
  dayNumber,
  dayOf,
  daysBetween,
  earlierOf,
  laterOf,
  wholeMonthsBetween,
} from './calendar/days.ts'
export { assessEligibility } from './eligibility/assess.ts'
export type { FactKey, Facts, KnownFact } from './eligibility/facts.ts'
export type {
  Assessment,
  EligibilityCode,
  LeafReason,
  OpenQuestion,
  Verdict,
  WhyUnknown,
} from './eligibility/reason.ts'
export { EligibilityLeaf, EligibilityRule } from './eligibility/rules.ts'
export {
  type AdvancedEnrolment,
  advanceEnrolment,
  type EnrolmentCommand,
  type EnrolmentConsequence,
  type EnrolmentMove,
  movesFrom,
} from './enrolments/advance.ts'
export { type Application, apply } from './enrolments/apply.ts'
export { type EnrolmentEligibility, eligibilityOf, type KnownPerson } from './enrolments/eligibilityOf.ts'
export {
  Channel,
  CompletedStep,
  DateCorrection,
  Enrolment,
  EnrolmentChange,
  EnrolmentStatus,
  enrolmentStatuses,
  NewEnrolment,
} from './enrolments/enrolment.ts'
export { type ProposedLeaving, proposedLeaving } from './enrolments/leaving.ts'
export {
  daysWithout,
  isDone,
  type MentorPlaces,
  mentorPlaces,
  openPairsOf,
  type PairPlace,
  placesLeft,
  type Readiness,
  readinessOn,
  type Situation,
  type Waiting,
  waitingOn,
} from './enrolments/readiness.ts'
export { type EnrolmentReason, enrolmentReasons } from './enrolments/reasons.ts'
export { type EnrolmentStage, enrolmentStages, stageOf } from './enrolments/stage.ts'
export { FollowUp, FollowUpAttempt, followUpResults } from './followups/followUp.ts'
export {
  dayToAsk,
  type FollowUpPlan,
  type FollowUpState,
  followUpState,
  planFollowUps,
} from './followups/plan.ts'
export { attemptsLeft, FollowUpEntry, resultOfEntry } from './followups/record.ts'
export { type CostPer, type CostRange, coFinanced, costPer, totalCost } from './funding/cost.ts'
export {
  type CoverageOptions,
  type CoveredStretch,
  coverage,
  type PairCoverage,
  shareOfDays,
} from './funding/coverage.ts'
export { type Outliving, outliving, type Week, weeksAhead } from './funding/leftWithout.ts'
export { type Progress, progressOf, targetOn } from './funding/progress.ts'
export { type AlsoCounted, alsoCounted, isUnderGrant } from './funding/underGrant.ts'
export { type Volunteer, type VolunteerHours, volunteerHours } from './funding/volunteerHours.ts'
export { fundedUntil } from './grants/fundedUntil.ts'
export { Grant, GrantExpenditure, GrantTarget, Indicator, PlannedTable } from './grants/grant.ts'
export { GrantDraft } from './grants/grantDraft.ts'
export { type BothSides, bothSides, gapOf } from './instruments/bothSides.ts'
export {
  Instrument,
  InstrumentAnswers,
  InstrumentChoice,
  InstrumentItem,
} from './instruments/instrument.ts'
export {
  type AnswerProblem,
  type BeforeAfter,
  type Change,
  type ChangeOptions,
  changeOf,
  InvalidAnswer,
  type Score,
  scoreOf,
} from './instruments/score.ts'
export { type MeetingDoubt, meetingDoubts } from './meetings/doubts.ts'
export { Meeting, MeetingEntry } from './meetings/meeting.ts'
export type { Message, MessageValue } from './messages/message.ts'
export { isInside, type Recorded } from './moves/dating.ts'
export { type RefusalCode, RefusedMove, refusalCodes, type SafetyCode } from './moves/refusedMove.ts'
export {
  Achievement,
  Cohort,
  CohortMember,
  Earnings,
} from './outcomes/cohort.ts'
export { cohortMember } from './outcomes/cohortMember.ts'
export {
  type CompareOptions,
  compareRates,
  type DefinitionPart,
  differingParts,
  type NotComparable,
  type RateComparison,
  type RefusalToCompare,
} from './outcomes/compare.ts'
export { Condition, leavesOfCondition, MomentAnchor, SituationLeaf } from './outcomes/condition.ts'
export {
  Measure,
  Moment,
  OutcomeDefinition,
  Pick,
  Population,
  PopulationBase,
  UnknownTreatment,
} from './outcomes/definition.ts'
export { evaluate } from './outcomes/evaluate.ts'
export { everyDefinition, type UnderDefinition } from './outcomes/everyDefinition.ts'
export { knownAsOf } from './outcomes/knownAsOf.ts'
export {
  type AgainstHalf,
  againstHalf,
  type Direction,
  directionOf,
  type LeadCode,
  leadSentence,
} from './outcomes/leadSentence.ts'
export { anchorOf } from './outcomes/moments.ts'
export type { EvaluateOptions } from './outcomes/options.ts'
export {
  entryProfile,
  type PopulationFlow,
  type ProfileGroup,
  type ProfileRow,
  populationFlow,
} from './outcomes/populationFlow.ts'
export { type QualityOfWork, qualityOfWork } from './outcomes/qualityOfWork.ts'
export type {
  AmountResult,
  Counted,
  CountResult,
  Excluded,
  Ids,
  NotComputable,
  NotObservable,
  OutcomeResult,
  RateResult,
  ShareFigures,
  Unknown,
} from './outcomes/result.ts'
export { type SmallPrintCode, smallPrint } from './outcomes/smallPrint.ts'
export { type TimeToFirstJob, timeToFirstJob, whileAtRisk } from './outcomes/timeToFirstJob.ts'
export { type Transition, transitions } from './outcomes/transitions.ts'
export {
  advancePair,
  bothSaidYes,
  hasDecided,
  type PairCommand,
  type PairContext,
  type PairMove,
  pairMovesFrom,
} from './pairs/advance.ts'
export { type ClosedPair, type Closing, type ClosingDoubt, closePair } from './pairs/close.ts'
export { type ExtensionRoom, extensionRoom } from './pairs/extension.ts'
export { type FrozenPairs, freezePairs } from './pairs/freeze.ts'
export {
  alarmDays,
  type HealthCode,
  type HealthContext,
  type HealthLevel,
  type HealthReason,
  nextReview,
  type PairHealth,
  pairHealth,
} from './pairs/health.ts'
export { withMeeting, withMeetings } from './pairs/meetings.ts'
export { type NextStep, type NextStepCode, nextStep } from './pairs/nextStep.ts'
export {
  Concern,
  Objective,
  openPairStatuses,
  Pair,
  PairAnswer,
  PairChange,
  PairStatus,
  pairStatuses,
  RelationshipEvaluation,
} from './pairs/pair.ts'
export { type NeverTogether, type Proposal, proposePair } from './pairs/propose.ts'
export { type ConcernTopic, concernTopics, type PairReason, pairReasons } from './pairs/reasons.ts'
export {
  type OpenItem,
  openItems,
  type PairSide,
  type PairSides,
  safetyMissing,
} from './pairs/requirements.ts'
export { Evidence, Fact } from './participants/fact.ts'
export { factsOn, type KnownActivity } from './participants/factsOn.ts'
export { AnswerInput, PersonInput, TypedContact } from './participants/input.ts'
export { Consent, Contact, Participant, Phone, SafeContact } from './participants/participant.ts'
export { readPhone } from './participants/phone.ts'
export {
  type Decision,
  mayDo,
  mightDo,
  type Place,
  type Principal,
  type RecordReference,
  type RoleAssignment,
} from './permissions/mayDo.ts'
export {
  type FunderRole,
  type MemberRole,
  type RecordKind,
  type RecordState,
  type Role,
  roles,
  type Scope,
} from './permissions/roles.ts'
export { type Action, actions, type Permission, permissions, seeing } from './permissions/table.ts'
export { brusselsMunicipalities, type Municipality } from './places/brussels.ts'
export {
  type FieldCode,
  type FieldProblem,
  fieldCodes,
  problemsOf,
  type RuleCode,
  ruleCodes,
} from './problems/problem.ts'
export { attributesAsked, leavesOf } from './programmes/attributesAsked.ts'
export {
  type EntryChanges,
  type ProgrammeChange,
  type ProgrammeField,
  programmeChanges,
  programmeFields,
  weightShares,
} from './programmes/changes.ts'
export { editProgramme, ProgrammeEdit } from './programmes/edit.ts'
export { FormQuestion, ProgrammeForm } from './programmes/form.ts'
export { isNeeded } from './programmes/isNeeded.ts'
export { Comparison, MatchingPolicy, PolicyCriterion } from './programmes/matchingPolicy.ts'
export { DefinitionReference, FollowUpMoment, OutcomeFramework } from './programmes/outcomeFramework.ts'
export { Pairing, PreparationStep } from './programmes/pairing.ts'
export {
  ComponentForm,
  componentForms,
  PriorityGroup,
  Programme,
  ProgrammeComponent,
  ProgrammeRole,
  programmeFormat,
} from './programmes/programme.ts'
export {
  type BreakdownVariable,
  breakdownBy,
  breakdowns,
  breakdownVariables,
  categoryOf,
} from './reports/breakdowns.ts'
export { checkText, type TextMark } from './reports/checkText.ts'
export { ReleaseDocument } from './reports/releaseDocument.ts'
export { ReleasedFigure, ReleasedOutcome, ShareRange } from './reports/releasedFigure.ts'
export { Report, ReportStatus } from './reports/report.ts'
export { type NarrativeSection, narrativeSections, ReportDraft } from './reports/reportDraft.ts'
export { areShown, ShownCount } from './reports/shown.ts'
export type {
  Contribution,
  CountTable,
  OutcomeGroup,
  OutcomeTable,
  ReportTable,
  SumTable,
  TargetTable,
} from './reports/table.ts'
export { UnknownKind, unknownKinds } from './reports/unknownKind.ts'
export { Activity, activities, inWork } from './spells/activity.ts'
export {
  type FirstSpell,
  firstSpell,
  type Sustained,
  shareOfTime,
  snapshots,
  sustainedWork,
} from './spells/derived.ts'
export { SituationEntry } from './spells/entry.ts'
export { lasts } from './spells/lengthOf.ts'
export { Precision, SaidDate, windowOf } from './spells/precision.ts'
export { SpellClaim, SpellReport } from './spells/report.ts'
export { type Resolved, resolveSpells } from './spells/resolve.ts'
export type { Ruling, SpellRule } from './spells/rulings.ts'
export { type Segment, type SituationOverTime, situationOverTime } from './spells/situationOverTime.ts'
export { isOverQualified, skillLevelOf, skillMatchByLevel, skillMatchOf } from './spells/skillMatch.ts'
export {
  Contract,
  Occupation,
  Sector,
  SkillMatch,
  Spell,
  SpellDetail,
  SpellEmployer,
  SpellEvidence,
  SpellKind,
  SpellSource,
  WageBand,
} from './spells/spell.ts'
export { type HowKnown, type StatusOn, statusOn } from './spells/statusOn.ts'
export {
  aalenJohansen,
  type CompetingObservation,
  type IncidenceStep,
} from './statistics/aalenJohansen.ts'
export { type Answers, bounds, boundsDifference, doubtRange } from './statistics/bounds.ts'
export { type Difference, differenceInterval } from './statistics/differenceInterval.ts'
export {
  clusteredInterval,
  designEffect,
  effectiveSize,
  marginReached,
  sampleNeeded,
  weightedInterval,
} from './statistics/effectiveSize.ts'
export type { Interval } from './statistics/interval.ts'
export {
  kaplanMeier,
  restrictedMean,
  type SurvivalCurve,
  type SurvivalQuantile,
  type SurvivalStep,
  survivalAt,
  survivalQuantile,
} from './statistics/kaplanMeier.ts'
export { type LogRank, logRank, logRankOf } from './statistics/logRank.ts'
export { type MeanChange, meanChange } from './statistics/meanChange.ts'
export { medianInterval } from './statistics/median.ts'
export { normalQuantile } from './statistics/normalQuantile.ts'
export type { Observation } from './statistics/observation.ts'
export type { Share } from './statistics/share.ts'
export { type TippingPoint, tippingPoint } from './statistics/tippingPoint.ts'
export {
  type IntervalObservation,
  type Mass,
  survivalBetween,
  turnbull,
} from './statistics/turnbull.ts'
export { wilsonInterval } from './statistics/wilsonInterval.ts'
export {
  dayFromText,
  fromText,
  type ImportedAnswer,
  type ImportedPerson,
  type ImportField,
  importFields,
  plain,
  type RowProblem,
  readImportRow,
  recogniseHeaders,
  type TextProblem,
  type TextRead,
} from './text/index.ts'
export { Day, DayInterval, Instant, PartialDate, Period } from './values/day.ts'
export { Code, Id } from './values/id.ts'
export { withoutUnseen } from './values/line.ts'
export { LanguageTag, LocalisedText, textIn } from './values/localisedText.ts'
export { Currency, Money } from './values/money.ts'
