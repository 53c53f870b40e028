import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import styles from './outcomes.module.css'

type Reports = Answers['outcomes']['situation']['reports']

/** Everything that was said, the newest first; a word entered in error can be taken back and stays readable. */
export function SaidList({ reports, mayWrite }: { reports: Reports; mayWrite: boolean }) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const onError = useSayFailure()
  const withdraw = useMutation(api.outcomes.withdraw.mutationOptions({ onSettled: reread, onError }))
  if (reports.length === 0) return null
  const take = async (spellReportId: string) => {
    const question = {
      title: say.t('outcomes.withdrawTitle'),
      text: say.t('outcomes.withdrawText'),
      action: say.t('outcomes.withdraw'),
    }
    if (!(await confirm(question))) return
    await withdraw.mutateAsync({ spellReportId })
    toast(say.t('outcomes.withdrawn'))
  }
  return (
    <details className={styles.said}>
      <summary>{say.t('outcomes.everythingSaid', { count: reports.length })}</summary>
      <ul>
        {reports.map((report) => (
          <li key={report.id} data-gone={report.supersededAt !== undefined}>
            <span>{sentenceOf(say, report)}</span>
            <span className={styles.soft}>
              {say.coded('spellSource', { code: report.source })}, {say.day(report.saidOn)}
              {report.planned && ` · ${say.t('outcomes.planned')}`}
              {report.supersededAt !== undefined && ` · ${say.t('outcomes.inError')}`}
            </span>
            {mayWrite && report.supersededAt === undefined && (
              <Button variant="subtle" size="compact-xs" onClick={() => void take(report.id)}>
                {say.t('outcomes.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function sentenceOf(say: ReturnType<typeof useMessages>, { claim }: Reports[number]): string {
  if (claim.says === 'still') return say.t('outcomes.saidStill')
  if (claim.says === 'ended') return say.t('outcomes.saidEnded', { day: say.day(claim.on.on) })
  const activity =
    claim.kind === 'registration'
      ? say.t('outcomes.registered')
      : say.coded('activity', { code: claim.activity })
  return claim.from === undefined
    ? activity
    : say.t('outcomes.saidSince', { activity, day: say.day(claim.from.on) })
}
