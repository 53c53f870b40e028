import type { PolicyCriterion, ProgrammeChange } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'
import { useMessages } from '@passerelle/ui/say'
import { criterionLabel } from './criterionLabel.ts'
import styles from './programmes.module.css'

/** What changes, one line each: "One meeting every so many days: 14 → 7". */
export function Changes({
  changes,
  criteria,
}: {
  changes: readonly ProgrammeChange[]
  /** Of the newer version: they name what was weighed. */
  criteria: readonly PolicyCriterion[]
}) {
  const say = useMessages()
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.field} ${change.criterion ?? ''}`}>
          <span>{labelOf(say, change, criteria)}</span>
          <b>{valuesOf(say, change)}</b>
        </li>
      ))}
    </ul>
  )
}

function labelOf(
  say: Messages,
  { field, criterion: id }: ProgrammeChange,
  criteria: readonly PolicyCriterion[],
): string {
  const criterion = criteria.find((each) => each.id === id)
  const name = criterion === undefined ? (id ?? '') : criterionLabel(say, criterion)
  return say.coded('programmeField', { code: field, values: { criterion: name } })
}

function valuesOf(say: Messages, { field, was, is }: ProgrammeChange): string {
  if (was === undefined && is === undefined) return say.t('programmes.changedSomehow')
  const said = (value: ProgrammeChange['was']): string => {
    if (value === undefined) return say.t('programmes.nothing')
    if (field === 'weight' && typeof value === 'number') return say.percent(value)
    return say.value(value)
  }
  return say.t('programmes.changed', { was: said(was), is: said(is) })
}
