import { ReportDraft } from '@passerelle/domain'
import { locales } from '@passerelle/messages'
import {
  DayField,
  FieldRow,
  Form,
  FormActions,
  SelectField,
  TextField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Link } from '@passerelle/ui/link'
import { Card, Loading, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import styles from './reports.module.css'

const route = getRouteApi('/reports/new')

export function NewReportPage() {
  const say = useMessages()
  const { data: grants } = useQuery(useTRPC().grants.list.queryOptions())
  const { grant: wanted } = route.useSearch()
  return (
    <>
      <PageHeader
        title={say.t('reports.new')}
        above={<Link href="/reports">{say.t('reports.title')}</Link>}
        below={say.t('reports.emptyText')}
      />
      {grants === undefined ? (
        <Loading />
      ) : (
        <Card>
          <div className={styles.form}>
            <DraftForm grants={grants} wanted={grants.find(({ id }) => id === wanted)} />
          </div>
        </Card>
      )}
    </>
  )
}

type Grant = Answers['grants']['list'][number]

/**
 * All of the grant up to now: results come months after leaving, so that the last half-year alone would still be empty,
 * and the more people, the less has to be hidden.
 */
function periodOf(grant: Grant | undefined, today: string) {
  return grant && { from: grant.period.from, until: grant.period.until < today ? grant.period.until : today }
}

function DraftForm({ grants, wanted }: { grants: readonly Grant[]; wanted: Grant | undefined }) {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { today } = useSession().session
  const create = useMutation(api.reports.create.mutationOptions())
  const period = periodOf(wanted, today)
  const form = useSchemaForm({
    schema: ReportDraft,
    initial: {
      ...(wanted && { grantId: wanted.id, title: wanted.name }),
      ...(period && { period }),
      asOf: today,
      language: say.locale,
    },
    save: async (draft) => {
      const { reportId } = await create.mutateAsync(draft)
      await cache.invalidateQueries({ queryKey: api.reports.pathKey() })
      await navigate({ to: '/reports/$id', params: { id: reportId } })
    },
  })
  return (
    <Form form={form} label={say.t('reports.new')}>
      <SelectField
        {...form.field('grantId')}
        label={say.t('reports.fieldGrant')}
        options={grants.map(({ id, name, funderName }) => ({ value: id, label: `${name} · ${funderName}` }))}
      />
      <TextField {...form.field('title')} label={say.t('reports.fieldTitle')} />
      <FieldRow>
        <DayField {...form.field('period.from')} today={today} label={say.t('reports.fieldFrom')} />
        <DayField {...form.field('period.until')} today={today} label={say.t('reports.fieldUntil')} />
      </FieldRow>
      <FieldRow>
        <DayField {...form.field('asOf')} today={today} until={today} label={say.t('reports.fieldAsOf')} />
        <SelectField
          {...form.field('language')}
          label={say.t('reports.fieldLanguage')}
          options={locales.map((code) => ({ value: code, label: say.coded('localeNames', { code }) }))}
        />
      </FieldRow>
      <FormActions
        form={form}
        save={say.t('reports.create')}
        onCancel={() => void navigate({ to: '/reports' })}
      />
    </Form>
  )
}
