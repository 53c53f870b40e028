import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import { advancePair, type PairCommand, pairMovesFrom } from './advance.ts'
import { closePair } from './close.ts'
import { extensionRoom } from './extension.ts'
import { withMeeting, withMeetings } from './meetings.ts'
import { Pair, pairStatuses } from './pair.ts'
import { proposePair } from './propose.ts'
import {
  active,
  answer,
  at,
  context,
  doing,
  go,
  held,
  introduced,
  pairing,
  programme,
  proposed,
  refusal,
  sides,
} from './testing.ts'

const { pairing: _, ...rest } = programme
const withoutPairing = { programme: rest, sides }

describe('a proposal', () => {
  const proposal = {
    ...{ id: 'p', programmeId: 'duo', programmeVersion: 1, menteeEnrolmentId: 'a', mentorEnrolmentId: 'b' },
    ...at('2026-02-01'),
  }

  it('is a pair that waits for two answers', () => {
    expect(Pair.safeParse(proposePair(proposal)).success).toBe(true)
    expect(proposePair({ ...proposal, componentId: 'mentor' })).toMatchObject({
      ...{ status: 'proposed', proposedOn: '2026-02-01', componentId: 'mentor', answers: [] },
      history: [{ to: 'proposed', ...at('2026-02-01') }],
    })
    expect(proposePair(proposal)).not.toHaveProperty('componentId')
  })

  it('is not made for two who must not meet, whoever is named first, nor for one with oneself', () => {
    for (const never of [
      [['a', 'b']],
      [
        ['c', 'd'],
        ['b', 'a'],
      ],
    ] as [string, string][][])
      expect(refusal(() => proposePair(proposal, never)).code).toBe('refusal.never-together')
    expect(proposePair(proposal, [['a', 'c']]).status).toBe('proposed')
    expect(refusal(() => proposePair({ ...proposal, mentorEnrolmentId: 'a' })).code).toBe(
      'refusal.never-together',
    )
    expect(refusal(() => proposePair({ ...proposal, on: '2026-02-02' })).code).toBe('refusal.in-the-future')
  })

  it('is taken back by staff with a reason', () => {
    expect(refusal(() => go(proposed(), doing('withdraw', '2026-02-03'))).code).toBe('refusal.needs-reason')
    const back = go(
      proposed(),
      doing('withdraw', '2026-02-03', { reason: 'better-proposal', note: 'Closer.' }),
    )
    expect(back).toMatchObject({ status: 'withdrawn', endedOn: '2026-02-03' })
    expect(back.history.at(-1)).toEqual({
      ...{ from: 'proposed', to: 'withdrawn', ...at('2026-02-03') },
      ...{ reason: 'better-proposal', note: 'Closer.' },
    })
    expect(refusal(() => go(proposed(), doing('withdraw', '2026-01-31', { reason: 'other' }))).code).toBe(
      'refusal.before-previous',
    )
  })

  it('keeps who said what, when and why; days before it are refused', () => {
    const no = go(proposed(), answer('mentor', '2026-02-03', 'no', { reason: 'too-far', note: 'Sorry.' }))
    expect(no.answers).toEqual([
      { side: 'mentor', answer: 'no', on: '2026-02-03', reason: 'too-far', note: 'Sorry.' },
    ])
    expect(no.status).toBe('declined')
    expect(refusal(() => go(proposed(), answer('mentor', '2026-01-31'))).code).toBe('refusal.before-previous')
    expect(refusal(() => go(proposed(), doing('introduce', '2026-02-03'))).code).toBe(
      'refusal.answers-missing',
    )
    expect(refusal(() => go(proposed(), doing('lapse', '2026-01-01'))).code).toBe('refusal.before-previous')
    expect(refusal(() => advancePair(proposed(), doing('lapse', '2026-03-01'), withoutPairing)).code).toBe(
      'refusal.no-pairing',
    )
  })

  it('knows exactly these moves in each state', () => {
    const later = ['sign-agreement', 'review', 'check-in']
    expect(Object.fromEntries(pairStatuses.map((status) => [status, pairMovesFrom(status).sort()]))).toEqual({
      proposed: ['answer', 'introduce', 'lapse', 'withdraw'],
      introduced: ['meet', 'unmeet', ...later].sort(),
      active: ['meet', 'unmeet', 'pause', 'extend', ...later].sort(),
      paused: ['meet', 'unmeet', 'resume', 'extend', ...later].sort(),
      ...{ completed: [], 'ended-early': [], declined: [], lapsed: [], withdrawn: [] },
    })
    expect(refusal(() => go(proposed(), doing('pause', '2026-02-03', { reason: 'work' })))).toMatchObject({
      code: 'refusal.not-from-here',
      values: { move: { label: 'move.pause' }, status: { label: 'pairStatus.proposed' } },
    })
  })
})

