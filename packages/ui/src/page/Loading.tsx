import { Skeleton } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import styles from './page.module.css'

/** Grey lines where content will be, only if it takes longer than 300 ms. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const isLate = useIsLate()
  return (
    <div aria-busy="true" className={styles.loading}>
      {isLate &&
        Array.from({ length: lines }, (_, line) => (
          <Skeleton
            key={line}
            height={line === 0 ? 26 : 14}
            width={line === 0 ? '32%' : `${90 - ((line * 17) % 40)}%`}
          />
        ))}
    </div>
  )
}

function useIsLate(milliseconds = 300): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isLate
}

/** For work that takes seconds: what is happening, how far, and that one may leave. */
export function Progressing({
  label,
  share,
  children,
}: {
  label: string
  share: number
  children?: ReactNode
}) {
  return (
    <div className={styles.progressing}>
      <div>{label}</div>
      <progress value={share} max={1} aria-label={label} />
      {children && <div className={styles.soft}>{children}</div>}
    </div>
  )
}
