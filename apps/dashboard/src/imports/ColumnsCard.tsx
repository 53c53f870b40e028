import { Button, Select } from '@mantine/core'
import { importFields } from '@passerelle/domain'
import { useSayFailure } from '@passerelle/ui/feedback'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import styles from './imports.module.css'
import type { OneImport } from './OneImportPage.tsx'

/** What each column of the file is; the same headers are recognised the next time. */
export function ColumnsCard({ data }: { data: OneImport }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const onError = useSayFailure()
  const map = useMutation(api.imports.mapColumns.mutationOptions({ onSettled, onError }))
  const [fields, setFields] = useState(data.columns.map(({ field }) => field))
  const isChanged = fields.some((field, index) => field !== data.columns[index]?.field)
  const options = importFields.map((value) => ({ value, label: say.coded('importField', { code: value }) }))
  return (
    <Card title={say.t('imports.columns')}>
      <p className={styles.soft}>{say.t('imports.columnsNote')}</p>
      <div className={styles.columns}>
        {data.columns.map(({ header }, index) => (
          <Select
            key={`${index}${header}`}
            label={header}
            description={data.rows[0]?.cells[index] || undefined}
            placeholder={say.t('imports.leftAside')}
            data={options.map((option) => ({
              ...option,
              disabled: fields.includes(option.value) && fields[index] !== option.value,
            }))}
            value={fields[index] ?? null}
            onChange={(value) =>
              setFields(fields.map((field, at) => (at === index ? (value as typeof field) : field)))
            }
            clearable
            clearButtonProps={{ 'aria-label': say.t('common.remove') }}
            searchable
          />
        ))}
      </div>
      {isChanged && (
        <Button
          size="sm"
          loading={map.isPending}
          onClick={() => map.mutate({ importId: data.id, version: data.version, fields })}
        >
          {say.t('imports.checkAgain')}
        </Button>
      )}
    </Card>
  )
}