describe('the first meeting', () => {
  it('makes the pair active, plans its end and its check-ins', () => {
    expect(active()).toMatchObject({
      ...{ status: 'active', activeOn: '2026-02-10', plannedEnd: '2026-08-10' },
      checkIns: [{ plannedOn: '2026-03-12' }, { plannedOn: '2026-05-11' }],
    })
    expect(refusal(() => go(introduced(), doing('meet', '2026-02-03'))).code).toBe('refusal.before-previous')
    expect(refusal(() => advancePair(introduced(), doing('meet', '2026-02-10'), withoutPairing)).code).toBe(
      'refusal.no-pairing',
    )
  })

  it('found later moves the start back, and the end with it unless the pair was extended', () => {
    expect(go(active(), doing('meet', '2026-02-10'))).toEqual(active())
    expect(go(active(), doing('meet', '2026-03-10'))).toEqual(active())
    const earlier = go(active(), doing('meet', '2026-02-06'))
    expect(earlier).toMatchObject({ activeOn: '2026-02-06', plannedEnd: '2026-08-06' })
    expect(earlier.history.at(-1)).toMatchObject({ from: 'introduced', to: 'active', on: '2026-02-06' })
    const extended = go(active(), doing('extend', '2026-07-01', { until: '2026-11-01', reason: 'new-goal' }))
    expect(go(extended, doing('meet', '2026-02-06'))).toMatchObject({
      ...{ activeOn: '2026-02-06', plannedEnd: '2026-11-01' },
    })
  })

  it('is not possible before the two were introduced, and late news changes no pair that is over', () => {
    const recorded = { recordedOn: '2026-09-01', by: 'sofie' }
    expect(refusal(() => withMeeting(proposed(), held('2026-02-02'), recorded, context))).toMatchObject({
      code: 'refusal.not-from-here',
      values: { move: { label: 'move.meet' }, status: { label: 'pairStatus.proposed' } },
    })
    expect(refusal(() => withMeeting(introduced(), held('2026-02-03'), recorded, context)).code).toBe(
      'refusal.before-previous',
    )
    const { pair } = closePair(active(), { as: 'completed', reason: 'as-planned', ...at('2026-08-10') })
    expect(withMeeting(pair, held('2026-02-05'), recorded, context)).toBe(pair)
    expect(withMeetings(pair, [], recorded, context)).toBe(pair)
  })

  it('taken back from a paused pair keeps the agreed pause', () => {
    const paused = go(active(), doing('pause', '2026-03-01', { reason: 'illness' }))
    const recorded = { recordedOn: '2026-03-10', by: 'sofie' }
    expect(withMeetings(paused, [], recorded, context)).toMatchObject({
      ...{ status: 'paused', activeOn: '2026-02-10' },
    })
    expect(withMeetings(paused, [held('2026-02-20')], recorded, context).activeOn).toBe('2026-02-20')
    expect(withMeetings(active(), [held('2026-02-10')], recorded, context)).toEqual(active())
    expect(
      withMeetings(active(), [held('2026-02-10', { outcome: 'cancelled' })], recorded, context),
    ).toMatchObject({ status: 'introduced' })
    expect(withMeetings(introduced(), [], recorded, context)).toEqual(introduced())
  })

  it('taken back keeps check-ins that were held', () => {
    const checked = go(active(), doing('check-in', '2026-03-14', { plannedOn: '2026-03-12' }))
    const after = withMeetings(checked, [], { recordedOn: '2026-03-20', by: 'sofie' }, context)
    expect(after.checkIns).toEqual([{ plannedOn: '2026-03-12', heldOn: '2026-03-14' }])
  })
})

