import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Card, Loading, Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import styles from './grants.module.css'
import { usePlanLabel } from './usePlanLabel.ts'

type Grant = Answers['grants']['byId']
type Plan = Answers['grants']['plan']

/** What a grant will publish, what the check of all its dates says, and the decision where that leaves doubts. */
export function PlanCard({ grant }: { grant: Grant }) {
  const say = useMessages()
  const api = useTRPC()
  const labelOf = usePlanLabel()
  const { actions } = useSession().session
  const { data: plan } = useQuery(api.grants.plan.queryOptions({ grantId: grant.id }))
  const mayChange = plan !== undefined && plan.state !== 'fixed' && actions.includes('grant.write')
  return (
    <Card title={say.t('grants.plan')}>
      <p className={styles.soft}>{say.t('grants.planNote')}</p>
      <ul className={styles.plain}>
        {grant.publicationPlan.map((table) => (
          <li key={table.id} className={styles.planned}>
            {labelOf(table)}
            {mayChange && grant.publicationPlan.length > 1 && (
              <LeaveOutButton grant={grant} tableId={table.id} label={labelOf(table)} />
            )}
          </li>
        ))}
      </ul>
      {plan ? <PlanCheck grant={grant} plan={plan} mayChange={mayChange} /> : <Loading />}
    </Card>
  )
}

function PlanCheck({ grant, plan, mayChange }: { grant: Grant; plan: Plan; mayChange: boolean }) {
  const say = useMessages()
  const { state, answer, confirmed } = plan
  return (
    <>
      {answer && (
        <section aria-label={say.t('grants.planCheck')}>
          <h3 className={styles.checked}>{say.t('grants.planCheck')}</h3>
          <ul className={styles.plain}>
            {answer.dates.map((date) => (
              <PlannedDate key={date.on} date={date} grant={grant} />
            ))}
          </ul>
          <p className={styles.soft}>
            {say.t(answer.expectedFrom === 'before' ? 'grants.planBefore' : 'grants.planRecorded')}
          </p>
          {!answer.isSafe && <Notice tone="red">{say.t('grants.planNotSafe')}</Notice>}
        </section>
      )}
      {confirmed && (
        <p>
          {say.t('grants.planConfirmed', { name: confirmed.by, day: say.day(confirmed.at.slice(0, 10)) })}
        </p>
      )}
      {state === 'fixed' && <p className={styles.soft}>{say.t('grants.planFixed')}</p>}
      {state === 'doubtful' && (
        <>
          <Notice tone="amber">{say.t('grants.planDoubtful')}</Notice>
          {mayChange && <ConfirmButton grant={grant} />}
        </>
      )}
    </>
  )
}

function PlannedDate({
  date: { on, people, tables, isTooFewForTables },
  grant,
}: {
  date: NonNullable<Plan['answer']>['dates'][number]
  grant: Grant
}) {
  const say = useMessages()
  const labelOf = usePlanLabel()
  const hidden = tables.flatMap(({ id, cells, hidden }) => {
    const table = grant.publicationPlan.find((each) => each.id === id)
    if (hidden === 0 || table === undefined) return []
    return [say.t('grants.planHiddenTable', { table: labelOf(table), hidden, cells })]
  })
  return (
    <li>
      {say.t('grants.planDate', { day: say.day(on), count: people })}
      <div className={styles.soft}>
        {hidden.length === 0
          ? say.t('grants.planAllShown')
          : say.t('grants.planHidden', { tables: say.list(hidden) })}
      </div>
      {isTooFewForTables && <div>{say.t('grants.planTooFew')}</div>}
    </li>
  )
}

function ConfirmButton({ grant }: { grant: Grant }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const onError = useSayFailure()
  const { mutate, isPending } = useMutation(api.grants.confirmPlan.mutationOptions({ onSettled, onError }))
  const decide = async () => {
    const question = {
      title: say.t('grants.planConfirmTitle'),
      text: say.t('grants.planConfirmText'),
      action: say.t('grants.planConfirmNow'),
    }
    if (await confirm(question)) mutate({ grantId: grant.id, version: grant.version })
  }
  return (
    <Button variant="default" size="sm" loading={isPending} onClick={() => void decide()}>
      {say.t('grants.planConfirm')}
    </Button>
  )
}

function LeaveOutButton({ grant, tableId, label }: { grant: Grant; tableId: string; label: string }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const onError = useSayFailure()
  const { mutateAsync, isPending } = useMutation(
    api.grants.keepTables.mutationOptions({ onSettled, onError }),
  )
  const leaveOut = async () => {
    const question = {
      title: say.t('grants.planLeaveOutTitle'),
      text: say.t('grants.planLeaveOutText', { table: label }),
      action: say.t('grants.planLeaveOut'),
      isHarmful: true,
    }
    if (!(await confirm(question))) return
    const tables = grant.publicationPlan.flatMap(({ id }) => (id === tableId ? [] : [id]))
    await mutateAsync({ grantId: grant.id, version: grant.version, tables })
    toast(say.t('grants.planLeftOut'))
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={isPending}
      aria-label={say.t('grants.planLeaveOutOf', { table: label })}
      onClick={() => void leaveOut()}
    >
      {say.t('grants.planLeaveOut')}
    </Button>
  )
}
