import { Button, Menu } from '@mantine/core'
import { addDays, addMonths } from '@passerelle/domain'
import { useMessages } from '@passerelle/ui/say'
import { type TodayRow, usePutOff } from './useToday.ts'

/** Not now: until tomorrow, in some days, or done with. */
export function LaterMenu({ row, today }: { row: TodayRow; today: string }) {
  const say = useMessages()
  const { later, done } = usePutOff()
  const days = [
    [say.t('today.tomorrow'), addDays(today, 1)],
    [say.t('today.inDays', { days: 3 }), addDays(today, 3)],
    [say.t('today.nextWeek'), addDays(today, 7)],
    [say.t('today.nextMonth'), addMonths(today, 1)],
  ] as const
  const ignore = () => undefined
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">{say.t('common.later')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say.t('today.showAgain')}</Menu.Label>
        {days.map(([label, until]) => (
          <Menu.Item
            key={until}
            title={say.day(until, 'full')}
            onClick={() => void later(row, until).catch(ignore)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void done(row).catch(ignore)}>{say.t('common.done')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
