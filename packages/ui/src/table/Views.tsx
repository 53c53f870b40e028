import { Button, CloseButton, Popover, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../say/index.ts'
import type { TableView } from './arrange.ts'
import { isSameView, readViews, type SavedView, writeViews } from './savedViews.ts'
import styles from './table.module.css'

/** Views that the screen offers, and those that this person kept on this device. */
export function Views({
  name,
  offered,
  view,
  onView,
}: {
  name: string
  offered: readonly SavedView[]
  view: TableView
  onView: (view: TableView) => void
}) {
  const say = useMessages()
  const [kept, setKept] = useState(() => readViews(localStorage, name))
  const [isOpen, setOpen] = useState(false)
  const current = [...offered, ...kept].find((one) => isSameView(one.view, view))
  const keep = (views: readonly SavedView[]): void => {
    setKept(views)
    writeViews(localStorage, name, views)
  }
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const label = String(new FormData(event.currentTarget).get('label')).trim()
    if (label === '') return
    keep([...kept.filter((one) => one.label !== label), { label, view }])
    setOpen(false)
  }
  const choose = (next: TableView): void => {
    onView(next)
    setOpen(false)
  }
  const item = (one: SavedView) => (
    <li key={one.label}>
      <button type="button" aria-pressed={isSameView(one.view, view)} onClick={() => choose(one.view)}>
        {one.label}
      </button>
      {kept.includes(one) && (
        <CloseButton
          size="sm"
          aria-label={say.t('table.viewForget', { view: one.label })}
          onClick={() => keep(kept.filter((other) => other !== one))}
        />
      )}
    </li>
  )
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={260} trapFocus returnFocus>
      <Popover.Target>
        <Button variant={current ? 'light' : 'default'} onClick={() => setOpen(!isOpen)}>
          {current?.label ?? say.t('table.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say.t('table.views')} className={styles.views ?? ''}>
        <ul>{[{ label: say.t('table.viewAll'), view: {} }, ...offered, ...kept].map(item)}</ul>
        {!current && !isSameView(view, {}) && (
          <form onSubmit={save}>
            <TextInput
              name="label"
              size="xs"
              maxLength={60}
              aria-label={say.t('table.viewName')}
              placeholder={say.t('table.viewName')}
            />
            <Button type="submit" variant="default">
              {say.t('common.save')}
            </Button>
          </form>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
