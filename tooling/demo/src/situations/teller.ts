import { addDays, type SaidDate, type SpellClaim, type SpellReport, windowOf } from '@passerelle/domain'
import { earlierOf } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import { recordedAt } from '../write/rows.ts'
import type { Stretch } from './truth.ts'

export type Telling = {
  readonly on: string
  readonly source: SpellReport['source']
  /** An answer to a follow-up. */
  readonly followUpId?: string
  readonly recordedBy?: string
  /** Days of writing it down later. */
  readonly delay?: number
}

/**
 * Somebody's way of telling what they do: dates as people say them, what went by told only in part. Remembers what
 * was told before, so that "still true" is not told as news.
 */
export class Teller {
  readonly reports: SpellReport[] = []
  readonly #random: Random
  readonly #participantId: string
  readonly #truth: readonly Stretch[]
  readonly #asOf: string
  /** Days whose status must not be left open by a date said too roughly. */
  readonly #exactAround: readonly string[]
  #told = new Map<Stretch, { isOver: boolean }>()
  #lastOn = ''
  #isRegistered = false

  constructor(
    random: Random,
    of: { participantId: string; truth: readonly Stretch[]; asOf: string; exactAround?: readonly string[] },
  ) {
    this.#random = random
    this.#participantId = of.participantId
    this.#truth = of.truth
    this.#asOf = of.asOf
    this.#exactAround = of.exactAround ?? []
  }

  /** What is told on applying: what one does now, since when, and with which office. */
  tellAtApplication(telling: Telling, office: string | undefined): void {
    const current = this.#currentOn(telling.on)
    if (current === undefined) return
    const before = this.#truth[this.#truth.indexOf(current) - 1]
    if (before !== undefined && this.#random.chance(0.3)) this.#tellOf(before, telling)
    this.#tellOf(current, telling)
    if (office !== undefined && current.activity === 'unemployed') {
      this.#isRegistered = true
      const from = this.#said(current.from)
      this.#report(
        { says: 'spell', kind: 'registration', activity: 'unemployed', from, detail: { office } },
        telling,
      )
    }
    this.#lastOn = telling.on
  }

  /** What has changed since the last time, and what is still so. */
  tell(telling: Telling): void {
    const since = this.#lastOn
    for (const stretch of this.#truth) {
      if (stretch.from > telling.on || (stretch.until !== undefined && stretch.until < since)) continue
      this.#tellOf(stretch, telling)
    }
    const current = this.#currentOn(telling.on)
    if (this.#isRegistered && current !== undefined) this.#tellOfRegistration(current, telling)
    this.#lastOn = telling.on
  }

  #tellOf(stretch: Stretch, telling: Telling): void {
    const isOver = stretch.until !== undefined && stretch.until < telling.on
    const known = this.#told.get(stretch)
    if (known?.isOver === true) return
    this.#told.set(stretch, { isOver })
    if (known === undefined) {
      const { activity, detail, from, until } = stretch
      this.#report(
        {
          says: 'spell',
          kind: 'main',
          activity,
          from: this.#said(from),
          ...(isOver && until !== undefined && { until: this.#said(until) }),
          detail,
        },
        telling,
      )
      return
    }
    if (!isOver) this.#report({ says: 'still', kind: 'main' }, telling)
    else if (stretch.until !== undefined && this.#random.chance(0.75)) {
      this.#report({ says: 'ended', kind: 'main', on: this.#said(stretch.until) }, telling)
    }
  }

  #tellOfRegistration(current: Stretch, telling: Telling): void {
    if (current.activity === 'unemployed') {
      this.#report({ says: 'still', kind: 'registration' }, telling)
      return
    }
    this.#isRegistered = false
    this.#report({ says: 'ended', kind: 'registration', on: this.#said(addDays(current.from, -1)) }, telling)
  }

  #currentOn(day: string): Stretch | undefined {
    return this.#truth.find(({ from, until }) => from <= day && (until === undefined || until >= day))
  }

  /** Long ago is told by the month or the season; where it would leave a result open, we asked for the day. */
  #said(day: string): SaidDate {
    const precision = this.#random.weighted([
      ['day', 58],
      ['month', 35],
      ['quarter', 7],
    ] as const)
    const [first, last] = windowOf(day, precision)
    const matters = this.#exactAround.some(
      (moment) => moment >= addDays(first, -1) && moment <= addDays(last, 1),
    )
    return { on: day, precision: matters ? 'day' : precision }
  }

  #report(claim: SpellClaim, { on, source, followUpId, recordedBy, delay = 0 }: Telling): void {
    const later = addDays(on, delay)
    this.reports.push({
      id: this.#random.id(),
      participantId: this.#participantId,
      claim,
      source,
      planned: followUpId !== undefined,
      ...(followUpId !== undefined && { followUpId }),
      saidOn: on,
      recordedAt: recordedAt(earlierOf(later, this.#asOf), this.reports.length),
      ...(recordedBy !== undefined && { recordedBy }),
    })
  }
}
