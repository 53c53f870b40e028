import { Card, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { PersonEnrolment, PersonPageData } from '../participants/usePerson.ts'
import { EligibilityList } from './EligibilityList.tsx'
import { verdictTones } from './tones.ts'

/** Whether somebody fits one programme, condition by condition. */
export function EligibilityCard({
  participantId,
  each,
  rights,
}: {
  participantId: string
  each: PersonEnrolment
  rights: PersonPageData['rights']
}) {
  const say = useMessages()
  const { eligibility } = each
  if (eligibility === null) return null
  return (
    <Card
      title={say.t('enrolments.eligibleFor', { programme: say.written(each.programmeName) })}
      aside={
        <Tag tone={verdictTones[eligibility.verdict]}>
          {say.coded('verdict', { code: eligibility.verdict })}
        </Tag>
      }
    >
      <EligibilityList participantId={participantId} each={each} rights={rights} />
    </Card>
  )
}
