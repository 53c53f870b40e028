import { Button, NativeSelect } from '@mantine/core'
import type { RoundInput } from '@passerelle/matching'
import { changeInWords, type RoundWords, reasonInWords } from '@passerelle/messages'
import { useState } from 'react'
import { type Draft, withWish } from './draft.ts'
import styles from './playground.module.css'
import { type Solved, useExplanation } from './solver.ts'
import { useWords } from './words/index.ts'

/** Any two people: what putting them together would do to the round, by solving it again, or why it cannot be. */
export function WhyNot({
  draft,
  input,
  solved,
  words,
  onChange,
}: {
  draft: Draft
  input: RoundInput
  solved: Solved
  words: RoundWords
  onChange: (draft: Draft) => void
}) {
  const { say, t } = useWords()
  const [mentee, setMentee] = useState('')
  const [mentor, setMentor] = useState('')
  const isThere = (people: RoundInput['mentees'], id: string) => people.some((person) => person.id === id)
  const pair =
    isThere(input.mentees, mentee) && isThere(input.mentors, mentor) ? { mentee, mentor } : undefined
  const told = useExplanation(solved.round.input, solved.round.pairs, pair)
  const people = (list: RoundInput['mentees']) => [
    { value: '', label: '–' },
    ...list.map(({ id }) => ({ value: id, label: id })),
  ]
  const change = told?.change && changeInWords(say, told.change, { mentee })
  return (
    <section className={styles.part}>
      <h3>{t('playground.whyNot')}</h3>
      <div className={styles.fields}>
        <NativeSelect
          label={t('playground.mentee')}
          value={pair?.mentee ?? mentee}
          data={people(input.mentees)}
          onChange={({ currentTarget }) => setMentee(currentTarget.value)}
        />
        <NativeSelect
          label={t('playground.mentor')}
          value={pair?.mentor ?? mentor}
          data={people(input.mentors)}
          onChange={({ currentTarget }) => setMentor(currentTarget.value)}
        />
      </div>
      <div role="status">
        {told?.standing === 'proposed' && <p>{t('playground.theyAre', { change: change ?? '–' })}</p>}
        {told?.standing === 'impossible' && (
          <p>
            {say.t('matching.whyNotPossible', {
              reasons: say.list(told.reasons.map((reason) => reasonInWords(say, reason, words))),
            })}
          </p>
        )}
        {told?.standing === 'possible' && change && (
          <p>{say.t('matching.whyNotScore', { score: say.number(told.score), why: change })}</p>
        )}
      </div>
      {told?.standing === 'possible' && pair && (
        <Button variant="default" onClick={() => onChange(withWish(draft, pair, 'pinned'))}>
          {say.t('matching.pinInstead')}
        </Button>
      )}
    </section>
  )
}
