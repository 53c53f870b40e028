import { type Message, type MessageValue, pairReasons } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'
import type { Tone } from '@passerelle/ui/page'
import type { PairRow } from './usePairs.ts'

type Person = { readonly name: string; readonly callName: string | null }

/** What to call somebody. */
export const nameOf = ({ name, callName }: Person): string => callName ?? name

/** "Amina Haddad and Jan Peeters" */
export function pairName(say: Messages, { mentee, mentor }: { mentee: Person; mentor: Person }): string {
  return say.t('pairs.two', { mentee: nameOf(mentee), mentor: nameOf(mentor) })
}

export const toneOfHealth = {
  'on-track': 'green',
  watch: 'amber',
  'at-risk': 'red',
} as const satisfies Record<PairRow['health']['level'], Tone>

export const toneOfStatus = {
  proposed: 'blue',
  introduced: 'blue',
  active: 'green',
  paused: 'amber',
  completed: 'neutral',
  'ended-early': 'neutral',
  declined: 'neutral',
  lapsed: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<PairRow['status'], Tone>

/** A sentence of the domain with its days as one says them today: without the year where it goes without saying. */
export function sayNear(say: Messages, message: Message, today: string): string {
  const values = Object.entries(message.values).map(([name, value]) => [
    name,
    typeof value === 'object' && 'day' in value ? say.nearDay(value.day, today) : value,
  ])
  return say.message({ code: message.code, values: Object.fromEntries(values) })
}

type Waiting = { readonly next: Message; readonly mentee: Person; readonly mentor: Person }

/** The next step in a sentence, with the names of the two instead of their roles. */
export function sayNext(say: Messages, { next, mentee, mentor }: Waiting, today: string): string {
  const named = (value: MessageValue): MessageValue => {
    if (typeof value !== 'object') return value
    if ('label' in value) {
      if (value.label === 'role.mentee') return nameOf(mentee)
      return value.label === 'role.mentor' ? nameOf(mentor) : value
    }
    return Array.isArray(value) ? value.map(named) : value
  }
  const values = Object.entries(next.values).map(([name, value]) => [name, named(value)])
  return sayNear(say, { code: next.code, values: Object.fromEntries(values) }, today)
}

/** Sentences of reasons begin small, so that they fit behind a name. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** The reasons that a move may have, for a choice. */
export function reasonsFor(say: Messages, of: keyof typeof pairReasons) {
  return pairReasons[of].map((value) => ({ value, label: say.t(`reason.${value}`) }))
}
