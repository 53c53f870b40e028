import { Button } from '@mantine/core'
import { useMessages } from '@passerelle/ui/say'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../session/session.ts'

/** Begins a report, for a grant where one stands on its page. */
export function NewReportButton({ grantId }: { grantId?: string }) {
  const say = useMessages()
  const navigate = useNavigate()
  if (!useSession().session.actions.includes('report.build')) return null
  return (
    <Button
      size="sm"
      onClick={() =>
        void navigate({ to: '/reports/new', search: grantId === undefined ? {} : { grant: grantId } })
      }
    >
      {say.t(grantId === undefined ? 'reports.new' : 'grants.buildReport')}
    </Button>
  )
}
