import { TRPCClientError } from '@trpc/client'
import { useState } from 'react'
import { z } from 'zod'
import { toast } from '../src/feedback/index.ts'
import {
  CheckboxField,
  ChoiceField,
  ConflictPanel,
  DayField,
  FieldRow,
  FileField,
  Form,
  FormActions,
  LanguagesField,
  MoneyField,
  MultiSelectField,
  NumberField,
  SelectField,
  Steps,
  TextAreaField,
  TextField,
  useSchemaForm,
} from '../src/forms/index.ts'
import { Card } from '../src/page/index.ts'

const Meeting = z.strictObject({
  title: z.string().min(1),
  email: z.email().optional(),
  on: z.iso.date(),
  hours: z.number().min(0.5),
  price: z.strictObject({ amount: z.int(), currency: z.string() }).optional(),
  kind: z.enum(['office', 'video']),
  fields: z.array(z.string()).min(1),
  note: z.string().optional(),
  agreed: z.boolean(),
  languages: z.record(z.string(), z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])),
  version: z.int(),
})

const kinds = [
  { value: 'office', label: 'At the office' },
  { value: 'video', label: 'By video' },
] as const

const steps = [
  { id: 'file', label: 'File' },
  { id: 'columns', label: 'Columns' },
]

/** Every kind of field. Version 1 is always out of date; the title "taken" is refused. */
export function FormPart() {
  const [file, setFile] = useState<File | null>(null)
  const [saved, setSaved] = useState('')
  const form = useSchemaForm({
    schema: Meeting,
    initial: { title: 'Olena', fields: [], agreed: false, languages: { uk: 'native', en: 'C1' }, version: 1 },
    save: async (meeting) => {
      if (meeting.version === 1) throw refusal({ httpStatus: 409, code: 'conflict', current: stored })
      if (meeting.title === 'taken')
        throw refusal({ httpStatus: 422, code: 'invalid', fields: [{ path: 'title', code: 'field.choice' }] })
    },
    onSaved: (meeting) => {
      setSaved(JSON.stringify(meeting))
      toast('Saved', { undo: () => setSaved('taken back') })
    },
  })
  return (
    <Card title="A form">
      <Steps steps={steps} current="columns" onGo={() => undefined} />
      <ConflictPanel
        form={form}
        fields={[
          { path: 'title', label: 'Title' },
          { path: 'hours', label: 'Length' },
        ]}
      />
      <Form form={form}>
        <TextField {...form.field('title')} label="Title" hint="As people will read it" />
        <FieldRow>
          <DayField {...form.field('on')} label="Day" today="2026-11-24" />
          <NumberField {...form.field('hours')} label="Length" unit="h" decimals={1} />
          <MoneyField {...form.field('price')} label="Price" currency="EUR" />
        </FieldRow>
        <TextField {...form.field('email')} type="email" label="Address" />
        <FieldRow>
          <SelectField {...form.field('kind')} label="How" options={kinds} />
          <MultiSelectField
            {...form.field('fields')}
            label="Fields"
            options={[
              { value: 'health', label: 'Health' },
              { value: 'ict', label: 'ICT' },
            ]}
          />
        </FieldRow>
        <ChoiceField {...form.field('kind')} label="Where" options={kinds} />
        <CheckboxField {...form.field('agreed')} label="Both agreed" />
        <LanguagesField {...form.field('languages')} label="Languages" />
        <TextAreaField {...form.field('note')} label="Note" />
        <FileField label="File" file={file} onFile={setFile} kinds={['csv', 'xlsx']} megabytes={5} />
        <FormActions form={form} onCancel={() => form.reset()} />
      </Form>
      <output>{saved}</output>
    </Card>
  )
}

const stored = { title: 'Olena Marchuk', hours: 2, version: 3 }

function refusal(data: object): TRPCClientError<never> {
  const error = new TRPCClientError('refused')
  Object.assign(error, { data })
  return error as TRPCClientError<never>
}
