import { coversEveryone, type Hearing, mainLine, on } from '../spells/line.ts'
import type { Spell } from '../spells/spell.ts'
import type { Asked } from './askedAt.ts'
import type { CohortMember } from './cohort.ts'
import { leavesOfCondition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { lifeOf, surely } from './life.ts'
import type { LookedAt } from './moments.ts'
import type { EvaluateOptions } from './options.ts'
import { ownWindows, spanOver, withOwnWindows } from './ownWindow.ts'
import { entryDay } from './population.ts'
import type { Tally } from './tally.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/**
 * Finds whether a definition's condition holds for somebody who is due, and counts it. Answers whether that is known from
 * asking or from a source that covers everyone.
 */
export function judge(
  tally: Tally,
  member: CohortMember,
  definition: OutcomeDefinition,
  spells: readonly Spell[],
  lookedAt: LookedAt,
  { state }: Asked,
  { hourlyWage }: EvaluateOptions,
): boolean {
  const { ids } = tally
  const hasAnswered = state === 'reached'
  const isced = member.entry.education?.value
  const windows = ownWindows(definition.counts, member, definition.population.base)
  const more = {
    before: looksAtBefore(definition) ? jobOnEntry(member, definition, spells) : undefined,
    isced: isced === undefined ? undefined : Number(isced),
    hasAnswered,
    hourlyWage,
    span: spanOver(lookedAt.span, windows),
  }
  const hasNews = spells.some(({ evidence }) => !evidence.every(coversEveryone))
  const isApart = definition.news === 'apart' && hasNews
  const heard = (hearing: Hearing): Verdict =>
    verdictOf(
      definition,
      withOwnWindows(lifeOf(member, spells, hearing, more), windows, lookedAt.answeredUntil),
      lookedAt,
    )
  const { truth, spell } = heard(isApart ? 'asked' : 'everything')
  // What a planned answer established stands, whatever came by itself.
  const withNews = isApart && truth === undefined ? heard('everything').truth : truth
  if (withNews !== truth) tally.hasNews = true
  if (spell) tally.situations[spell.activity] = (tally.situations[spell.activity] ?? 0) + 1
  const line = truth === undefined ? unknownLine(state) : truth ? 'yes' : 'no'
  // Known from news alone is not an answer.
  const isNewsAlone = () => hasNews && heard('asked').truth === undefined
  if (truth === undefined && (hasAnswered || spell !== undefined)) tally.isLackingDetail = true
  ids[line].push(member.enrolmentId)
  const { participantId } = member
  tally.found.push({ participantId, truth })
  tally.foundWithNews.push({ participantId, truth: withNews })
  if (truth === true) tally.values.push({ member, lookedAt, spell })
  return hasAnswered || (truth !== undefined && !isNewsAlone())
}

const looksAtBefore = ({ counts }: OutcomeDefinition): boolean =>
  leavesOfCondition(counts).some(({ kind }) => kind === 'improved')

function jobOnEntry(
  member: CohortMember,
  { population }: OutcomeDefinition,
  spells: readonly Spell[],
): Spell | undefined {
  return surely(on(mainLine(spells), entryDay(member, population)))
}

function unknownLine(state: Asked['state']): 'notAsked' | 'notReached' | 'refused' | 'undecided' {
  switch (state) {
    case 'refused':
      return 'refused'
    case 'unreachable':
      return 'notReached'
    case 'reached':
    case 'died':
      return 'undecided'
    case 'not-asked':
    case 'not-yet-due':
    case 'being-asked':
      return 'notAsked'
  }
}
