import { Modal } from '@mantine/core'
import { LanguageTag, type LocalisedText, type Programme } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'
import { toast } from '@passerelle/ui/feedback'
import {
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  MultiSelectField,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { criterionLabel } from './criterionLabel.ts'
import type { ProgrammeAnswer } from './ProgrammePage.tsx'
import styles from './programmes.module.css'

const agreements = ['none', 'contract', 'memorandum', 'action-plan'] as const

const Edited = z.strictObject({
  name: z.string().min(1).max(200),
  audience: z.string().min(1).max(4000),
  languages: z.array(LanguageTag).min(1).max(20),
  places: z.int().min(1).max(100_000).nullable(),
  pairing: z
    .strictObject({
      durationMonths: z.int().min(1).max(60),
      everyDays: z.int().min(1).max(365),
      minimumMeetings: z.int().min(1).max(500).nullable(),
      agreement: z.enum(agreements),
      reviewEveryMonths: z.int().min(1).max(60).nullable(),
      answerWithinDays: z.int().min(1).max(1000),
      firstMeetingWithinDays: z.int().min(1).max(1000),
      capacityPerMentor: z.int().min(1).max(200),
    })
    .optional(),
  weights: z.record(z.string(), z.number().positive().max(1000)),
})
type Edited = z.infer<typeof Edited>

/** The simple things of a programme. What is saved becomes a draft that is read before it counts. */
export function EditDialog({ programme, onClose }: { programme: ProgrammeAnswer; onClose: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const save = useMutation(api.programmes.saveDraft.mutationOptions())
  const document = programme.draft?.document ?? programme.published.document
  const form = useSchemaForm({
    schema: Edited,
    initial: editedOf(document, say),
    save: async ({ name, audience, pairing, ...edit }) => {
      await save.mutateAsync({
        programmeId: programme.id,
        version: programme.version,
        edit: {
          ...edit,
          ...pairing,
          name: inLocale(document.name, name),
          audience: inLocale(document.audience.text, audience),
        },
      })
      await queries.invalidateQueries()
    },
    onSaved: () => {
      toast(say.t('programmes.drafted'))
      onClose()
    },
  })
  /** Only the reader's language is written anew, and only where it was changed. */
  function inLocale(text: LocalisedText, written: string): LocalisedText {
    return say.written(text) === written ? text : { ...text, [say.locale]: written }
  }
  const field = (code: string) => say.label(`programmeField.${code}`)
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say.t('programmes.editTitle', { name: say.written(document.name) })}
    >
      <p className={styles.soft}>{say.t('programmes.editBelow')}</p>
      <Form form={form}>
        <TextField {...form.field('name')} label={field('name')} />
        <TextAreaField {...form.field('audience')} label={field('audience')} rows={2} />
        <FieldRow>
          <MultiSelectField
            {...form.field('languages')}
            label={field('languages')}
            options={['en', 'fr', 'nl', 'de', 'ar', 'da', 'es', 'fa', 'it', 'pt', 'sv', 'ti', 'tr', 'uk'].map(
              (value) => ({ value, label: say.language(value) }),
            )}
          />
          <NumberField
            {...form.field('places')}
            label={field('places')}
            hint={say.t('programmes.placesHint')}
          />
        </FieldRow>
        {document.pairing && (
          <FieldGroup title={say.t('programmes.pairs')}>
            <FieldRow>
              <NumberField {...form.field('pairing.durationMonths')} label={field('duration')} />
              <NumberField {...form.field('pairing.everyDays')} label={field('cadence')} />
              <NumberField {...form.field('pairing.minimumMeetings')} label={field('minimum-meetings')} />
            </FieldRow>
            <FieldRow>
              <SelectField
                {...form.field('pairing.agreement')}
                label={field('agreement')}
                options={agreements.map((value) => ({
                  value,
                  label:
                    value === 'none' ? say.t('programmes.agreementNone') : say.label(`agreement.${value}`),
                }))}
              />
              <NumberField {...form.field('pairing.reviewEveryMonths')} label={field('reviews')} />
              <NumberField {...form.field('pairing.capacityPerMentor')} label={field('capacity')} />
            </FieldRow>
            <FieldRow>
              <NumberField {...form.field('pairing.answerWithinDays')} label={field('answer-within')} />
              <NumberField
                {...form.field('pairing.firstMeetingWithinDays')}
                label={field('first-meeting-within')}
              />
            </FieldRow>
          </FieldGroup>
        )}
        {document.matching && (
          <FieldGroup title={say.t('programmes.weights')}>
            <FieldRow>
              {document.matching.criteria.map((criterion) => (
                <NumberField
                  key={criterion.id}
                  {...form.field(`weights.${criterion.id}`)}
                  label={criterionLabel(say, criterion)}
                  hint={shareOf(say, form.values.weights, criterion.id)}
                  decimals={1}
                />
              ))}
            </FieldRow>
          </FieldGroup>
        )}
        <FormActions form={form} onCancel={onClose} save={say.t('programmes.saveDraft')} />
      </Form>
    </Modal>
  )
}

function editedOf(document: Programme, say: Messages): Edited {
  const { pairing } = document
  return {
    name: say.written(document.name),
    audience: say.written(document.audience.text),
    languages: document.languages,
    places: document.places ?? null,
    weights: Object.fromEntries((document.matching?.criteria ?? []).map(({ id, weight }) => [id, weight])),
    ...(pairing && {
      pairing: {
        durationMonths: pairing.durationMonths.planned,
        everyDays: pairing.cadence.everyDays,
        minimumMeetings: pairing.minimumMeetings ?? null,
        agreement: pairing.agreement,
        reviewEveryMonths: pairing.actionPlan?.reviewEveryMonths ?? null,
        answerWithinDays: pairing.answerWithinDays,
        firstMeetingWithinDays: pairing.firstMeetingWithinDays,
        capacityPerMentor: pairing.capacityPerMentor,
      },
    }),
  }
}

/** What a weight comes to beside the others, while it is typed. */
function shareOf(
  say: ReturnType<typeof useMessages>,
  weights: Readonly<Record<string, unknown>> | undefined,
  id: string,
): string {
  const known = Object.values(weights ?? {}).map(Number)
  const whole = known.reduce((sum, weight) => sum + (Number.isFinite(weight) ? weight : 0), 0)
  const own = Number(weights?.[id])
  return whole > 0 && Number.isFinite(own) ? say.percent(own / whole) : ''
}
