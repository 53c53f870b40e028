import {
  Activity,
  type AttributeKey,
  attributes,
  Day,
  type FactKey,
  type FactValue,
  nonAnswers,
  valueSchema,
} from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  type Bound,
  DayField,
  FieldRow,
  Form,
  FormActions,
  SelectField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import { FactField } from './FactField.tsx'

const kinds = ['answered', ...nonAnswers.filter((kind) => kind !== 'not-asked')] as const
const sources = ['self', 'staff', 'mentor', 'partner', 'document-seen', 'register'] as const

type Props = {
  readonly participantId: string
  readonly attribute: FactKey
  readonly label: string
  /** First suggestion for the day from which it holds. */
  readonly since: string
  readonly onDone: () => void
}

/** One answer, or the kind of no answer, where it is missing; eligibility is judged anew at once. */
export function AnswerForm(props: Props) {
  const { attribute } = props
  return attribute === 'labourStatus' || attribute === 'unemployedSince' ? (
    <SituationForm {...props} />
  ) : (
    <FactForm {...props} />
  )
}

/** Values as the registry wants them for this attribute. */
function schemaOf(attribute: FactKey): z.ZodType<FactValue> {
  if (attribute.startsWith('judgement.')) return z.enum(['yes', 'no'])
  return valueSchema(attributes[attribute as AttributeKey])
}

function FactForm({ participantId, attribute, label, since, onDone }: Props) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { session } = useSession()
  const isCareful =
    attribute.startsWith('judgement.') || attributes[attribute as AttributeKey].dataClass !== 'personal'
  const plain = useMutation(api.participants.recordFact.mutationOptions())
  const careful = useMutation(api.participants.recordSensitiveFact.mutationOptions())
  const form = useSchemaForm({
    schema: z
      .strictObject({
        answer: z.enum(kinds),
        value: schemaOf(attribute).optional(),
        from: Day,
        source: z.enum(sources),
      })
      .refine(({ answer, value }) => answer !== 'answered' || value !== undefined, {
        path: ['value'],
        params: { code: 'field.missing' },
      }),
    initial: {
      answer: 'answered',
      value: undefined,
      from: since,
      source: attribute.startsWith('judgement.') ? 'staff' : 'self',
    } as never,
    save: async ({ answer, value, from, source }) => {
      const given = answer === 'answered' && value !== undefined ? { answer, value } : { answer }
      const input = { participantId, answer: { key: attribute, from, source, ...given } }
      await (isCareful ? careful : plain).mutateAsync(input)
      await reread()
    },
    onSaved: () => {
      toast(say.t('enrolments.recorded'))
      onDone()
    },
  })
  const values = form.values as { readonly answer?: string }
  return (
    <Form form={form} label={label}>
      <FieldRow>
        <KindField field={form.field('answer') as never} />
        {values.answer === 'answered' && (
          <FactField attribute={attribute} label={label} field={form.field('value') as never} />
        )}
      </FieldRow>
      <FieldRow>
        <DayField
          {...(form.field('from') as Bound<string>)}
          label={say.t('enrolments.holdsSince')}
          today={session.today}
          until={session.today}
        />
        <SourceField field={form.field('source') as never} />
      </FieldRow>
      <FormActions form={form} onCancel={onDone} />
    </Form>
  )
}

const Situation = z
  .strictObject({
    answer: z.enum(kinds),
    activity: Activity.optional(),
    since: Day.optional(),
    saidOn: Day,
    source: z.enum(sources),
  })
  .refine(({ answer, activity }) => answer !== 'answered' || activity !== undefined, {
    path: ['activity'],
    params: { code: 'field.missing' },
  })

/** The work situation is kept as what somebody said on a day, with since when. */
function SituationForm({ participantId, label, since, onDone }: Props) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { session } = useSession()
  const situation = useMutation(api.participants.recordSituation.mutationOptions())
  const plain = useMutation(api.participants.recordFact.mutationOptions())
  const form = useSchemaForm({
    schema: Situation,
    initial: { answer: 'answered', saidOn: since, source: 'self' },
    save: async ({ answer, activity, since: from, saidOn, source }) => {
      if (answer === 'answered' && activity !== undefined) {
        await situation.mutateAsync({ participantId, activity, saidOn, source, ...(from && { since: from }) })
      } else {
        const given = { key: 'labourStatus', answer, from: saidOn, source }
        await plain.mutateAsync({ participantId, answer: given })
      }
      await reread()
    },
    onSaved: () => {
      toast(say.t('enrolments.recorded'))
      onDone()
    },
  })
  return (
    <Form form={form} label={label}>
      <FieldRow>
        <KindField field={form.field('answer') as never} />
        {form.values.answer === 'answered' && (
          <>
            <SelectField
              {...form.field('activity')}
              label={say.t('attribute.labourStatus')}
              isOptional={false}
              options={Activity.options.map((value) => ({
                value,
                label: say.label(`option.labourStatus.${value}`),
              }))}
            />
            <DayField
              {...form.field('since')}
              label={say.t('enrolments.sinceWhen')}
              today={session.today}
              until={session.today}
            />
          </>
        )}
      </FieldRow>
      <FieldRow>
        <DayField
          {...form.field('saidOn')}
          label={say.t('enrolments.saidOn')}
          today={session.today}
          until={session.today}
        />
        <SourceField field={form.field('source') as never} />
      </FieldRow>
      <FormActions form={form} onCancel={onDone} />
    </Form>
  )
}

function KindField({ field }: { field: Bound<(typeof kinds)[number]> }) {
  const say = useMessages()
  return (
    <SelectField
      {...field}
      label={say.t('enrolments.kindOfAnswer')}
      options={kinds.map((value) => ({ value, label: say.coded('answerKind', { code: value }) }))}
    />
  )
}

function SourceField({ field }: { field: Bound<(typeof sources)[number]> }) {
  const say = useMessages()
  return (
    <SelectField
      {...field}
      label={say.t('enrolments.saidBy')}
      options={sources.map((value) => ({ value, label: say.coded('factSource', { code: value }) }))}
    />
  )
}
