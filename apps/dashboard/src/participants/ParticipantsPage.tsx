import { Button } from '@mantine/core'
import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, PageHeader, Tag, type Tone } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type Column, DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Fragment, useMemo } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { sayLanguages } from '../enrolments/sayFact.ts'
import { useSession } from '../session/session.ts'

type Row = Answers['participants']['list'][number]
type Enrolment = Row['enrolments'][number]

const route = getRouteApi('/participants/')

/** Everyone whom the reader may see. */
export function ParticipantsPage() {
  const say = useMessages()
  const api = useTRPC()
  const { session } = useSession()
  const view = route.useSearch()
  const navigate = route.useNavigate()
  const { data: rows } = useQuery(api.participants.list.queryOptions())
  const { data: programmes } = useQuery(api.programmes.list.queryOptions())
  const names = useMemo(
    () => new Map(programmes?.map(({ id, name }) => [id, say.written(name)])),
    [programmes, say],
  )
  const columns = useColumns(names)
  return (
    <>
      <PageHeader title={say.t('participants.title')} actions={<AddButton />} />
      {rows === undefined || programmes === undefined ? (
        <Loading />
      ) : (
        <DataTable
          name="participants"
          label={say.t('participants.title')}
          rows={rows}
          rowId={({ id }) => id}
          columns={columns}
          view={view}
          onView={(search) => void navigate({ search, replace: true })}
          canExport={session.actions.includes('participant.export')}
          empty={
            <EmptyState title={say.t('participants.emptyTitle')} action={<AddButton />}>
              {say.t('participants.emptyText')}
            </EmptyState>
          }
        />
      )}
    </>
  )
}

function AddButton() {
  const say = useMessages()
  const navigate = useNavigate()
  const { session } = useSession()
  if (!session.actions.includes('participant.create')) return null
  return (
    <Button size="sm" onClick={() => void navigate({ to: '/participants/new' })}>
      {say.t('participants.add')}
    </Button>
  )
}

function useColumns(programmes: ReadonlyMap<string, string>): readonly Column<Row>[] {
  const say = useMessages()
  const { session } = useSession()
  const { sites } = session.organisation
  const rolesOf = ({ enrolments }: Row) => unique(enrolments.map(({ role }) => role))
  const programmesOf = ({ enrolments }: Row) =>
    unique(enrolments.flatMap(({ programmeId }) => programmes.get(programmeId) ?? []))
  const statusesOf = ({ enrolments }: Row) => unique(enrolments.map(statusOf))
  const sitesOf = ({ enrolments }: Row) =>
    sites.filter(({ id }) => enrolments.some(({ siteId }) => siteId === id)).map(({ name }) => name)
  const place = (code: string | null) => (code === null ? '' : say.label(`place.${code}`))
  return [
    {
      id: 'name',
      header: say.t('participants.name'),
      width: 2.2,
      value: ({ name, callName }) => (callName === null ? name : `${name} (${callName})`),
      cell: ({ id, name, callName, isTest }) => (
        <>
          <Link href={`/participants/${id}`}>
            <b>{name}</b>
          </Link>{' '}
          {callName !== null && say.t('participants.called', { name: callName })}{' '}
          {isTest && <Tag>{say.t('participants.test')}</Tag>}
        </>
      ),
    },
    {
      id: 'role',
      header: say.t('participants.role'),
      value: (row) => say.list(rolesOf(row).map((code) => say.coded('role', { code }))),
      filter: { values: rolesOf, label: (code) => say.label(`role.${code}`) },
    },
    {
      id: 'programme',
      header: say.t('participants.programme'),
      width: 2,
      value: (row) => say.list(programmesOf(row)),
      filter: { values: programmesOf },
    },
    {
      id: 'status',
      header: say.t('participants.status'),
      width: 1.4,
      value: (row) => say.list(statusesOf(row).map((code) => say.label(statusLabel(code)))),
      cell: (row) => row.enrolments.length > 0 && <Statuses enrolments={row.enrolments} />,
      filter: { values: statusesOf, label: (code) => say.label(statusLabel(code)) },
    },
    {
      id: 'languages',
      header: say.t('participants.languages'),
      width: 2,
      value: ({ languages }) => sayLanguages(say, languages),
      isSortable: false,
    },
    {
      id: 'municipality',
      header: say.t('participants.municipality'),
      width: 1.3,
      value: ({ municipality }) => place(municipality),
      filter: {},
    },
    ...(sites.length > 1
      ? [
          {
            id: 'site',
            header: say.t('participants.site'),
            value: (row: Row) => say.list(sitesOf(row)),
            filter: { values: sitesOf },
          },
        ]
      : []),
    {
      id: 'known',
      header: say.t('participants.knownSince'),
      isExtra: true,
      value: ({ knownSince }) => knownSince,
      cell: ({ knownSince }) => say.nearDay(knownSince, session.today, { short: true }),
    },
  ]
}

const unique = <T extends string>(list: readonly T[]): T[] => [...new Set(list)]

/** Each status once, as it stands furthest in one of the enrolments. */
function Statuses({ enrolments }: { enrolments: readonly Enrolment[] }) {
  const say = useMessages()
  return unique(enrolments.map(statusOf)).map((code) => (
    <Fragment key={code}>
      <Tag tone={tones[code] ?? 'neutral'}>{say.label(statusLabel(code))}</Tag>{' '}
    </Fragment>
  ))
}

/** Who is eligible or takes part and has a pair is best found by that. */
function statusOf({ status, hasPair }: Enrolment): string {
  return hasPair && (status === 'eligible' || status === 'active') ? 'paired' : status
}

function statusLabel(code: string): string {
  return code === 'paired' ? 'situation.paired' : `enrolmentStatus.${code}`
}

const tones: Readonly<Record<string, Tone>> = {
  applied: 'amber',
  eligible: 'blue',
  active: 'green',
  paired: 'green',
}
