import { assessEligibility, type EligibilityRule, type LeafReason } from '@passerelle/domain'
import { useMessages } from '@passerelle/ui/say'
import { useSession } from '../session/session.ts'
import { labelOfLeaf } from './labelOfLeaf.ts'
import styles from './programmes.module.css'

/** A tree of conditions as people read it: one line each, alternatives and exceptions indented below their word. */
export function RuleInWords({ rule }: { rule: EligibilityRule }) {
  const say = useMessages()
  const { session } = useSession()
  // Judged for nobody, every condition still says what it asks.
  const asked = new Map(
    assessEligibility(rule, {}, session.today).reasons.map((reason) => [reason.path.join('.'), reason]),
  )
  const isOpen = rule.kind === 'all' && rule.rules.length === 0
  if (isOpen) return <p>{say.t('programmes.everyone')}</p>
  return (
    <ul className={styles.rule}>
      <Part rule={rule} path={[]} asked={asked} isTop />
    </ul>
  )
}

type Path = readonly (number | 'rule')[]

function Part({
  rule,
  path,
  asked,
  isTop = false,
}: {
  rule: EligibilityRule
  path: Path
  asked: ReadonlyMap<string, LeafReason>
  isTop?: boolean
}) {
  const say = useMessages()
  if (rule.kind === 'all' && isTop) {
    return rule.rules.map((part, at) => <Part key={at} rule={part} path={[...path, at]} asked={asked} />)
  }
  if (rule.kind === 'all' || rule.kind === 'any') {
    return (
      <li>
        {rule.kind === 'any' && <span className={styles.soft}>{say.t('programmes.oneOf')}</span>}
        <ul className={styles.rule}>
          {rule.rules.map((part, at) => (
            <Part key={at} rule={part} path={[...path, at]} asked={asked} />
          ))}
        </ul>
      </li>
    )
  }
  if (rule.kind === 'not') {
    return (
      <li>
        <span className={styles.soft}>{say.t('programmes.noneOf')}</span>
        <ul className={styles.rule}>
          <Part rule={rule.rule} path={[...path, 'rule']} asked={asked} />
        </ul>
      </li>
    )
  }
  const reason = asked.get(path.join('.'))
  if (reason === undefined) return null
  return (
    <li className={styles.condition}>
      <span>{labelOfLeaf(say, rule)}</span>
      <span>{say.message({ code: `condition.${rule.kind}`, values: reason.values }, 'or')}</span>
    </li>
  )
}
