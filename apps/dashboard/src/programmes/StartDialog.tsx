import { Modal } from '@mantine/core'
import { LanguageTag } from '@passerelle/domain'
import type { Blueprint } from '@passerelle/domain/catalogue'
import { toast } from '@passerelle/ui/feedback'
import {
  Form,
  FormActions,
  MultiSelectField,
  NumberField,
  TextField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'

const Start = z.strictObject({
  name: z.string().min(1).max(200),
  languages: z.array(LanguageTag).min(1).max(20),
  places: z.int().min(1).max(100_000).optional(),
  siteIds: z.array(z.string()).max(200),
})

/** Asks only what the design cannot know: what it is called here, in which languages, how many, where. */
export function StartDialog({ blueprint, onClose }: { blueprint: Blueprint; onClose: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { session } = useSession()
  const start = useMutation(api.programmes.start.mutationOptions())
  const { programme } = blueprint
  const name = say.written(programme.name)
  const form = useSchemaForm({
    schema: Start,
    initial: { name, languages: [...programme.languages], places: programme.places, siteIds: [] },
    save: async ({ name: called, places, ...wanted }) => {
      const { id } = await start.mutateAsync({
        ...wanted,
        blueprintId: blueprint.id,
        // A name of one's own is one name for all languages; the design's own has several.
        name: called === name ? programme.name : { [say.locale]: called },
        ...(places !== undefined && { places }),
      })
      await queries.invalidateQueries()
      toast(say.t('programmes.started', { name: called }))
      await navigate({ to: '/programmes/$id', params: { id } })
    },
  })
  const { sites } = session.organisation
  return (
    <Modal opened onClose={onClose} size="lg" title={say.t('programmes.startTitle', { name })}>
      <Form form={form}>
        <TextField
          {...form.field('name')}
          label={say.t('programmes.ownName')}
          hint={say.t('programmes.ownNameHint')}
        />
        <MultiSelectField
          {...form.field('languages')}
          label={say.t('programmes.languages')}
          options={languages.map((value) => ({ value, label: say.language(value) }))}
        />
        <NumberField
          {...form.field('places')}
          label={say.t('programmes.places')}
          hint={say.t('programmes.placesHint')}
        />
        {sites.length > 0 && (
          <MultiSelectField
            {...form.field('siteIds')}
            label={say.t('programmes.sites')}
            hint={say.t('programmes.sitesHint')}
            options={sites.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
        <FormActions form={form} onCancel={onClose} save={say.t('programmes.start')} />
      </Form>
    </Modal>
  )
}

const languages = ['en', 'fr', 'nl', 'de', 'ar', 'da', 'es', 'fa', 'it', 'pt', 'sv', 'ti', 'tr', 'uk']
