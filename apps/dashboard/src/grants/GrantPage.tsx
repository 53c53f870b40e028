import { ProgressToTarget } from '@passerelle/charts'
import { indicatorInWords } from '@passerelle/messages'
import { ChartArea } from '@passerelle/ui/figure'
import { Link } from '@passerelle/ui/link'
import { Card, Columns, Facts, Loading, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useDefinitionLabels } from '../outcomes/useDefinitionLabels.ts'
import { NewReportButton } from '../reports/NewReportButton.tsx'
import { useSession } from '../session/session.ts'
import styles from './grants.module.css'
import { InviteButton } from './InviteButton.tsx'
import { PlanCard } from './PlanCard.tsx'

const route = getRouteApi('/grants/$id')

/** One grant: promises and progress, pairs that outlive it, when reports are due. */
export function GrantPage() {
  const say = useMessages()
  const api = useTRPC()
  const { id: grantId } = route.useParams()
  const { today } = useSession().session
  const { data: grant } = useQuery(api.grants.byId.queryOptions({ grantId }))
  const { data: progress } = useQuery(api.grants.progress.queryOptions({ grantId }))
  const { data: beyond } = useQuery(api.grants.pairsBeyond.queryOptions({ grantId }))
  if (!grant) return <Loading />
  const { from, until } = grant.period
  return (
    <>
      <PageHeader
        title={grant.name}
        above={<Link href="/grants">{say.t('grants.title')}</Link>}
        below={[grant.funderName, grant.reference].filter(Boolean).join(' · ')}
        state={<StateTag grant={grant} today={today} />}
        actions={
          <>
            <InviteButton grant={grant} />
            <NewReportButton grantId={grantId} />
          </>
        }
      />
      <Columns
        aside={
          <>
            <Card>
              <Facts
                facts={[
                  {
                    label: say.t('grants.columnPeriod'),
                    value: say.t('reports.periodOf', { from: say.day(from), until: say.day(until) }),
                  },
                  {
                    label: say.t('grants.columnAmount'),
                    value: say.money(grant.amount.amount, grant.amount.currency),
                  },
                  {
                    label: say.t('grants.columnProgrammes'),
                    value: (
                      <ul className={styles.plain}>
                        {grant.programmes.map(({ id, name }) => (
                          <li key={id}>
                            <Link href={`/programmes/${id}`}>{say.written(name)}</Link>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            </Card>
            <Card title={say.t('grants.reportingDates')}>
              {grant.reportingDates.length === 0 && <p>{say.t('grants.noReportingDates')}</p>}
              <ul className={styles.plain}>
                {grant.reportingDates.map(({ id, period, dueOn }) => (
                  <li key={id}>
                    {say.t('reports.periodOf', { from: say.day(period.from), until: say.day(period.until) })}
                    <div className={styles.soft}>{say.t('grants.dueOn', { day: say.day(dueOn) })}</div>
                  </li>
                ))}
              </ul>
            </Card>
            <PlanCard grant={grant} />
          </>
        }
      >
        <Card title={say.t('grants.progress')}>
          {grant.targets.length === 0 ? <p>{say.t('grants.noTargets')}</p> : <Targets progress={progress} />}
          <p className={styles.soft}>{say.t('grants.progressNote')}</p>
        </Card>
        <Card title={say.t('grants.beyond', { count: beyond?.length ?? 0 })}>
          {beyond && beyond.length > 0 && (
            <ul className={styles.plain}>
              {beyond.map(({ id, mentee, mentor, plannedEndOn }) => (
                <li key={id}>
                  <Link href={`/pairs/${id}`}>
                    <bdi>{mentee}</bdi> · <bdi>{mentor}</bdi>
                  </Link>
                  <span className={styles.soft}>
                    {' '}
                    · {say.t('grants.beyondLine', { day: say.day(plannedEndOn) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </Columns>
    </>
  )
}

function StateTag({ grant, today }: { grant: Answers['grants']['byId']; today: string }) {
  const say = useMessages()
  if (grant.period.until < today) return <Tag>{say.t('grants.ended')}</Tag>
  return grant.isAccepted ? (
    <Tag tone="green">{say.t('grants.accepted')}</Tag>
  ) : (
    <Tag tone="amber">{say.t('grants.notAccepted')}</Tag>
  )
}

function Targets({ progress }: { progress: Answers['grants']['progress'] | undefined }) {
  const say = useMessages()
  const labelOf = useDefinitionLabels()
  if (!progress) return <Loading />
  return (
    <ul className={styles.targets}>
      {progress.map(({ target, reached, range }) => {
        const isShare = target.indicator.kind === 'outcome'
        const inWords = (value: number) => (isShare ? say.percent(value) : say.number(value))
        const label = indicatorInWords(say, target.indicator, labelOf)
        const goal = inWords(target.value)
        if (reached === undefined)
          return (
            <li key={target.id}>
              {label} <span className={styles.soft}>· {say.t('lead.not-yet-due')}</span>
            </li>
          )
        const sentence = say.t('grants.targetLine', {
          reached: inWords(reached),
          target: goal,
          day: say.day(target.by),
        })
        // A share is drawn in hundredths.
        const scale = isShare ? 100 : 1
        return (
          <li key={target.id}>
            {label} <span className={styles.soft}>· {sentence}</span>
            <ChartArea title={label} description={sentence}>
              {(frame) => (
                <ProgressToTarget
                  {...frame}
                  value={reached * scale}
                  {...(range && { atMost: range.upper * scale })}
                  target={target.value * scale}
                  targetLabel={goal}
                />
              )}
            </ChartArea>
          </li>
        )
      })}
    </ul>
  )
}
