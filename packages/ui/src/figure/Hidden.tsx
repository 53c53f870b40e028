import { useMessages } from '../say/index.ts'
import styles from './figure.module.css'

/** The one mark for every value that may not be shown: never blank, never zero, never "fewer than". */
export function Hidden() {
  const say = useMessages()
  return <span className={styles.hidden}>{say.t('common.hidden')}</span>
}
