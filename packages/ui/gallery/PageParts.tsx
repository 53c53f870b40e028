import { Button } from '@mantine/core'
import {
  CadenceStrip,
  ProgressToTarget,
  Ranges,
  SituationTimeline,
  StackedBar,
  StepCurve,
} from '@passerelle/charts'
import { useState } from 'react'
import { CopyButton, confirm, LongWork, toast } from '../src/feedback/index.ts'
import { ChartArea, Figure, Hidden } from '../src/figure/index.ts'
import {
  Card,
  Facts,
  Initials,
  Key,
  Meter,
  Notice,
  PageTabs,
  RowList,
  Section,
  Segmented,
  SplitItem,
  SplitView,
  Tag,
  TaskRow,
} from '../src/page/index.ts'
import { cadence, curve, parts, rows, situation } from './charts.ts'

const nothing = (): void => undefined

async function close(): Promise<void> {
  const isSure = await confirm({
    title: 'Close the pair?',
    text: 'Both get a message.',
    action: 'Close the pair',
    isHarmful: true,
  })
  toast(isSure ? 'Closed' : 'Left open')
}

/** What pages are made of, with every chart. */
export function PageParts() {
  const [scope, setScope] = useState<'mine' | 'all'>('mine')
  return (
    <>
      <Segmented
        label="Whose"
        value={scope}
        onChange={setScope}
        options={[
          { value: 'mine', label: 'Mine' },
          { value: 'all', label: 'Everyone' },
        ]}
      />
      <Section title="Today">
        <RowList>
          <TaskRow
            picture={<Initials name="Amina Haddad" tone="red" />}
            sentence={
              <>
                <b>Amina Haddad and Jan Peeters</b>: no meeting recorded for 41 days
              </>
            }
            state={<Tag tone="red">at risk</Tag>}
            reason="Agreed: every two weeks. Jan answered the last check-in on 20 October."
            when="month 4 of 6"
            actions={
              <>
                <Button variant="default">Later</Button>
                <Button>Ask Jan</Button>
              </>
            }
          />
        </RowList>
      </Section>
      <PageTabs
        label="Person"
        tabs={[
          { href: '/', label: 'Overview', isCurrent: true },
          { href: '/enrolments', label: 'Enrolments', count: 2, isCurrent: false },
        ]}
      />
      <Card title="Situation over time" aside="drag an edge to change a date">
        <ChartArea title="In work until 12 October" description="Unemployed, a course, work, then not known.">
          {(frame) => <SituationTimeline {...frame} data={situation} />}
        </ChartArea>
        <Notice actions={<Button variant="default">Spoke with her…</Button>}>
          Last confirmed on 12 October.
        </Notice>
      </Card>
      <SplitView
        label="Pairs"
        isDetailOpen
        backHref="/"
        list={
          <SplitItem
            href="/1"
            isCurrent
            title="Nadia → Griet"
            figure="84"
            detail="same sector"
            state={<Tag>pinned</Tag>}
          />
        }
        below="Without mentor: 4"
        detail={
          <Card title="Nadia with Griet">
            <Facts
              facts={[
                {
                  label: 'Sector',
                  value: (
                    <Meter value={23} of={30}>
                      23 of 30
                    </Meter>
                  ),
                },
              ]}
            />
            <Key>J</Key> next
          </Card>
        }
      />
      <Card>
        <Figure
          title="About half had found a first job nine months after starting"
          subtitle="Share with a first job by months since start, 84 people"
          description="0 % at the start, 16 % after 3 months, 37 % after 6, 52 % after 9, 67 % after 12."
          name="first-job"
          data={{
            columns: [
              { id: 'month', header: 'Month' },
              { id: 'share', header: 'Share', align: 'right' },
            ],
            rows: [
              { id: '3', values: ['3', '16 %'] },
              { id: '6', values: ['6', null] },
            ],
          }}
        >
          {(frame) => <StepCurve {...frame} data={curve} />}
        </Figure>
      </Card>
      <Card title="Charts">
        <ChartArea title="50 of 96 in work" description="Work 50, training 11, neither 21, not reached 14.">
          {(frame) => <StackedBar {...frame} parts={parts} />}
        </ChartArea>
        <ChartArea title="Ranges" description="In work 42 to 75 %.">
          {(frame) => <Ranges {...frame} rows={rows} share={(share) => `${share * 100} %`} />}
        </ChartArea>
        <ChartArea title="50 of 60" description="50 are certain, 64 are possible, the target is 60.">
          {(frame) => (
            <ProgressToTarget
              {...frame}
              value={50}
              atMost={64}
              target={60}
              targetLabel="target 60"
              expected={52}
            />
          )}
        </ChartArea>
        <ChartArea title="No meeting for 41 days" description="Two meetings, then none for 41 days.">
          {(frame) => <CadenceStrip {...frame} data={cadence} />}
        </ChartArea>
      </Card>
      <Card title="Feedback">
        <LongWork label="Reading people.csv" done={120} total={480} onCancel={nothing} />
        <CopyButton text="copied" /> <Hidden />{' '}
        <Button color="red" onClick={() => void close()}>
          Close…
        </Button>
      </Card>
    </>
  )
}
