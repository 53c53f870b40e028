import { indicatorInWords } from '@passerelle/messages'
import { useMessages } from '@passerelle/ui/say'
import type { Answers } from '../api/client.ts'
import { useDefinitionLabels } from '../outcomes/useDefinitionLabels.ts'

type PlannedTable = Answers['grants']['byId']['publicationPlan'][number]

/** What a planned table shows, in words. */
export function usePlanLabel(): (table: PlannedTable) => string {
  const say = useMessages()
  const labelOf = useDefinitionLabels()
  return ({ indicator, by: [variable] }) => {
    const label = indicatorInWords(say, indicator, labelOf)
    return variable === undefined
      ? label
      : say.t('figures.by', { label, variable: say.coded('breakdown', { code: variable }) })
  }
}
