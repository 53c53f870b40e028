import { Menu, useMantineColorScheme } from '@mantine/core'
import { Initials } from '../page/Initials.tsx'
import { useMessages } from '../say/index.ts'
import styles from './shell.module.css'

export type Account = { readonly name: string; readonly email?: string | undefined }

/** The organisations, or funders, that somebody works for; a switch where there are several. */
export type Homes = {
  readonly all: readonly { readonly id: string; readonly name: string }[]
  readonly current: string
  readonly onSwitch: (id: string) => void
}

export type AccountMenuProps = {
  readonly account: Account
  readonly homes?: Homes | undefined
  readonly onSignOut: () => void
}

/** Initials that open: who I am and for whom, light or dark, sign out. */
export function AccountMenu({ account, homes, onSignOut }: AccountMenuProps) {
  const say = useMessages()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemes = [
    ['light', say.t('shell.themeLight')],
    ['dark', say.t('shell.themeDark')],
    ['auto', say.t('shell.themeAuto')],
  ] as const
  return (
    <Menu position="bottom-end" withinPortal={false} width={220}>
      <Menu.Target>
        <button type="button" className={styles.account}>
          <span className={styles.quiet}>{say.t('shell.account')}</span>
          <Initials name={account.name} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <b className={styles.accountName}>{account.name}</b>
          {account.email && <div>{account.email}</div>}
        </Menu.Label>
        {homes && homes.all.length > 1 && <HomeItems {...homes} />}
        <Menu.Divider />
        <Menu.Label>{say.t('shell.theme')}</Menu.Label>
        {schemes.map(([scheme, label]) => (
          <Menu.RadioItem
            key={scheme}
            value={scheme}
            checked={colorScheme === scheme}
            onChange={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onSignOut}>{say.t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function HomeItems({ all, current, onSwitch }: Homes) {
  const say = useMessages()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{say.t('shell.homes')}</Menu.Label>
      {all.map(({ id, name }) => (
        <Menu.RadioItem
          key={id}
          value={id}
          checked={id === current}
          closeMenuOnClick
          onChange={() => id !== current && onSwitch(id)}
        >
          {name}
        </Menu.RadioItem>
      ))}
    </>
  )
}
