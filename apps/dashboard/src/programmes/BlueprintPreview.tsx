import { Button } from '@mantine/core'
import type { Blueprint } from '@passerelle/domain/catalogue'
import { Card, Facts, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type ReactNode, useState } from 'react'
import { useSession } from '../session/session.ts'
import { ProgrammeInWords } from './ProgrammeInWords.tsx'
import { PublishedFigures } from './PublishedFigures.tsx'
import styles from './programmes.module.css'
import { SourceInWords } from './SourceInWords.tsx'
import { StartDialog } from './StartDialog.tsx'
import { standingOf } from './standing.ts'

/** A design in words, with what its source says and what is our suggestion kept apart. */
export function BlueprintPreview({ blueprint }: { blueprint: Blueprint }) {
  const say = useMessages()
  const { session } = useSession()
  const [isStarting, setStarting] = useState(false)
  const { programme, published } = blueprint
  const mayStart = session.actions.includes('programme.start')
  return (
    <>
      <Card
        title={say.written(programme.name)}
        aside={
          mayStart ? (
            <Button size="sm" onClick={() => setStarting(true)}>
              {say.t('programmes.startFrom')}
            </Button>
          ) : (
            say.t('programmes.onlyLeads')
          )
        }
      >
        <p className={styles.lead}>{say.written(programme.summary ?? {})}</p>
        <Story blueprint={blueprint} />
      </Card>
      <ProgrammeInWords programme={programme} mark={marksOf(blueprint, say)} />
      <PublishedFigures figures={published} />
      {isStarting && <StartDialog blueprint={blueprint} onClose={() => setStarting(false)} />}
    </>
  )
}

function Story({ blueprint }: { blueprint: Blueprint }) {
  const say = useMessages()
  const { distinctive, mentors, deliveredBy, also, budget, evaluation, programme } = blueprint
  return (
    <Facts
      facts={[
        { label: say.t('programmes.distinctive'), value: say.written(distinctive) },
        ...(mentors ? [{ label: say.t('programmes.accompaniedBy'), value: say.written(mentors) }] : []),
        ...(deliveredBy
          ? [{ label: say.t('programmes.deliveredBy'), value: deliveredIn(say, deliveredBy) }]
          : []),
        ...(also.length > 0
          ? [
              {
                label: say.t('programmes.also'),
                value: say.list(also.map((kind) => say.label(`listingKind.${kind}`))),
              },
            ]
          : []),
        ...(budget ? [{ label: say.t('programmes.money'), value: say.written(budget) }] : []),
        ...(evaluation ? [{ label: say.t('programmes.evaluated'), value: say.written(evaluation) }] : []),
        {
          label: say.t('programmes.source'),
          value: <SourceInWords of={blueprint} nativeName={programme.nativeName} />,
        },
      ]}
    />
  )
}

type Say = ReturnType<typeof useMessages>

function deliveredIn(say: Say, { text, count }: NonNullable<Blueprint['deliveredBy']>): string {
  const words = say.written(text)
  return count === undefined ? words : say.t('programmes.deliveredByCount', { text: words, count })
}

/** "Our suggestion" where the source is silent; "our reading" where it speaks less precisely than a rule must. */
function marksOf(blueprint: Blueprint, say: Say): (path: string) => ReactNode {
  return (path) => {
    const standing = standingOf(blueprint, path)
    if (standing.from === 'source') return null
    if (standing.from === 'suggestion')
      return <Tag title={say.t('programmes.ourDefaultTitle')}>{say.t('programmes.ourDefault')}</Tag>
    return (
      <Tag title={say.t('programmes.ourReading', { words: standing.words.join('; ') })}>
        {say.t('programmes.ourReadingShort')}
      </Tag>
    )
  }
}
