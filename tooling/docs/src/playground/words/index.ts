/** What only the playground says, beside the sentences of the apps. */
import {
  type Catalogue,
  createMessages,
  type Locale,
  loadCatalogue,
  type Messages,
} from '@passerelle/messages'
import { useMessages } from '@passerelle/ui/say'
import type { en } from './en.ts'

export type WordId = keyof typeof en
export type Words = Readonly<Record<WordId, string>>

async function wordsIn(locale: Locale): Promise<Words> {
  switch (locale) {
    case 'en':
      return (await import('./en.ts')).en
    case 'fr':
      return (await import('./fr.ts')).fr
    case 'nl':
      return (await import('./nl.ts')).nl
    case 'de':
      return (await import('./de.ts')).de
  }
}

export async function loadWords(locale: Locale): Promise<Messages> {
  const [catalogue, words] = await Promise.all([loadCatalogue(locale), wordsIn(locale)])
  return createMessages(locale, { ...catalogue, ...words } as Catalogue)
}

/** `say` as everywhere, and `t` for the words of this page. */
export function useWords(): {
  readonly say: Messages
  readonly t: (id: WordId, values?: Readonly<Record<string, string | number>>) => string
} {
  const say = useMessages()
  return { say, t: (id, values) => say.t(id as never, values) }
}