describe('an active pair', () => {
  it('signs once, not before it was proposed', () => {
    const signed = go(introduced(), doing('sign-agreement', '2026-02-10'))
    expect(signed.agreementSignedOn).toBe('2026-02-10')
    expect(refusal(() => go(signed, doing('sign-agreement', '2026-02-11')))).toMatchObject({
      code: 'refusal.already-signed',
      values: { on: { day: '2026-02-10' } },
    })
    expect(refusal(() => go(introduced(), doing('sign-agreement', '2026-01-31'))).code).toBe(
      'refusal.before-previous',
    )
  })

  it('pauses with a reason and goes on; the pause ends the day before', () => {
    expect(refusal(() => go(active(), doing('pause', '2026-03-01'))).code).toBe('refusal.needs-reason')
    const paused = go(active(), doing('pause', '2026-03-01', { reason: 'illness' }))
    expect(paused).toMatchObject({ status: 'paused', pauses: [{ from: '2026-03-01' }] })
    expect(refusal(() => go(active(), doing('pause', '2026-02-09', { reason: 'illness' }))).code).toBe(
      'refusal.before-previous',
    )
    expect(go(paused, doing('resume', '2026-03-20'))).toMatchObject({
      ...{ status: 'active', pauses: [{ from: '2026-03-01', until: '2026-03-19' }] },
    })
    expect(refusal(() => go(paused, doing('resume', '2026-02-28'))).code).toBe('refusal.before-previous')
    // A pause that was to end by itself has ended: going on later leaves it as it was.
    const dated = go(active(), doing('pause', '2026-03-01', { reason: 'holiday', until: '2026-03-10' }))
    expect(go(dated, doing('resume', '2026-03-20')).pauses).toEqual([
      { from: '2026-03-01', until: '2026-03-10' },
    ])
    expect(go(dated, doing('resume', '2026-03-10')).pauses).toEqual([
      { from: '2026-03-01', until: '2026-03-09' },
    ])
  })

  it('is extended as often and as long as the programme allows, with a ground', () => {
    const extend = (until: string, reason?: string) =>
      doing('extend', '2026-07-01', { until, ...(reason !== undefined && { reason }) })
    expect(extensionRoom(active(), pairing)).toEqual({ left: 1, latest: '2026-11-10' })
    expect(extensionRoom(introduced(), pairing)).toEqual({ left: 0 })
    expect(extensionRoom(active(), undefined)).toEqual({ left: 0 })
    expect(refusal(() => go(active(), extend('2026-10-01'))).code).toBe('refusal.needs-reason')
    expect(refusal(() => go(active(), extend('2026-11-11', 'new-goal')))).toMatchObject({
      code: 'refusal.extension-too-long',
      values: { until: { day: '2026-11-11' }, latest: { day: '2026-11-10' } },
    })
    expect(refusal(() => go(active(), extend('2026-08-10', 'new-goal')))).toMatchObject({
      code: 'refusal.extension-not-later',
      values: { planned: { day: '2026-08-10' } },
    })
    const longer = go(active(), extend('2026-11-10', 'new-goal'))
    expect(longer).toMatchObject({
      plannedEnd: '2026-11-10',
      extensions: [{ on: '2026-07-01', until: '2026-11-10', ground: 'new-goal', by: 'sofie' }],
    })
    expect(extensionRoom(longer, pairing)).toEqual({ left: 0 })
    expect(refusal(() => go(longer, extend('2026-12-01', 'new-goal')))).toMatchObject({
      code: 'refusal.no-extension-left',
      values: { times: 1 },
    })
    const { extension: none, ...never } = pairing
    const where = { programme: { ...programme, pairing: never }, sides }
    expect(none).toBeDefined()
    expect(refusal(() => advancePair(active(), extend('2026-10-01', 'new-goal'), where))).toMatchObject({
      code: 'refusal.no-extension-left',
      values: { times: 0 },
    })
    expect(
      refusal(() => go(active(), doing('extend', '2026-02-09', { until: '2026-10-01', reason: 'new-goal' })))
        .code,
    ).toBe('refusal.before-previous')
  })

  it('keeps reviews and check-ins in the order of their days', () => {
    const reviewed = go(active(), doing('review', '2026-06-10'), doing('review', '2026-04-10'))
    expect(reviewed.reviews.map(({ on }) => on)).toEqual(['2026-04-10', '2026-06-10'])
    expect(refusal(() => go(active(), doing('review', '2026-02-03'))).code).toBe('refusal.before-previous')
    const checked = go(
      active(),
      doing('check-in', '2026-05-12', { plannedOn: '2026-05-11' }),
      doing('check-in', '2026-03-14', { plannedOn: '2026-03-12' }),
      doing('check-in', '2026-03-15', { plannedOn: '2026-03-12' }),
    )
    expect(checked.checkIns).toEqual([
      { plannedOn: '2026-03-12', heldOn: '2026-03-15' },
      { plannedOn: '2026-05-11', heldOn: '2026-05-12' },
    ])
    expect(
      refusal(() => go(active(), doing('check-in', '2026-02-03', { plannedOn: '2026-03-12' }))).code,
    ).toBe('refusal.before-previous')
  })
})

