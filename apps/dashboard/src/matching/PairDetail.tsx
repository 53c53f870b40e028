import { Button } from '@mantine/core'
import { scoreInWord } from '@passerelle/messages'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Initials, Key, Loading, Meter, Notice, Tag } from '@passerelle/ui/page'
import { Say, sayFact, useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import styles from './matching.module.css'
import { Others } from './Others.tsx'
import { useStepKeys } from './useKeys.ts'
import {
  callNameOf,
  criterionName,
  type Detail,
  nameOf,
  type Round,
  type Suggestion,
  sayReason,
  saysMore,
  wishFor,
} from './words.ts'

type Shown = { readonly round: Round; readonly suggestion: Suggestion }

/** One pair explained: what both said, what it counts for, who else there is, and what can be decided. */
export function PairDetail({ round, suggestion, onNext }: Shown & { onNext: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const { id, mentee, mentor, score } = suggestion
  const { data: detail } = useQuery(api.matching.suggestion.queryOptions({ suggestionId: id }))
  const word = scoreInWord(score)
  const menteeName = nameOf(say, round.people, mentee)
  return (
    <article className={styles.detail} aria-label={`${menteeName} – ${nameOf(say, round.people, mentor)}`}>
      <header className={styles.detailHead}>
        <Initials name={menteeName} size="middle" tone="brand" />
        <div className={styles.detailTitle}>
          <h2>
            <Say
              id="matching.pairTitle"
              values={{ mentee: menteeName, mentor: nameOf(say, round.people, mentor) }}
            />
          </h2>
          <div className={styles.soft}>
            {detail ? <Ranks {...{ round, suggestion, detail }} /> : '\u00a0'}
          </div>
        </div>
        <div className={styles.score}>
          <b>{say.number(Math.round(score))}</b>
          <Tag tone={word.tone}>{say.t(word.id)}</Tag>
        </div>
      </header>
      <Warnings round={round} suggestion={suggestion} />
      {detail === undefined ? (
        <Loading lines={5} />
      ) : (
        <>
          <Table {...{ round, suggestion, detail }} />
          <Others {...{ round, suggestion, detail }} />
        </>
      )}
      <Decisions round={round} suggestion={suggestion} onNext={onNext} />
    </article>
  )
}

function Ranks({ round, suggestion, detail }: Shown & { detail: Detail }) {
  const say = useMessages()
  const { menteeRank, mentorRank, bonus } = detail
  const { mentee, mentor } = suggestion
  const ranks = say.t('matching.ranks', {
    rank: menteeRank.rank,
    of: menteeRank.of,
    mentee: callNameOf(say, round.people, mentee),
    rankBack: mentorRank.rank,
    ofBack: mentorRank.of,
    mentor: callNameOf(say, round.people, mentor),
  })
  return (
    <>
      {ranks}
      {bonus && ` · ${sayReason(say, bonus.reason, round.criteria)}`}
    </>
  )
}

/** What a person should look at before accepting, and why it may no longer be possible. */
function Warnings({ round, suggestion }: Shown) {
  const say = useMessages()
  const { mentee, mentor, status, checks } = suggestion
  const gone = status === 'open' ? [mentee, mentor].filter((id) => round.notFree[id]) : []
  return (
    <>
      {gone.map((id) => (
        <Notice key={id} tone="red">
          {nameOf(say, round.people, id)}: {say.message(round.notFree[id] as NonNullable<unknown> as never)}
        </Notice>
      ))}
      {status === 'open' && checks.length > 0 && (
        <Notice tone="amber">
          {checks.map((check) => (
            <p key={check.code}>{sayReason(say, check, round.criteria)}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

function Table({ round, suggestion, detail }: Shown & { detail: Detail }) {
  const say = useMessages()
  const { criteria, people } = round
  return (
    <table className={styles.criteria}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>{say.t('matching.criterion')}</span>
          </th>
          <th scope="col">{callNameOf(say, people, suggestion.mentee)}</th>
          <th scope="col">{callNameOf(say, people, suggestion.mentor)}</th>
          <th scope="col">{say.t('matching.countsFor')}</th>
        </tr>
      </thead>
      <tbody>
        {detail.parts.map((part) => {
          const criterion = criteria.find(({ id }) => id === part.criterion)
          if (criterion === undefined) return null
          return (
            <tr key={part.criterion}>
              <th scope="row">
                {criterionName(say, criterion)}
                {criterion.requirement === 'must' && (
                  <span className={styles.soft}>{say.t('matching.must')}</span>
                )}
              </th>
              <td data-label={callNameOf(say, people, suggestion.mentee)}>
                <Said value={part.mentee} attribute={criterion.attribute} />
              </td>
              <td data-label={callNameOf(say, people, suggestion.mentor)}>
                <Said value={part.mentor} attribute={criterion.mentorAttribute} />
                {saysMore(part.reason) && (
                  <div className={styles.soft}>{sayReason(say, part.reason, criteria, criterion)}</div>
                )}
              </td>
              <td data-label={say.t('matching.countsFor')}>
                <Meter value={part.points} of={part.of}>
                  {say.t('common.ofTotal', { count: part.points, total: part.of })}
                </Meter>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type Part = Detail['parts'][number]

function Said({ value, attribute }: { value: Part['mentee']; attribute: string }) {
  const say = useMessages()
  if (value === null) return <span className={styles.unknown}>{say.t('common.notKnown')}</span>
  return sayFact(say, attribute, value)
}

function Decisions({ round, suggestion, onNext }: Shown & { onNext: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { id: suggestionId, version, mentee, mentor, status, checks, pairId } = suggestion
  const reload = () =>
    queries.invalidateQueries({ queryKey: api.matching.get.queryKey({ roundId: round.id }) })
  const names = { mentee: nameOf(say, round.people, mentee), mentor: nameOf(say, round.people, mentor) }
  const wish = useMutation(
    api.matching.wish.mutationOptions({ onError: sayFailure, onSettled: () => void reload() }),
  )
  const accept = useMutation(
    api.matching.accept.mutationOptions({
      onError: (error) => {
        sayFailure(error)
        void reload()
      },
      onSuccess: async ({ asked }) => {
        const unwritten = asked.filter(({ result }) => result !== 'written')
        if (unwritten.length === 0) toast(say.t('matching.acceptedOne', names))
        else {
          const who = unwritten.map(({ side }) => (side === 'mentee' ? names.mentee : names.mentor))
          toast(say.t('matching.call', { names: say.list(who) }), { tone: 'problem' })
        }
        await queries.invalidateQueries()
        onNext()
      },
    }),
  )
  const kind = wishFor(round, suggestion)
  const setWish = (next: 'pinned' | 'forbidden' | null): void =>
    wish.mutate({ roundId: round.id, menteeEnrolmentId: mentee, mentorEnrolmentId: mentor, kind: next })
  const isOpen = status === 'open' && round.later === null
  const isFree = !round.notFree[mentee] && !round.notFree[mentor]
  const ask = async (): Promise<void> => {
    const toCheck = checks.map((check) => `${sayReason(say, check, round.criteria)}.`)
    const isMeant = await confirm({
      title: say.t('matching.acceptTitle', names),
      text: [...toCheck, say.t('matching.acceptText')].join(' '),
      action: say.t('matching.accept'),
    })
    if (isMeant) accept.mutate({ suggestionId, version })
  }
  const pin = () => setWish(kind === 'pinned' ? null : 'pinned')
  const mayAccept = isOpen && isFree && !accept.isPending
  const mayWish = round.later === null && status !== 'accepted' && !wish.isPending
  useStepKeys({ a: mayAccept ? () => void ask() : undefined, p: mayWish ? pin : undefined })
  return (
    <footer className={styles.decisions}>
      {status === 'accepted' && pairId !== null && (
        <Link href={`/pairs/${pairId}`}>{say.t('matching.openPair')}</Link>
      )}
      {isOpen && (
        <Button disabled={!isFree} loading={accept.isPending} onClick={() => void ask()}>
          {say.t('matching.accept')}
        </Button>
      )}
      {round.later === null && status !== 'accepted' && (
        <>
          {kind !== 'forbidden' && (
            <Button variant="default" disabled={!mayWish} onClick={pin}>
              {say.t(kind === 'pinned' ? 'matching.unpin' : 'matching.pin')}
            </Button>
          )}
          <Button
            variant="default"
            disabled={!mayWish}
            onClick={() => setWish(kind === 'forbidden' ? null : 'forbidden')}
          >
            {say.t(kind === 'forbidden' ? 'matching.allow' : 'matching.forbid')}
          </Button>
        </>
      )}
      <span className={styles.keys}>
        <Key>J</Key>
        <Key>K</Key>
        {say.t('matching.keysMove')}
        {isOpen && (
          <>
            <Key>A</Key>
            {say.t('matching.keysAccept')}
            <Key>P</Key>
            {say.t('matching.keysPin')}
          </>
        )}
      </span>
    </footer>
  )
}
