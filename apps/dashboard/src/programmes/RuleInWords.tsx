import { assessEligibility, type EligibilityRule, type LeafReason } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'
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

/** At most so many alternatives are read out; more are counted. */
const readable = 6

function conditionOf(say: Messages, { leaf, values }: LeafReason): string {
  const { wanted } = values
  const code = `condition.${leaf.kind}`
  if (!Array.isArray(wanted) || wanted.length <= readable) return say.message({ code, values }, 'or')
  const few = wanted.slice(0, readable - 2).map((each) => say.value(each))
  const rest = say.t('programmes.orMore', { list: few.join(', '), count: wanted.length - few.length })
  return say.message({ code, values: { ...values, wanted: rest } }, 'or')
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
      <span>{say.opening(labelOfLeaf(say, rule))}</span>
      <span>{conditionOf(say, reason)}</span>
    </li>
  )
}
