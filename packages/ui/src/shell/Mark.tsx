import styles from './shell.module.css'

/** The bridge of the name. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="8" />
      <path
        d="M7 18.5c2.4-4.2 5-5.6 8-5.6s5.6 1.4 8 5.6"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
