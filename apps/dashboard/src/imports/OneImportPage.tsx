import { Button } from '@mantine/core'
import { confirm, LongWork, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Card, Loading, Notice, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import { ColumnsCard } from './ColumnsCard.tsx'
import { statusTones } from './ImportPage.tsx'
import { ImportRows } from './ImportRows.tsx'
import styles from './imports.module.css'

const route = getRouteApi('/import/$id')
export type OneImport = Answers['imports']['byId']

/** One import: what its columns are, what will become of each row and why, then the writing and the way back. */
export function OneImportPage() {
  const say = useMessages()
  const { id: importId } = route.useParams()
  const { data } = useQuery({
    ...useTRPC().imports.byId.queryOptions({ importId }),
    refetchInterval: (query) => (isWriting(query.state.data?.status) ? 700 : false),
  })
  if (!data) return <Loading />
  return (
    <>
      <PageHeader
        title={data.fileName}
        above={<Link href="/import">{say.t('imports.title')}</Link>}
        below={`${say.written(data.programme)} · ${say.coded('role', { code: data.role })}`}
        state={<Tag tone={statusTones[data.status]}>{say.coded('importStatus', { code: data.status })}</Tag>}
        actions={<ImportActions data={data} />}
      />
      <State data={data} />
      {data.status === 'checked' && <ColumnsCard key={data.version} data={data} />}
      <ImportRows data={data} />
    </>
  )
}

const isWriting = (status: string | undefined): boolean => status === 'queued' || status === 'running'

function State({ data }: { data: OneImport }) {
  const say = useMessages()
  const { counts, rows } = data
  const total = counts.create + counts.update
  if (isWriting(data.status))
    return (
      <Card>
        <LongWork label={say.t('imports.writing')} done={Math.round(data.progress * total)} total={total} />
      </Card>
    )
  if (data.status === 'checked')
    return (
      <Notice tone={counts.problems > 0 ? 'amber' : 'blue'}>
        {say.t('imports.summary', { ...counts, rows: rows.length })}{' '}
        {counts.problems > 0 && say.t('imports.leftOut', { problems: counts.problems })}
      </Notice>
    )
  if (data.status === 'done')
    return (
      <Notice tone="green">
        {say.t('imports.doneLine', { create: counts.create, update: counts.update })}{' '}
        <Link href={`/programmes/${data.programmeId}`}>{say.t('imports.toProgramme')}</Link>
      </Notice>
    )
  return null
}

function ImportActions({ data }: { data: OneImport }) {
  const say = useMessages()
  const api = useTRPC()
  const navigate = useNavigate()
  const onSettled = useReread()
  const onError = useSayFailure()
  const start = useMutation(api.imports.confirm.mutationOptions({ onSettled, onError }))
  const cancel = useMutation(api.imports.cancel.mutationOptions({ onSettled, onError }))
  const undo = useMutation(api.imports.undo.mutationOptions({ onSettled, onError }))
  const importId = data.id
  const total = data.counts.create + data.counts.update
  const takeBack = async () => {
    const question = {
      title: say.t('imports.undoTitle'),
      text: say.t('imports.undoText'),
      action: say.t('imports.undo'),
      isHarmful: true,
    }
    if (!(await confirm(question))) return
    toast(say.t('imports.undone', await undo.mutateAsync({ importId })))
  }
  if (data.status === 'checked')
    return (
      <>
        <Button
          variant="default"
          size="sm"
          onClick={() => cancel.mutate({ importId }, { onSuccess: () => void navigate({ to: '/import' }) })}
        >
          {say.t('imports.discard')}
        </Button>
        <Button
          size="sm"
          disabled={total === 0}
          loading={start.isPending}
          onClick={() => start.mutate({ importId, version: data.version })}
        >
          {say.t('imports.confirm', { count: total })}
        </Button>
      </>
    )
  if (isWriting(data.status))
    return (
      <Button variant="default" size="sm" onClick={() => cancel.mutate({ importId })}>
        {say.t('imports.stop')}
      </Button>
    )
  if (data.status === 'undone' || !data.rows.some(({ writtenAt }) => writtenAt !== null)) return null
  return (
    <Button
      variant="default"
      size="sm"
      loading={undo.isPending}
      className={styles.undo}
      onClick={() => void takeBack()}
    >
      {say.t('imports.undo')}
    </Button>
  )
}
