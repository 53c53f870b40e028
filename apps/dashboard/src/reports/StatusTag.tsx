import { Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { Answers } from '../api/client.ts'

const tones = {
  draft: 'neutral',
  'in-review': 'amber',
  released: 'blue',
  accepted: 'green',
  returned: 'red',
} as const

export function StatusTag({ status }: { status: Answers['reports']['list'][number]['status'] }) {
  const say = useMessages()
  return <Tag tone={tones[status]}>{say.coded('reportStatus', { code: status })}</Tag>
}
