import { Button, Menu, TextInput } from '@mantine/core'
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
  const item = (one: SavedView) => (
    <Menu.Item
      key={one.label}
      role="menuitemradio"
      aria-checked={one === current}
      rightSection={one === current ? '✓' : null}
      onClick={() => onView(one.view)}
    >
      {one.label}
    </Menu.Item>
  )
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-start" width={260}>
      <Menu.Target>
        <Button variant={current ? 'light' : 'default'}>{current?.label ?? say.t('table.views')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item role="menuitemradio" aria-checked={isSameView(view, {})} onClick={() => onView({})}>
          {say.t('table.viewAll')}
        </Menu.Item>
        {offered.map(item)}
        {kept.length > 0 && <Menu.Divider />}
        {kept.map(item)}
        <Menu.Divider />
        {current && kept.includes(current) ? (
          <Menu.Item onClick={() => keep(kept.filter((one) => one !== current))}>
            {say.t('table.viewForget', { view: current.label })}
          </Menu.Item>
        ) : (
          <form className={styles.saveView} onSubmit={save}>
            <TextInput
              name="label"
              size="xs"
              maxLength={60}
              aria-label={say.t('table.viewName')}
              placeholder={say.t('table.viewName')}
              // The menu would take the keys for its own search.
              onKeyDown={(event) => event.stopPropagation()}
            />
            <Button type="submit" variant="default">
              {say.t('common.save')}
            </Button>
          </form>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
