import { Button } from '@mantine/core'
import { breakdownVariables, PlannedTable } from '@passerelle/domain'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { FieldRow, Form, FormActions, SelectField, useSchemaForm } from '@passerelle/ui/forms'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import { usePlanLabel } from '../grants/usePlanLabel.ts'
import styles from './reports.module.css'

type Report = Answers['reports']['byId']

const NewTable = z.strictObject({ of: PlannedTable.shape.id, by: z.enum(breakdownVariables) })

/** Breakdowns that this report shows besides the grant's plan, rounded. */
export function MoreTables({ report }: { report: Report }) {
  const say = useMessages()
  const api = useTRPC()
  const labelOf = usePlanLabel()
  const { data: grant } = useQuery(api.grants.byId.queryOptions({ grantId: report.grant.id }))
  if (!grant) return null
  const isPlanned = (id: string) => grant.publicationPlan.some((table) => table.id === id)
  const added = report.figures.filter(({ id }) => !isPlanned(id))
  return (
    <Card title={say.t('reports.tables')}>
      <p className={styles.soft}>{say.t('reports.tablesNote', { base: 5 })}</p>
      {added.length > 0 && (
        <ul className={styles.plain}>
          {added.map((table) => (
            <li key={table.id}>
              {labelOf(table)} <DropButton report={report} tableId={table.id} label={labelOf(table)} />
            </li>
          ))}
        </ul>
      )}
      <AddTable report={report} planned={report.figures.filter(({ id }) => isPlanned(id))} />
    </Card>
  )
}

function AddTable({ report, planned }: { report: Report; planned: Report['figures'] }) {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const labelOf = usePlanLabel()
  const add = useMutation(api.reports.addTable.mutationOptions())
  const form = useSchemaForm({
    schema: NewTable,
    initial: {},
    save: async (table) => {
      await add.mutateAsync({ reportId: report.id, version: report.version, ...table })
      await cache.invalidateQueries({ queryKey: api.reports.pathKey() })
      toast(say.t('reports.tableAdded'))
    },
  })
  const whole = planned.filter(
    ({ indicator }) =>
      indicator.kind === 'outcome' || !['meetings', 'volunteer-hours'].includes(indicator.of),
  )
  const options = new Map(whole.map((table) => [labelOf({ ...table, by: [] }), table.id]))
  return (
    <div className={styles.form}>
      <Form form={form} label={say.t('reports.tables')}>
        <FieldRow>
          <SelectField
            {...form.field('of')}
            label={say.t('reports.tableOf')}
            options={[...options].map(([label, value]) => ({ value, label }))}
          />
          <SelectField
            {...form.field('by')}
            label={say.t('reports.tableBy')}
            options={breakdownVariables.map((value) => ({
              value,
              label: say.coded('breakdown', { code: value }),
            }))}
          />
        </FieldRow>
        <FormActions form={form} save={say.t('reports.addTable')} />
      </Form>
    </div>
  )
}

function DropButton({ report, tableId, label }: { report: Report; tableId: string; label: string }) {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const onError = useSayFailure()
  const onSuccess = () => cache.invalidateQueries({ queryKey: api.reports.pathKey() })
  const drop = useMutation(api.reports.dropTable.mutationOptions({ onError, onSuccess }))
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={drop.isPending}
      aria-label={say.t('reports.dropTableOf', { table: label })}
      onClick={() => drop.mutate({ reportId: report.id, version: report.version, table: tableId })}
    >
      {say.t('reports.dropTable')}
    </Button>
  )
}
