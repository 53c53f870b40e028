import type { PolicyCriterion } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'

/** What a criterion is called: its own label, else the attribute that it compares. */
export function criterionLabel(say: Messages, { label, attribute }: PolicyCriterion): string {
  return label === undefined ? say.label(`attribute.${attribute}`) : say.written(label)
}
