import { Menu } from '@mantine/core'
import { type Locale, locales } from '@passerelle/messages'
import { useMessages, useSpeak } from '../say/index.ts'
import styles from './shell.module.css'

/** Each language under its own name; the choice is kept by `onChoose` where there is an account. */
export function LanguageMenu({ onChoose }: { onChoose?: ((locale: Locale) => void) | undefined }) {
  const say = useMessages()
  const speak = useSpeak()
  const choose = async (locale: Locale): Promise<void> => {
    await speak(locale)
    onChoose?.(locale)
  }
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <button type="button" className={styles.language}>
          <span className={styles.quiet}>{say.t('shell.language')}: </span>
          {say.coded('localeNames', { code: say.locale })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((locale) => (
          <Menu.RadioItem
            key={locale}
            lang={locale}
            value={locale}
            checked={say.locale === locale}
            closeMenuOnClick
            onChange={() => void choose(locale)}
          >
            {say.coded('localeNames', { code: locale })}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
