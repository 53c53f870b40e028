import { Button, type ButtonProps, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './table.module.css'

export type ChoiceItem = { readonly id: string; readonly label: ReactNode; readonly isOn: boolean }

/** A button that opens a list of ticks; it stays open while one ticks. */
export function Choice({
  label,
  variant,
  items,
  position = 'bottom-start',
  className = '',
  onToggle,
}: {
  label: ReactNode
  variant: NonNullable<ButtonProps['variant']>
  items: readonly ChoiceItem[]
  position?: 'bottom-start' | 'bottom-end'
  className?: string | undefined
  onToggle: (id: string) => void
}) {
  return (
    <Menu position={position} withinPortal={false}>
      <Menu.Target>
        <Button variant={variant} className={className}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.choices ?? ''}>
        {items.map(({ id, label: name, isOn }) => (
          <Menu.CheckboxItem key={id} checked={isOn} onChange={() => onToggle(id)}>
            {name}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
