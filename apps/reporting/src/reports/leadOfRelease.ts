import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import { leadInWords, type Messages } from '@passerelle/messages'

/** What a released report found, in a sentence. */
export function leadOfRelease(
  say: Messages,
  { document, figures }: { document: ReleaseDocument; figures: readonly ReleasedFigure[] },
): string {
  const headline = figures.find(({ id }) => id === document.headline)
  if (headline?.kind !== 'outcome') return document.report.title
  const { id, version } = headline.definition
  const definition = document.definitions.find((each) => each.id === id && each.version === version)
  const [everybody] = headline.rows
  return everybody && definition ? leadInWords(say, everybody, definition) : document.report.title
}
