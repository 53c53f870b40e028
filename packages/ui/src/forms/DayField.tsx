import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../say/index.ts'
import type { Bound, Described } from './bound.ts'
import { readDay } from './readDay.ts'
import { useDescribed } from './useDescribed.tsx'

const Calendar = lazy(() => import('./Calendar.tsx'))

type DayProps = Bound<string> &
  Described & {
    /** First and last day that the calendar offers. */
    readonly from?: string
    readonly until?: string
    /** Of the organisation's zone; typed days without a year belong to its year. */
    readonly today?: string
  }

/** A day, typed as people write it or picked from a calendar that loads when it is opened. The value is `YYYY-MM-DD`. */
export function DayField({ from, until, today = deviceToday(), ...field }: DayProps) {
  const say = useMessages()
  const [isOpen, setOpen] = useState(false)
  const shown = isDay(field.value) ? say.day(field.value, 'numeric') : (field.value ?? '')
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  // How a day is written is said only to those who have yet to write one.
  const example = isDay(field.value) ? null : say.t('forms.dayHint', { example: say.day(today, 'numeric') })
  const described = useDescribed({ ...field, hint: field.hint ?? example })
  // What cannot be read stays as typed, so that the form can say so and the person can mend it.
  const take = (text: string): void => field.onChange(readDay(text, say.region, today) ?? text)
  return (
    <TextInput
      {...described}
      autoComplete="off"
      inputMode="text"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => {
        if (typed !== shown) take(typed)
        field.onBlur?.(event)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== shown) take(typed)
      }}
      rightSectionPointerEvents="all"
      rightSection={
        <Popover
          opened={isOpen}
          onChange={setOpen}
          position="bottom-end"
          trapFocus
          returnFocus
          withRoles={false}
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={26}
              aria-label={say.t('forms.openCalendar')}
              aria-expanded={isOpen}
              disabled={described.disabled}
              onClick={() => setOpen((was) => !was)}
            >
              <CalendarMark />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={say.t('forms.calendar')}>
            <Suspense>
              {isOpen && (
                <Calendar
                  value={isDay(field.value) ? field.value : null}
                  today={today}
                  from={from}
                  until={until}
                  onPick={(day) => {
                    field.onChange(day)
                    setOpen(false)
                  }}
                />
              )}
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

const isDay = (value: string | null | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '')

function deviceToday(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

function CalendarMark() {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path
        d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3.5M13 3.5v3.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
