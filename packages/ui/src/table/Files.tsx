import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../say/index.ts'
import type { Column } from './arrange.ts'
import { csvOf } from './csv.ts'
import { download, downloadCsv } from './download.ts'

/** The rows in sight of the filters, as a file. */
export function Files<Row>({
  name,
  rows,
  columns,
}: {
  name: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
}) {
  const say = useMessages()
  const [isWriting, setWriting] = useState(false)
  const writeXlsx = async (): Promise<void> => {
    setWriting(true)
    try {
      const { xlsxOf } = await import('./xlsx.ts')
      download(`${name}.xlsx`, await xlsxOf(rows, columns))
    } finally {
      setWriting(false)
    }
  }
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" loading={isWriting}>
          {say.t('common.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => downloadCsv(`${name}.csv`, csvOf(rows, columns))}>
          {say.t('table.csv')}
        </Menu.Item>
        <Menu.Item onClick={() => void writeXlsx()}>{say.t('table.xlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
