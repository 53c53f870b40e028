import { Card, Facts, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useSession } from '../session/session.ts'
import { ClosingDays } from './ClosingDays.tsx'
import { Letters } from './Letters.tsx'
import { Members } from './Members.tsx'
import { PasswordCard } from './PasswordCard.tsx'
import { Sessions } from './Sessions.tsx'
import styles from './settings.module.css'

/** One's own account, and for those who look after the organisation, who works here. */
export function SettingsPage() {
  const say = useMessages()
  const { session } = useSession()
  const { account, organisation, roles, actions } = session
  return (
    <>
      <PageHeader title={say.t('shell.navSettings')} below={organisation.name} />
      <div className={styles.page}>
        <Card title={say.t('settings.account')}>
          <Facts
            facts={[
              { label: say.t('settings.name'), value: account.name },
              { label: say.t('settings.email'), value: account.email },
              {
                label: say.t('settings.roles'),
                value: say.list(roles.map((code) => say.coded('memberRole', { code }))),
              },
            ]}
          />
        </Card>
        <PasswordCard />
        <Sessions />
        {actions.includes('organisation.read') && <ClosingDays />}
        {actions.includes('member.read') && <Members />}
        {actions.includes('mail.read') && <Letters />}
      </div>
    </>
  )
}
