import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { Criterion } from '@passerelle/matching'
import { Card, Meter } from '@passerelle/ui/page'
import { useState } from 'react'
import {
  type Draft,
  type Kind,
  kinds,
  withCriterion,
  withCriterionChanged,
  withoutCriterion,
  withPolicy,
} from './draft.ts'
import styles from './playground.module.css'
import { Scrolling } from './Scrolling.tsx'
import { useWords } from './words/index.ts'

type Editing = { readonly draft: Draft; readonly onChange: (draft: Draft) => void }

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
const objectives = ['most-pairs', 'best-total', 'fairest', 'stable'] as const

/** What counts, and how much; must or wish; and how the round chooses. */
export function Policy({ draft, onChange }: Editing) {
  const { say, t } = useWords()
  const { criteria, objective = 'most-pairs', minimumScore = 0 } = draft.policy
  const total = criteria.reduce((sum, { weight = 0 }) => sum + weight, 0)
  return (
    <Card title={t('playground.counts')}>
      <Scrolling label={t('playground.counts')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say.t('matching.criterion')}</th>
              <th scope="col">{say.t('matching.weight')}</th>
              <th scope="col">{say.t('matching.share')}</th>
              <td />
              <td />
              <td />
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <CriterionRow key={criterion.id} {...{ criterion, total, draft, onChange }} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      <AddCriterion draft={draft} onChange={onChange} />
      <div className={styles.fields}>
        <NativeSelect
          label={t('playground.choose')}
          value={objective}
          data={objectives.map((one) => ({ value: one, label: say.label(`objective.${one}`) }))}
          onChange={({ currentTarget }) =>
            onChange(
              withPolicy(draft, {
                objective: objectives.find((one) => one === currentTarget.value) ?? 'most-pairs',
              }),
            )
          }
        />
        <NumberInput
          label={say.t('matching.minimum')}
          min={0}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          value={minimumScore}
          onChange={(next) => typeof next === 'number' && onChange(withPolicy(draft, { minimumScore: next }))}
        />
      </div>
    </Card>
  )
}

function CriterionRow({
  criterion,
  total,
  draft,
  onChange,
}: Editing & { criterion: Criterion; total: number }) {
  const { say, t } = useWords()
  const { id, weight = 0, requirement = 'wish' } = criterion
  const name = criterionName(draft, id)
  const change = (changes: Partial<Criterion>): void =>
    onChange(withCriterionChanged(draft, { ...criterion, ...changes } as Criterion))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <NumberInput
          aria-label={say.t('matching.weightOf', { criterion: name })}
          w={76}
          min={0.1}
          max={1000}
          decimalScale={1}
          allowNegative={false}
          value={weight}
          onChange={(next) => typeof next === 'number' && next > 0 && change({ weight: next })}
        />
      </td>
      <td>
        <Meter value={weight} of={total}>
          {say.percent(total === 0 ? 0 : weight / total)}
        </Meter>
      </td>
      <td>
        <NativeSelect
          aria-label={t('playground.requirement', { criterion: name })}
          w={110}
          value={requirement}
          data={[
            { value: 'wish', label: t('playground.wish') },
            { value: 'must', label: t('playground.must') },
          ]}
          onChange={({ currentTarget }) =>
            change({ requirement: currentTarget.value === 'must' ? 'must' : 'wish' })
          }
        />
      </td>
      <td>
        <Detail criterion={criterion} name={name} onChange={change} />
      </td>
      <td>
        <button
          type="button"
          className={styles.remove}
          aria-label={t('playground.remove', { name })}
          disabled={draft.policy.criteria.length === 1}
          onClick={() => onChange(withoutCriterion(draft, id))}
        >
          ×
        </button>
      </td>
    </tr>
  )
}

/** The one number or level that a kind turns on; nothing where it has none. */
function Detail({
  criterion,
  name,
  onChange,
}: {
  criterion: Criterion
  name: string
  onChange: (changes: Partial<Criterion>) => void
}) {
  const { t } = useWords()
  const labelled = (detail: string) => t('playground.detailOf', { criterion: name, detail })
  const number = (value: number, detail: string, changed: (value: number) => Partial<Criterion>) => (
    <NumberInput
      aria-label={labelled(detail)}
      description={detail}
      inputWrapperOrder={['input', 'description']}
      w={120}
      min={1}
      max={10_000}
      allowDecimal={false}
      allowNegative={false}
      value={value}
      onChange={(next) => typeof next === 'number' && next >= 1 && onChange(changed(next))}
    />
  )
  if (criterion.kind === 'near') return number(criterion.limit, t('playground.km'), (limit) => ({ limit }))
  if (criterion.kind === 'calendar')
    return number(criterion.minutes, t('playground.minutes'), (minutes) => ({ minutes }))
  if (criterion.kind === 'number' && criterion.compare === 'distance')
    return number(criterion.none, t('playground.difference'), (none) => ({ none }))
  if (criterion.kind !== 'language') return null
  const detail = t('playground.level')
  return (
    <NativeSelect
      aria-label={labelled(detail)}
      description={detail}
      inputWrapperOrder={['input', 'description']}
      w={120}
      value={criterion.atLeast ?? 'B1'}
      data={[...levels]}
      onChange={({ currentTarget }) =>
        onChange({ atLeast: levels.find((level) => level === currentTarget.value) ?? 'B1' })
      }
    />
  )
}

function AddCriterion({ draft, onChange }: Editing) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Kind>('same')
  if (!isOpen) {
    return (
      <button type="button" className={styles.quiet} onClick={() => setOpen(true)}>
        {t('playground.addCriterion')}
      </button>
    )
  }
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        onChange(withCriterion(draft, kind, name.trim()))
        setName('')
        setOpen(false)
      }}
    >
      <TextInput
        label={t('playground.name')}
        value={name}
        required
        withAsterisk={false}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NativeSelect
        label={t('playground.kind')}
        value={kind}
        data={kinds.map((one) => ({ value: one, label: t(`playground.kind.${one}`) }))}
        onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'same')}
      />
      <Button type="submit" variant="default">
        {t('playground.add')}
      </Button>
    </form>
  )
}

/** A criterion's own name, or that of what it compares. */
export function criterionName({ policy }: Draft, id: string): string {
  const criterion = policy.criteria.find((each) => each.id === id)
  const attribute = policy.attributes.find(({ name }) => name === criterion?.mentee)
  return criterion?.label ?? attribute?.label ?? id
}
