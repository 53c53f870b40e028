import type { EligibilityLeaf, FactKey } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'

/** What an attribute is called; what staff judges is called by the statement of the rule that asks for it. */
export function labelOfFact(say: Messages, key: FactKey, leaves: readonly EligibilityLeaf[] = []): string {
  if (!key.startsWith('judgement.')) return say.label(`attribute.${key}`)
  const judged = leaves.find((leaf) => leaf.kind === 'judgement' && `judgement.${leaf.key}` === key)
  if (judged?.kind === 'judgement') return say.written(judged.statement)
  return say.t('enrolments.judgement')
}
