import { Link } from '@passerelle/ui/link'
import { Card, type Fact, Facts, Notice, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { PersonEnrolment, PersonPageData } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import { EligibilityList } from './EligibilityList.tsx'
import styles from './enrolments.module.css'
import { Moves } from './Moves.tsx'
import { Preparation } from './Preparation.tsx'
import { stageTones, verdictTones } from './tones.ts'

/** One enrolment: its days, its conditions, its preparation, and the moves that are possible now. */
export function EnrolmentCard({ data, each }: { data: PersonPageData; each: PersonEnrolment }) {
  const say = useMessages()
  const { person, rights } = data
  const { enrolment, stage, eligibility } = each
  return (
    <Card
      title={
        <>
          <Link href={`/programmes/${enrolment.programmeId}`}>{say.written(each.programmeName)}</Link>,{' '}
          {say.coded('role', { code: enrolment.role })}{' '}
          <Tag tone={stageTones[stage]}>{say.coded('enrolmentStage', { code: stage })}</Tag>
        </>
      }
      aside={say.t('enrolments.onVersion', { number: enrolment.programmeVersion })}
    >
      {each.leaving && <LeavingNotice leaving={each.leaving} />}
      <div className={styles.grid}>
        <div>
          <Facts facts={useFacts(each)} />
          <Preparation each={each} />
        </div>
        {eligibility && (
          <div>
            <h3 className={styles.subhead}>
              {verdictSentence(say, eligibility.verdict)}{' '}
              <Tag tone={verdictTones[eligibility.verdict]}>
                {say.coded('verdict', { code: eligibility.verdict })}
              </Tag>
            </h3>
            <EligibilityList participantId={person.id} each={each} rights={rights} mayChange />
          </div>
        )}
      </div>
      <Moves name={person.callName ?? person.fullName} each={each} />
    </Card>
  )
}

/** No service is recorded for long: the question that a list of moves alone would not ask. */
function LeavingNotice({
  leaving: { on, days, last },
}: {
  leaving: NonNullable<PersonEnrolment['leaving']>
}) {
  const say = useMessages()
  const { session } = useSession()
  return (
    <Notice>
      {say.t('enrolments.leavingProposed', { days })}{' '}
      {say.t('enrolments.lastService', {
        day: say.nearDay(on, session.today),
        service: say.label(`service.${last}`),
      })}
    </Notice>
  )
}

function verdictSentence(say: ReturnType<typeof useMessages>, verdict: 'met' | 'unmet' | 'unknown'): string {
  switch (verdict) {
    case 'met':
      return say.t('enrolments.verdictMet')
    case 'unmet':
      return say.t('enrolments.verdictUnmet')
    case 'unknown':
      return say.t('enrolments.verdictUnknown')
  }
}

function useFacts({ enrolment, waiting }: PersonEnrolment): Fact[] {
  const say = useMessages()
  const { session } = useSession()
  const { appliedOn, startedOn, endedOn, siteId, channel, history, corrections } = enrolment
  const site = session.organisation.sites.find(({ id }) => id === siteId)
  const last = history.at(-1)
  const why = last?.reason === undefined ? [] : [say.label(`reason.${last.reason}`)]
  if (last?.note !== undefined) why.push(`“${last.note}”`)
  const day = (label: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ label, value: say.day(value) }]
  return [
    ...day(say.t('enrolments.appliedOn'), appliedOn),
    ...(channel
      ? [{ label: say.t('enrolments.channel'), value: say.coded('channel', { code: channel }) }]
      : []),
    ...(site ? [{ label: say.t('enrolments.site'), value: site.name }] : []),
    ...day(say.t('enrolments.started'), startedOn),
    ...day(say.t('enrolments.ended'), endedOn),
    ...corrections.map(
      ({ of, was, is, recordedOn, reason }): Fact => ({
        label: say.t(of === 'start' ? 'enrolments.startCorrected' : 'enrolments.endCorrected'),
        value: say.t('enrolments.correction', {
          ...{ was: say.day(was), is: say.day(is), on: say.day(recordedOn) },
          reason: say.label(`reason.${reason}`),
        }),
      }),
    ),
    ...(why.length > 0 ? [{ label: say.t('enrolments.reason'), value: why.join(', ') }] : []),
    ...(waiting
      ? [
          {
            label: say.t('enrolments.waiting'),
            value: `${say.t('enrolments.waitingDays', { days: waiting.days })} (${say.t('enrolments.waitingSince', { day: say.day(waiting.since) })})`,
          },
        ]
      : []),
  ]
}