describe('closing', () => {
  const closing = (as: 'completed' | 'ended-early', on: string, reason: string) =>
    ({ as, reason, ...at(on) }) as const

  it('ends open pauses with the pair and drops later ones; the follow-ups count from that day', () => {
    const pauses = [
      { from: '2026-03-01', until: '2026-03-10' },
      { from: '2026-05-25' },
      { from: '2026-07-01', until: '2026-07-20' },
    ]
    const evaluation = { side: 'mentee' as const, on: '2026-06-01', rating: 5 }
    const { pair, followUpsFrom } = closePair(
      { ...active(), pauses },
      { ...closing('completed', '2026-06-01', 'goal-reached'), evaluations: [evaluation] },
    )
    expect(pair).toMatchObject({
      ...{ status: 'completed', endedOn: '2026-06-01', evaluations: [evaluation] },
      pauses: [pauses[0], { from: '2026-05-25', until: '2026-06-01' }],
    })
    expect(pair.history.at(-1)).toMatchObject({ from: 'active', to: 'completed', reason: 'goal-reached' })
    expect(followUpsFrom).toEqual({ anchor: 'end-of-pair', on: '2026-06-01' })
  })

  it('an introduced pair that never met can only end early', () => {
    expect(closePair(introduced(), closing('ended-early', '2026-03-01', 'never-met')).pair.status).toBe(
      'ended-early',
    )
    expect(
      refusal(() => closePair(introduced(), closing('completed', '2026-03-01', 'as-planned'))),
    ).toMatchObject({
      code: 'refusal.not-from-here',
      values: { move: { label: 'move.completed' }, status: { label: 'pairStatus.introduced' } },
    })
    expect(refusal(() => closePair(active(), closing('completed', '2026-02-09', 'as-planned'))).code).toBe(
      'refusal.before-previous',
    )
  })

  it('asks about what looks odd in a completion only, and about meetings after the end always', () => {
    const doubts = (
      as: 'completed' | 'ended-early',
      on: string,
      reason: string,
      meetings = [held('2026-02-10')],
    ) =>
      closePair(active(), closing(as, on, reason), { pairing: { ...pairing, minimumMeetings: 2 }, meetings })
        .doubts
    expect(doubts('ended-early', '2026-06-01', 'no-time')).toEqual([])
    expect(doubts('completed', '2026-06-01', 'goal-reached').map(({ code }) => code)).toEqual([
      'doubt.fewer-meetings',
    ])
    expect(doubts('completed', '2026-08-10', 'as-planned', [held('2026-02-10'), held('2026-03-10')])).toEqual(
      [],
    )
    expect(doubts('completed', '2026-08-09', 'as-planned', [held('2026-02-10'), held('2026-03-10')])).toEqual(
      [{ code: 'doubt.shorter-than-planned', values: { planned: { day: '2026-08-10' } } }],
    )
    const others = [held('2026-06-02'), held('2026-06-01'), held('2026-06-03', { outcome: 'cancelled' })]
    expect(
      doubts('ended-early', '2026-06-01', 'no-time', [...others, held('2026-06-04', { pairId: 'q' })]),
    ).toEqual([{ code: 'doubt.meetings-after-end', values: { count: 1 } }])
    expect(doubts('completed', '2026-06-01', 'goal-reached', [held('2026-02-10')])[0]?.values).toEqual({
      ...{ count: 1, minimum: 2 },
    })
  })
})

describe('every legal history', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((offset) => addDays('2026-02-01', offset))
  const command: fc.Arbitrary<PairCommand> = day.chain((on) =>
    fc.constantFrom(
      answer('mentee', on),
      answer('mentor', on),
      answer('mentor', on, 'talk'),
      doing('meet', on),
      doing('unmeet', on),
      doing('sign-agreement', on),
      doing('pause', on, { reason: 'illness' }),
      doing('pause', on, { reason: 'illness', until: addDays(on, 10) }),
      doing('resume', on),
      doing('extend', on, { until: addDays(on, 200), reason: 'new-goal' }),
      doing('review', on),
      doing('check-in', on, { plannedOn: addDays(on, -3) }),
    ),
  )

  it('replays to the same state, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const legal: PairCommand[] = []
        let pair = proposed()
        for (const each of commands) {
          const before = structuredClone(pair)
          try {
            const next = advancePair(pair, each, context)
            expect(pair).toEqual(before)
            pair = next
            legal.push(each)
          } catch (error) {
            if (!(error instanceof RefusedMove)) throw error
          }
        }
        expect(go(proposed(), ...legal)).toEqual(pair)
        expect(Pair.safeParse(pair).success).toBe(true)
      }),
    )
  })
})
