import { NativeSelect } from '@mantine/core'
import { englishProblem, type Objective, type RoundInput } from '@passerelle/matching'
import { type RoundWords, reasonInWords } from '@passerelle/messages'
import { Card, Loading, Notice } from '@passerelle/ui/page'
import { Say } from '@passerelle/ui/say'
import { useState } from 'react'
import type { Draft } from './draft.ts'
import { Pair } from './Pair.tsx'
import { criterionName } from './Policy.tsx'
import styles from './playground.module.css'
import { Recruit } from './Recruit.tsx'
import { Scrolling } from './Scrolling.tsx'
import { type Solved, useOther, useRound } from './solver.ts'
import { WhyNot } from './WhyNot.tsx'
import { useWords } from './words/index.ts'

type Shown = {
  readonly draft: Draft
  readonly input: RoundInput
  readonly solved: Solved
  readonly words: RoundWords
}

/** The round of what stands at the left, solved again with every change. */
export function Result({
  draft,
  input,
  onChange,
}: {
  draft: Draft
  input: RoundInput
  onChange: (draft: Draft) => void
}) {
  const { t } = useWords()
  const { answer, isBusy } = useRound(input)
  const solved = answer?.solved
  const words: RoundWords = { criterion: (id) => criterionName(draft, id) }
  return (
    <section className={styles.result} aria-busy={isBusy}>
      <Card
        title={t('playground.result')}
        aside={<span role="status">{isBusy && t('playground.solving')}</span>}
      >
        {answer?.problems && (
          <Notice tone="amber">
            <p>{t('playground.cannotRun')}</p>
            <ul lang="en">
              {answer.problems.slice(0, 10).map((problem) => (
                <li key={problem.path.join('.') + problem.code}>{englishProblem(problem)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {solved && (
          <div className={styles.stack}>
            <Summary {...{ draft, input, solved, words }} />
            <ul className={styles.pairs}>
              {solved.round.pairs.map((pair) => (
                <Pair
                  key={`${pair.mentee} ${pair.mentor}`}
                  {...{ draft, input, pair, solved, words, onChange }}
                />
              ))}
            </ul>
            <Unmatched {...{ draft, input, solved, words }} />
            <WhyNot {...{ draft, input, solved, words, onChange }} />
            <Objectives {...{ draft, input, solved, words }} />
            <Recruit advice={solved.advice} draft={draft} />
          </div>
        )}
        {!solved && !answer?.problems && <Loading lines={6} />}
      </Card>
    </section>
  )
}

function Summary({ solved }: Shown) {
  const { say } = useWords()
  const { round, nearby } = solved
  const { pairs, unmatched, mean, worst } = round.summary
  const { proof } = round
  const objective = proof.objective
  const pins = round.pairs.filter(({ pinned }) => pinned).length
  const whole = (points: number) => say.number(Math.round(points))
  return (
    <div>
      <p>
        <Say id="matching.summary" values={{ pairs, unmatched }} />
        {mean !== null && worst !== null && (
          <>
            {' · '}
            <Say id="matching.scores" values={{ mean: whole(mean), worst: whole(worst) }} />
          </>
        )}
      </p>
      {pairs > 0 && proof.isOptimal && (
        <details className={styles.proof}>
          <summary>{say.t(proofOf[objective])}</summary>
          <ul>
            {proof.pairsBound !== null && (
              <li>
                {say.t('matching.proofPairsBound', { pairs: proof.pairs, bound: proof.pairsBound, pins })}
              </li>
            )}
            {proof.totalBound !== null && (
              <li>
                {say.t('matching.proofTotalBound', {
                  total: whole(proof.total),
                  bound: whole(proof.totalBound),
                  pins,
                })}
              </li>
            )}
            {proof.worstBound !== null && (
              <li>{say.t('matching.proofWorstBound', { bound: whole(proof.worstBound), pins })}</li>
            )}
            {nearby && (
              <li>
                {say.opening(
                  say.t('matching.nearby', {
                    count: nearby.rounds.length,
                    points: 2,
                    more: nearby.isComplete ? 'no' : 'yes',
                  }),
                )}
                .{' '}
                {nearby.rounds.length > 0 &&
                  say.t('matching.nearbyFirm', { firm: nearby.firm, total: nearby.of, pins })}
              </li>
            )}
          </ul>
        </details>
      )}
    </div>
  )
}

const proofOf = {
  'most-pairs': 'matching.proofMost',
  'best-total': 'matching.proofTotal',
  fairest: 'matching.proofFairest',
  stable: 'matching.proofStable',
} as const

function Unmatched({ solved: { round }, words }: Shown) {
  const { say } = useWords()
  if (round.unmatched.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{say.t('matching.without', { count: round.unmatched.length })}</h3>
      <ul className={styles.plain}>
        {round.unmatched.map(({ mentee, reason, changes }) => (
          <li key={mentee}>
            <b>{mentee}</b>: {reasonInWords(say, reason, words)}
            {changes.length > 0 && (
              <span className={styles.soft}>
                {' '}
                (
                {say.list(
                  changes.slice(0, 3).map((change) => reasonInWords(say, change, words)),
                  'or',
                )}
                )
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All ways of choosing side by side, and who would be moved by another one. */
function Objectives({ input, solved }: Shown) {
  const { say, t } = useWords()
  const [other, setOther] = useState<Objective>()
  const { round, objectives } = solved
  const own = round.proof.objective
  const pairs = useOther(input, other === own ? undefined : other)
  const score = (points: number | null) => (points === null ? '–' : say.number(Math.round(points)))
  const mentorOf = (list: typeof round.pairs, mentee: string) =>
    list.find((pair) => pair.mentee === mentee)?.mentor
  const moved = (pairs ?? []).length === 0 && pairs === undefined ? [] : input.mentees.map(({ id }) => id)
  const different = moved.filter((id) => mentorOf(round.pairs, id) !== mentorOf(pairs ?? [], id))
  const named = (mentor: string | undefined) => mentor ?? say.t('matching.nobody')
  return (
    <section className={styles.part}>
      <Scrolling label={say.t('matching.objectivesTitle')}>
        <table className={styles.table}>
          <caption>{say.t('matching.objectivesTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say.t('matching.chooses')}</th>
              <th scope="col">{say.t('matching.objectivesPairs')}</th>
              <th scope="col">{t('playground.total')}</th>
              <th scope="col">{say.t('matching.objectivesMean')}</th>
              <th scope="col">{say.t('matching.objectivesWorst')}</th>
            </tr>
          </thead>
          <tbody>
            {objectives.map((each) => (
              <tr key={each.objective} data-current={each.objective === own}>
                <th scope="row">{say.label(`objective.${each.objective}`)}</th>
                <td>{say.number(each.pairs)}</td>
                <td>{score(each.points)}</td>
                <td>{score(each.mean)}</td>
                <td>{score(each.worst)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <NativeSelect
        label={t('playground.compareWith')}
        value={other ?? ''}
        data={[
          { value: '', label: t('playground.nothing') },
          ...objectives
            .filter(({ objective }) => objective !== own)
            .map(({ objective }) => ({ value: objective, label: say.label(`objective.${objective}`) })),
        ]}
        onChange={({ currentTarget }) =>
          setOther(objectives.find(({ objective }) => objective === currentTarget.value)?.objective)
        }
      />
      {pairs !== undefined && other !== undefined && (
        <div role="status">
          {different.length === 0 ? (
            <p>{t('playground.samePairs')}</p>
          ) : (
            <>
              <p>{t('playground.differs', { count: different.length })}</p>
              <ul className={styles.plain}>
                {different.map((mentee) => (
                  <li key={mentee}>
                    {say.t('matching.movedFrom', {
                      mentee,
                      was: named(mentorOf(round.pairs, mentee)),
                      is: named(mentorOf(pairs, mentee)),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  )
}
