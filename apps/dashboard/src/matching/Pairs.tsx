import { EmptyState, SplitItem, SplitView, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PairDetail } from './PairDetail.tsx'
import { Recruit } from './Recruit.tsx'
import { Unmatched } from './Unmatched.tsx'
import { useStepKeys } from './useKeys.ts'
import { nameOf, type Round, type Suggestion, shortReason, wishFor } from './words.ts'

/** The proposed pairs at the left, the chosen one explained at the right, below the list who stays without. */
export function Pairs({ round }: { round: Round }) {
  const say = useMessages()
  const navigate = useNavigate({ from: '/matching/$roundId' })
  const { pair } = useSearch({ from: '/matching/$roundId' })
  const { suggestions } = round
  const at = Math.max(
    0,
    suggestions.findIndex(({ id }) => id === pair),
  )
  const chosen = suggestions[at]
  const step = (by: 1 | -1): void => {
    const next = suggestions[at + by]
    if (next) void navigate({ search: { pair: next.id }, replace: true })
  }
  useStepKeys({ j: () => step(1), k: () => step(-1) })
  const without = <Unmatched round={round} />
  if (chosen === undefined) {
    return (
      <>
        <EmptyState title={say.t('matching.nothingTitle')}>{say.t('matching.nothingText')}</EmptyState>
        {without}
        <Recruit round={round} />
      </>
    )
  }
  return (
    <SplitView
      label={say.t('matching.pairs')}
      list={suggestions.map((suggestion) => (
        <Item
          key={suggestion.id}
          round={round}
          suggestion={suggestion}
          isCurrent={suggestion.id === chosen.id}
        />
      ))}
      below={without}
      detail={<PairDetail key={chosen.id} round={round} suggestion={chosen} onNext={() => step(1)} />}
      isDetailOpen={pair !== undefined}
      backHref={`/matching/${round.id}`}
    />
  )
}

function Item({
  round,
  suggestion,
  isCurrent,
}: {
  round: Round
  suggestion: Suggestion
  isCurrent: boolean
}) {
  const say = useMessages()
  const { id, mentee, mentor, score } = suggestion
  return (
    <SplitItem
      href={`/matching/${round.id}?pair=${id}`}
      isCurrent={isCurrent}
      title={`${nameOf(say, round.people, mentee)} → ${nameOf(say, round.people, mentor)}`}
      detail={shortReason(say, suggestion, round.criteria)}
      figure={say.number(Math.round(score))}
      state={<StateOf round={round} suggestion={suggestion} />}
    />
  )
}

/** The one word that matters most: decided, no longer possible, to check, pinned. */
export function StateOf({ round, suggestion }: { round: Round; suggestion: Suggestion }) {
  const say = useMessages()
  const { status, checkFirst, mentee, mentor } = suggestion
  const wish = wishFor(round, suggestion)
  if (status === 'accepted') return <Tag tone="green">{say.t('matching.accepted')}</Tag>
  if (wish === 'forbidden') return <Tag tone="red">{say.t('matching.forbidden')}</Tag>
  if (round.notFree[mentee] || round.notFree[mentor]) return <Tag tone="red">{say.t('matching.notFree')}</Tag>
  if (checkFirst) return <Tag tone="amber">{say.t('matching.check')}</Tag>
  return wish === 'pinned' || suggestion.pinned ? <Tag>{say.t('matching.pinned')}</Tag> : null
}
