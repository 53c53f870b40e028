import type { MessageId, Part, Values } from '@passerelle/messages'
import { Fragment, type ReactNode } from 'react'
import { useMessages } from './MessagesProvider.tsx'

export type SayTags = Readonly<Record<string, (children: ReactNode) => ReactNode>>

const known: SayTags = {
  b: (children) => <b>{children}</b>,
  i: (children) => <i>{children}</i>,
}

/**
 * A sentence with its bold words; further tags of the sentence are drawn by `tags`.
 *
 * @example
 * <Say id="today.silent" values={{ pair, days: 41 }} />
 * <Say id="forms.dropFile" tags={{ b: (words) => <b className={styles.choose}>{words}</b> }} />
 */
export function Say({ id, values = {}, tags = {} }: { id: MessageId; values?: Values; tags?: SayTags }) {
  return <>{draw(useMessages().parts(id, values), { ...known, ...tags })}</>
}

function draw(parts: readonly Part[], tags: SayTags): ReactNode {
  return parts.map((part, at) => {
    if (typeof part === 'string') return part
    const inner = draw(part.parts, tags)
    return <Fragment key={at}>{tags[part.tag]?.(inner) ?? inner}</Fragment>
  })
}
