import { MantineProvider } from '@mantine/core'
import { loadMessages } from '@passerelle/messages'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { MessagesProvider } from '../say/index.ts'
import { refuses } from './FileField.tsx'
import {
  CheckboxField,
  ChoiceField,
  DayField,
  FieldGroup,
  FileField,
  Form,
  FormActions,
  LanguagesField,
  MoneyField,
  NumberField,
  SelectField,
  Steps,
  TextAreaField,
  TextField,
  useSchemaForm,
} from './index.ts'

const Record = z.strictObject({
  name: z.string(),
  note: z.string().optional(),
  on: z.iso.date(),
  hours: z.number().optional(),
  price: z.strictObject({ amount: z.int(), currency: z.string() }),
  kind: z.enum(['office', 'video']),
  agreed: z.boolean(),
  languages: z.record(z.string(), z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])),
})

function Example() {
  const form = useSchemaForm({
    schema: Record,
    initial: {
      name: 'Olena',
      on: '2026-11-24',
      hours: 1.5,
      price: { amount: 123450, currency: 'EUR' },
      languages: { uk: 'native' },
    },
    save: async () => undefined,
  })
  const kinds = [
    { value: 'office', label: 'At the office' },
    { value: 'video', label: 'By video' },
  ] as const
  return (
    <Form form={form} label="Meeting">
      <Steps
        steps={[
          { id: 'a', label: 'First' },
          { id: 'b', label: 'Second' },
        ]}
        current="b"
        onGo={() => undefined}
      />
      <FieldGroup title="Group">
        <TextField {...form.field('name')} label="Name" hint="As written on the card" />
        <TextAreaField {...form.field('note')} label="Note" />
        <DayField {...form.field('on')} label="Day" today="2026-11-24" />
        <NumberField {...form.field('hours')} label="Length" unit="h" decimals={1} />
        <MoneyField {...form.field('price')} label="Price" currency="EUR" />
        <SelectField {...form.field('kind')} label="How" options={kinds} />
        <ChoiceField {...form.field('kind')} label="How" options={kinds} />
        <CheckboxField {...form.field('agreed')} label="Agreed" />
        <LanguagesField {...form.field('languages')} label="Languages" />
        <FileField label="File" kinds={['csv', 'xlsx']} megabytes={5} onFile={() => undefined} />
      </FieldGroup>
      <FormActions form={form} onCancel={() => undefined} />
    </Form>
  )
}

async function drawn(locale: 'en' | 'fr' | 'de', node: ReactNode): Promise<string> {
  const say = await loadMessages(locale)
  return renderToStaticMarkup(
    <MantineProvider>
      <MessagesProvider initial={say}>{node}</MessagesProvider>
    </MantineProvider>,
  )
}

it('shows values as the language writes them, and marks what may be left out', async () => {
  const english = await drawn('en', <Example />)
  expect(english).toContain('value="24/11/2026"')
  expect(english).toContain('1,234.5')
  expect(english).toMatch(/Note <span[^>]*>\(optional\)/)
  expect(english).not.toMatch(/Name <span[^>]*>\(optional\)/)
  expect(english).toContain('Step 2 of 2')
  const german = await drawn('de', <Example />)
  expect(german).toContain('value="24.11.2026"')
  expect(german).toContain('1.234,5')
  expect(german).toContain('Ukrainisch')
})

it('takes only files that can be read', () => {
  const kinds = ['csv', 'xlsx']
  expect(refuses({ name: 'people.CSV', size: 100 }, kinds, 5)).toBeUndefined()
  expect(refuses({ name: 'people.pdf', size: 100 }, kinds, 5)).toBe('kind')
  expect(refuses({ name: 'csv', size: 100 }, kinds, 5)).toBe('kind')
  expect(refuses({ name: 'people.xlsx', size: 5_000_001 }, kinds, 5)).toBe('size')
})
