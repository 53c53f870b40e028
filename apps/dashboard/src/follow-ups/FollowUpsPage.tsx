import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type Column, DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import styles from './followUps.module.css'
import { followUpTitle, stateOf } from './words.ts'

type Row = Answers['followUps']['list'][number]
const route = getRouteApi('/follow-ups/')
const tones = { due: 'amber', open: 'blue', missed: 'red', later: 'neutral', over: 'green' } as const

/** Whom to ask how they are: by when the window closes; what is over stays findable. */
export function FollowUpsPage() {
  const say = useMessages()
  const view = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useSession().session
  const { data: followUps } = useQuery(useTRPC().followUps.list.queryOptions())
  const columns = useColumns(today)
  const isFirstLook = Object.keys(view).length === 0
  return (
    <>
      <PageHeader title={say.t('followUps.title')} below={say.t('followUps.below')} />
      {followUps === undefined ? (
        <Loading />
      ) : (
        <DataTable
          name="follow-ups"
          label={say.t('followUps.title')}
          rows={followUps}
          rowId={({ id }) => id}
          columns={columns}
          // Without a wish of one's own: what is to do.
          view={isFirstLook ? { filter: 'state:due,open,missed' } : view}
          onView={(search) => void navigate({ search, replace: true })}
          empty={
            <EmptyState title={say.t('followUps.emptyTitle')}>{say.t('followUps.emptyText')}</EmptyState>
          }
        />
      )}
    </>
  )
}

function useColumns(today: string): readonly Column<Row>[] {
  const say = useMessages()
  return useMemo(
    () => [
      {
        id: 'name',
        header: say.t('followUps.columnName'),
        width: 2,
        value: ({ fullName }) => fullName,
        cell: ({ id, fullName }) => (
          <Link href={`/follow-ups/${id}`}>
            <b>
              <bdi>{fullName}</bdi>
            </b>
          </Link>
        ),
      },
      {
        id: 'moment',
        header: say.t('followUps.columnMoment'),
        width: 2,
        value: (row) => followUpTitle(say, row),
      },
      {
        id: 'state',
        header: say.t('followUps.columnState'),
        value: (row) => stateOf(row, today),
        text: (row) => say.coded('followUpState', { code: stateOf(row, today) }),
        cell: (row) => {
          const state = stateOf(row, today)
          return (
            <Tag tone={tones[state]}>
              {row.result === null
                ? say.coded('followUpState', { code: state })
                : say.coded('followUpResult', { code: row.result })}
            </Tag>
          )
        },
        filter: { label: (code) => say.coded('followUpState', { code }) },
      },
      {
        id: 'due',
        header: say.t('followUps.columnDue'),
        value: ({ askOn }) => askOn,
        cell: ({ askOn, dueOn }) => (
          <>
            {say.nearDay(askOn, today)}
            {askOn !== dueOn && (
              <div className={styles.soft}>
                {say.t('followUps.restDay', { day: say.nearDay(dueOn, today, { short: true }) })}
              </div>
            )}
          </>
        ),
      },
      {
        id: 'closes',
        header: say.t('followUps.columnCloses'),
        value: ({ closesOn }) => closesOn,
        cell: ({ closesOn }) => say.nearDay(closesOn, today),
      },
      {
        id: 'attempts',
        header: say.t('followUps.columnAttempts'),
        align: 'right',
        value: ({ attempts }) => attempts.length,
      },
      {
        id: 'language',
        header: say.t('followUps.columnLanguage'),
        value: ({ language }) => say.language(language),
        filter: {},
      },
    ],
    [say, today],
  )
}
