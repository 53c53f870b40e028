import { GrantDraft } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  DayField,
  FieldRow,
  Form,
  FormActions,
  MoneyField,
  MultiSelectField,
  TextField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Link } from '@passerelle/ui/link'
import { Card, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import styles from './grants.module.css'
import { usualPlan } from './usualPlan.ts'

/** What a new grant asks for; targets and dates come on its page. */
const NewGrant = GrantDraft.pick({
  name: true,
  reference: true,
  funderName: true,
  invitedEmail: true,
  period: true,
  amount: true,
  programmeIds: true,
})

export function NewGrantPage() {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { today } = useSession().session
  const { data: programmes = [] } = useQuery(api.programmes.list.queryOptions())
  const create = useMutation(api.grants.create.mutationOptions())
  const form = useSchemaForm({
    schema: NewGrant,
    initial: {},
    save: async (grant) => {
      const { grantId } = await create.mutateAsync({
        ...grant,
        attribution: 'started-under-it',
        targets: [],
        reportingDates: [],
        publicationPlan: usualPlan(),
      })
      await cache.invalidateQueries({ queryKey: api.grants.pathKey() })
      toast(say.t('grants.created'))
      await navigate({ to: '/grants/$id', params: { id: grantId } })
    },
  })
  return (
    <>
      <PageHeader
        title={say.t('grants.new')}
        above={<Link href="/grants">{say.t('grants.title')}</Link>}
        below={say.t('grants.emptyText')}
      />
      <Card>
        <div className={styles.form}>
          <Form form={form} label={say.t('grants.new')}>
            <TextField {...form.field('name')} label={say.t('grants.fieldName')} />
            <FieldRow>
              <TextField {...form.field('funderName')} label={say.t('grants.fieldFunder')} />
              <TextField {...form.field('invitedEmail')} type="email" label={say.t('grants.fieldEmail')} />
            </FieldRow>
            <MultiSelectField
              {...form.field('programmeIds')}
              label={say.t('grants.fieldProgrammes')}
              options={programmes.map(({ id, name }) => ({ value: id, label: say.written(name) }))}
            />
            <FieldRow>
              <DayField {...form.field('period.from')} today={today} label={say.t('grants.fieldFrom')} />
              <DayField {...form.field('period.until')} today={today} label={say.t('grants.fieldUntil')} />
            </FieldRow>
            <FieldRow>
              <MoneyField {...form.field('amount')} currency="EUR" label={say.t('grants.fieldAmount')} />
              <TextField {...form.field('reference')} label={say.t('grants.fieldReference')} />
            </FieldRow>
            <FormActions
              form={form}
              save={say.t('grants.create')}
              onCancel={() => void navigate({ to: '/grants' })}
            />
          </Form>
        </div>
      </Card>
    </>
  )
}
