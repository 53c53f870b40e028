import { EmptyState, Loading, PageHeader, RowList, Section, Segmented } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { DoneToday } from './DoneToday.tsx'
import { TodayRowOf } from './TodayRowOf.tsx'
import { firstScope, type TodayRow, type TodayScope } from './useToday.ts'

const route = getRouteApi('/')

/** What needs me: what is late or nearly, then what is due this week. */
export function TodayPage() {
  const say = useMessages()
  const { session } = useSession()
  const { of = firstScope(session) } = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = session
  const { data } = useQuery(useTRPC().today.list.queryOptions({ scope: of }))
  const rows = data?.rows ?? []
  const now = rows.filter(({ section }) => section === 'today')
  const options: { value: TodayScope; label: string }[] = [
    { value: 'mine', label: say.t('today.mine') },
    ...(data?.hasSites ? [{ value: 'site' as const, label: say.t('today.mySite') }] : []),
    { value: 'all', label: say.t('today.everyone') },
  ]
  return (
    <>
      <PageHeader
        tab={say.t('shell.navToday')}
        title={say.t(greeting(), { name: session.account.name.split(' ')[0] ?? '' })}
        below={
          data &&
          say.t('today.summary', {
            day: capitalised(say.day(today, 'weekday')),
            count: rows.length,
            now: now.length,
          })
        }
        actions={
          <Segmented
            label={say.t('today.whose')}
            options={options}
            value={of}
            onChange={(value) => void navigate({ search: { of: value }, replace: true })}
          />
        }
      />
      {data === undefined ? (
        <Loading />
      ) : (
        <>
          <Rows title={say.t('today.today')} rows={now} today={today} />
          <Rows
            title={say.t('today.thisWeek')}
            rows={rows.filter(({ section }) => section === 'week')}
            today={today}
          />
          {rows.length === 0 && (
            <EmptyState title={say.t('today.nothingTitle')}>{say.t('today.nothingText')}</EmptyState>
          )}
          <DoneToday done={data.done} />
        </>
      )}
    </>
  )
}

function Rows({ title, rows, today }: { title: string; rows: readonly TodayRow[]; today: string }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <RowList label={title}>
        {rows.map((row) => (
          <TodayRowOf
            key={`${row.kind} ${row.subjectId} ${'dueOn' in row ? row.dueOn : ''}`}
            row={row}
            today={today}
          />
        ))}
      </RowList>
    </Section>
  )
}

function greeting() {
  const hour = new Date().getHours()
  if (hour < 12) return 'today.morning'
  return hour < 18 ? 'today.afternoon' : 'today.evening'
}

/** Days begin small in French and Dutch; a line does not. */
const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
