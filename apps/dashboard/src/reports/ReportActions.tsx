import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'

/** The next step of a report, for whoever may take it. */
export function ReportActions({
  report,
  preview,
}: {
  report: Answers['reports']['byId']
  preview: Answers['reports']['preview']
}) {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { actions, memberId } = useSession().session
  const onError = useSayFailure()
  const onSuccess = () => cache.invalidateQueries({ queryKey: api.reports.pathKey() })
  const submit = useMutation(api.reports.submit.mutationOptions({ onSuccess, onError }))
  const release = useMutation(api.reports.release.mutationOptions({ onSuccess, onError }))
  const remove = useMutation(api.reports.remove.mutationOptions({ onError }))
  const change = { reportId: report.id, version: report.version }
  if (preview.kind === 'released') return <Files releaseId={preview.releaseId} />
  const { funderName: funder } = report.grant
  const releaseIt = async () => {
    const question = {
      title: say.t('reports.releaseTitle', { funder }),
      text: say.t('reports.releaseText'),
      action: say.t('reports.releaseNow'),
    }
    if (!(await confirm(question))) return
    const { number } = await release.mutateAsync(change)
    toast(say.t('reports.released', { number: String(number) }))
  }
  const removeIt = async () => {
    const question = {
      title: say.t('reports.removeTitle'),
      text: say.t('reports.removeText'),
      action: say.t('reports.remove'),
      isHarmful: true,
    }
    if (!(await confirm(question))) return
    await remove.mutateAsync(change)
    toast(say.t('reports.removed'))
    await navigate({ to: '/reports' })
    await onSuccess()
  }
  const mayRelease = actions.includes('report.release') && report.writtenBy?.memberId !== memberId
  if (report.status === 'draft')
    return (
      <>
        <Button variant="default" size="sm" onClick={() => void removeIt()}>
          {say.t('reports.remove')}
        </Button>
        <Button
          size="sm"
          loading={submit.isPending}
          onClick={() =>
            submit.mutate(
              { ...change, to: 'in-review' },
              { onSuccess: () => toast(say.t('reports.submitted')) },
            )
          }
        >
          {say.t('reports.submit')}
        </Button>
      </>
    )
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={submit.isPending}
        onClick={() => submit.mutate({ ...change, to: 'draft' })}
      >
        {say.t('reports.reopen')}
      </Button>
      {mayRelease && (
        <Button
          size="sm"
          loading={release.isPending}
          disabled={!preview.isSafe || !preview.isAccepted || preview.plan === 'doubtful'}
          onClick={() => void releaseIt()}
        >
          {say.t('reports.release')}
        </Button>
      )}
    </>
  )
}

function Files({ releaseId }: { releaseId: string }) {
  const say = useMessages()
  const folder = `/files/organisation/releases/${releaseId}`
  const file = (format: string) => `${folder}/report.${format}?language=${say.locale}`
  return (
    <>
      <Button component="a" href={file('csv')} download variant="default" size="sm">
        {say.t('portfolio.downloadCsv')}
      </Button>
      <Button component="a" href={file('pdf')} download variant="default" size="sm">
        {say.t('portfolio.downloadPdf')}
      </Button>
      <Button component="a" href={`${folder}/data.zip`} download variant="default" size="sm">
        {say.t('portfolio.downloadData')}
      </Button>
    </>
  )
}
