import type { SituationData, SituationKind } from '@passerelle/charts'
import { daysBetween, type Messages } from '@passerelle/messages'
import type { Answers } from '../api/client.ts'

type Situation = Answers['outcomes']['situation']
type Segment = Situation['main'][number]

const kinds: Record<string, SituationKind> = {
  employed: 'work',
  'self-employed': 'work',
  apprenticeship: 'work',
  internship: 'training',
  education: 'training',
  unemployed: 'unemployed',
  unknown: 'unknown',
}

/** The situation as the chart draws it, and all of it in words for those who cannot see it. */
export function timelineOf(
  say: Messages,
  situation: Situation,
  today: string,
): { readonly data: SituationData; readonly description: string } {
  const days = ({ from, until }: Segment) =>
    say.t('reports.periodOf', { from: say.nearDay(from, today), until: say.nearDay(until, today) })
  const stretches = situation.main.map((segment) => ({
    id: `main-${segment.from}`,
    kind: kinds[segment.status] ?? ('inactive' as const),
    ...{ from: segment.from, to: segment.until },
    // A short gap has room for one sign only.
    label: segment.status === 'unknown' && isShort(segment) ? '?' : labelOf(say, segment),
    detail: `${labelOf(say, segment)}, ${days(segment)}`,
  }))
  const registrations = situation.registration.map((segment) => ({
    id: `registration-${segment.from}`,
    ...{ from: segment.from, to: segment.until },
    label: say.t('outcomes.registered'),
    detail: days(segment),
  }))
  const moments = situation.moments.map(({ kind, on }) => ({
    on,
    label: say.coded('lifeMoment', { code: kind }),
    day: say.nearDay(on, today, { short: true }),
  }))
  return {
    data: {
      ...{ from: situation.from, to: situation.until, stretches, registrations, moments },
      today: { on: today, lines: [say.t('outcomes.today')] },
      month: (day, withYear) => say.day(day, withYear ? 'shortMonthYear' : 'shortMonth'),
    },
    description: [
      ...stretches.map(({ detail }) => detail),
      ...registrations.map(({ label, detail }) => `${label}: ${detail}`),
    ].join('; '),
  }
}

const isShort = ({ from, until }: Segment): boolean => daysBetween(from, until) < 45

function labelOf(say: Messages, { status, spell }: Segment): string {
  const activity = say.coded('activity', { code: status })
  if (spell === undefined || status === 'unknown') return activity
  const { hoursPerWeek, contract, training } = spell.detail
  const parts = [
    training ? say.coded('trainingKind', { code: training }) : activity,
    hoursPerWeek === undefined ? undefined : say.t('outcomes.hoursShort', { hours: hoursPerWeek }),
    contract && say.coded('contract', { code: contract }),
  ]
  return parts.filter(Boolean).join(', ')
}
