import { FollowUpEntry } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  CheckboxField,
  ChoiceField,
  DayField,
  FieldRow,
  Form,
  FormActions,
  SelectField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Card, Loading } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { SituationFields } from '../outcomes/SituationFields.tsx'
import { claimOf, SituationForm } from '../outcomes/situationForm.ts'
import { useReread } from '../participants/usePerson.ts'

type FollowUp = Answers['followUps']['byId']
type Props = { readonly followUp: FollowUp; readonly today: string }

const Attempt = SituationForm.safeExtend(FollowUpEntry.shape)
const hows = FollowUpEntry.shape.how.options
const results = FollowUpEntry.shape.result.options

/** What came of a try: reached with the questions, or why not and when next. */
export function AttemptForm(props: Props) {
  const { participantId } = props.followUp
  const { data } = useQuery(useTRPC().outcomes.situation.queryOptions({ participantId }))
  if (!data) return <Loading />
  const last = data.now.spell ?? (data.now.how.code === 'not-confirmed-since' ? data.now.how.last : undefined)
  return <Loaded {...props} activity={last?.activity} />
}

function Loaded({ followUp, today, activity }: Props & { activity: string | undefined }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const { mutateAsync: record } = useMutation(api.followUps.record.mutationOptions({ onSettled }))
  const form = useSchemaForm({
    schema: Attempt,
    initial: {
      ...{ on: today, how: 'phone', result: 'reached', giveUp: false },
      ...{ kind: 'main', precision: 'day', says: activity === undefined ? 'spell' : 'still' },
    },
    save: async ({ on, how, result, nextOn, giveUp, ...situation }) => {
      const isReached = result === 'reached'
      await record({
        ...{ followUpId: followUp.id, version: followUp.version },
        entry: {
          ...{ on, how, result, giveUp: giveUp && (result === 'no-answer' || result === 'wrong-contact') },
          ...(nextOn !== undefined && result !== 'reached' && result !== 'refused' && { nextOn }),
        },
        claims: isReached ? [claimOf(situation)] : [],
      })
      toast(say.t('followUps.recorded', { name: followUp.callName ?? followUp.fullName }))
    },
  })
  const { result } = form.values
  const isOpen = result === 'no-answer' || result === 'wrong-contact' || result === 'later'
  return (
    <Card title={say.t('followUps.record')}>
      <Form form={form} label={say.t('followUps.record')}>
        <FieldRow>
          <DayField {...form.field('on')} label={say.t('followUps.day')} today={today} until={today} />
          <SelectField
            {...form.field('how')}
            label={say.t('followUps.how')}
            options={hows.map((value) => ({ value, label: say.coded('attemptHow', { code: value }) }))}
          />
        </FieldRow>
        <ChoiceField
          {...form.field('result')}
          label={say.t('followUps.result')}
          options={results.map((value) => ({ value, label: say.coded('attemptResult', { code: value }) }))}
        />
        {result === 'reached' && (
          <SituationFields
            form={form as never}
            current={activity && say.coded('activity', { code: activity })}
            today={today}
          />
        )}
        {isOpen && (
          <DayField {...form.field('nextOn')} label={say.t('followUps.next')} today={today} from={today} />
        )}
        {(result === 'no-answer' || result === 'wrong-contact') && (
          <CheckboxField
            {...form.field('giveUp')}
            label={say.t('followUps.giveUp', {
              tries: followUp.attempts.length + 1,
              planned: followUp.moment?.attempts ?? 1,
            })}
          />
        )}
        <FormActions form={form} />
      </Form>
    </Card>
  )
}
