import { type Locale, loadMessages, type Messages } from '@passerelle/messages'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

type Speech = { readonly messages: Messages; readonly speak: (locale: Locale) => Promise<void> }

const Speaking = createContext<Speech | undefined>(undefined)

/** Everything below speaks one language; `initial` was loaded before the first drawing, so nothing flickers. */
export function MessagesProvider({
  initial,
  load = loadMessages,
  children,
}: {
  initial: Messages
  /** Fetches another language; the reporting app has less to say than the dashboard. */
  load?: (locale: Locale) => Promise<Messages>
  children: ReactNode
}) {
  const [messages, setMessages] = useState(initial)
  useEffect(() => {
    document.documentElement.lang = messages.locale
  }, [messages])
  const speech = useMemo(
    () => ({
      messages,
      speak: async (locale: Locale) => setMessages(await load(locale)),
    }),
    [messages, load],
  )
  return <Speaking value={speech}>{children}</Speaking>
}

function useSpeech(): Speech {
  const speech = useContext(Speaking)
  if (!speech) throw new Error('Nothing can be said outside MessagesProvider.')
  return speech
}

/** `say.t('feature.name', { … })`, days, numbers, names: see @passerelle/messages. */
export function useMessages(): Messages {
  return useSpeech().messages
}

/** Changes the language of everything. */
export function useSpeak(): (locale: Locale) => Promise<void> {
  return useSpeech().speak
}
