import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { useMessages } from '../say/index.ts'
import styles from './forms.module.css'

export type CalendarProps = {
  readonly value: string | null
  readonly today: string
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly onPick: (day: string) => void
}

/** A month to pick a day from, in the words of the language; loaded only when somebody opens it. */
export default function Calendar({ value, today, from, until, onPick }: CalendarProps) {
  const say = useMessages()
  const name = (options: Intl.DateTimeFormatOptions) => (day: string) =>
    new Intl.DateTimeFormat(say.region, { ...options, timeZone: 'UTC' }).format(
      Date.parse(`${day.slice(0, 10)}T00:00Z`),
    )
  const year = name({ year: 'numeric' })
  return (
    <DatePicker
      className={styles.calendar ?? ''}
      value={value}
      defaultDate={value ?? today}
      onChange={(day) => day && onPick(day)}
      {...(from ? { minDate: from } : {})}
      {...(until ? { maxDate: until } : {})}
      getDayProps={(day) => (day === today ? { 'data-today': true } : {})}
      hideOutsideDates
      firstDayOfWeek={1}
      weekdayFormat={name({ weekday: 'narrow' })}
      monthLabelFormat={name({ month: 'long', year: 'numeric' })}
      monthsListFormat={name({ month: 'short' })}
      yearLabelFormat={year}
      yearsListFormat={year}
      decadeLabelFormat={(start, end) => `${year(start)} – ${year(end)}`}
      getDayAriaLabel={(day) => say.day(day, 'full')}
      ariaLabels={{
        previousMonth: say.t('forms.previousMonth'),
        nextMonth: say.t('forms.nextMonth'),
        previousYear: say.t('forms.previousYear'),
        nextYear: say.t('forms.nextYear'),
        previousDecade: say.t('forms.previousYears'),
        nextDecade: say.t('forms.nextYears'),
      }}
    />
  )
}
