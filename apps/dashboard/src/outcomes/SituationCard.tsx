import { Button } from '@mantine/core'
import { SituationTimeline } from '@passerelle/charts'
import { ChartArea } from '@passerelle/ui/figure'
import { Card, Loading, Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { SaidList } from './SaidList.tsx'
import { SituationDialog } from './SituationDialog.tsx'
import { timelineOf } from './timeline.ts'

export type SituationCardProps = { readonly participantId: string; readonly name: string }
type Source = 'self' | 'staff' | 'someone-else'

/** A person's situation over time, and the question that the gap asks. */
export function SituationCard({ participantId, name }: SituationCardProps) {
  const say = useMessages()
  const { session } = useSession()
  const { data } = useQuery(useTRPC().outcomes.situation.queryOptions({ participantId }))
  const [asking, setAsking] = useState<Source>()
  if (!data) return <Loading />
  const mayWrite = session.actions.includes('spell.write')
  const current = currentOf(data, say)
  const timeline = timelineOf(say, data, session.today)
  return (
    <Card
      title={say.t('outcomes.situation')}
      aside={
        mayWrite && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAsking('self')}>
            {say.t('outcomes.addChange')}
          </Button>
        )
      }
    >
      <ChartArea title={say.t('outcomes.situation')} description={timeline.description}>
        {(frame) => <SituationTimeline {...frame} data={timeline.data} />}
      </ChartArea>
      {data.now.status === 'unknown' && (
        <Notice
          actions={
            mayWrite &&
            (['self', 'staff', 'someone-else'] as const).map((source) => (
              <Button key={source} variant="default" size="compact-sm" onClick={() => setAsking(source)}>
                {say.coded('toldBy', { code: source })}
              </Button>
            ))
          }
        >
          {capital(lastKnown(data, say), say.region)} {say.t('outcomes.whatDoYouKnow')}
        </Notice>
      )}
      <SaidList reports={data.reports} mayWrite={mayWrite} />
      {asking && (
        <SituationDialog
          participantId={participantId}
          name={name}
          source={asking}
          current={current}
          today={session.today}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}

type Data = Parameters<typeof timelineOf>[1]

/** What went on as far as is known: the thing that may still be true. */
function currentOf({ now }: Data, say: ReturnType<typeof useMessages>): string | undefined {
  const spell = now.spell ?? (now.how.code === 'not-confirmed-since' ? now.how.last : undefined)
  return spell && say.coded('activity', { code: spell.activity })
}

/** "Last confirmed by herself on 12 October." */
function lastKnown({ now }: Data, say: ReturnType<typeof useMessages>): string {
  const { how } = now
  const activity = (code: string) => say.coded('activity', { code })
  switch (how.code) {
    case 'not-confirmed-since':
    case 'ended':
      return `${say.coded('howKnown', {
        code: how.code,
        values: { activity: activity(how.last.activity), until: say.day(how.until) },
      })}.`
    case 'announced':
      return `${say.coded('howKnown', { code: how.code, values: { from: say.day(how.announced.startedOn) } })}.`
    case 'said':
      return ''
    default:
      return `${say.coded('howKnown', { code: how.code })}.`
  }
}

const capital = (sentence: string, region: string): string =>
  sentence.charAt(0).toLocaleUpperCase(region) + sentence.slice(1)
