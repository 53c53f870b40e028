import type { ChartFrame } from '@passerelle/charts'
import { type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react'
import { screenColours } from './colours.ts'
import styles from './figure.module.css'

export type ChartAreaProps = {
  /** The finding in a sentence. */
  readonly title: string
  /** Everything that the chart shows, for those who cannot see it. */
  readonly description: string
  readonly children: (frame: ChartFrame) => ReactElement
}

/**
 * Room for a chart: as wide as its place, redrawn when that changes, so that its text keeps its size.
 *
 * @example
 * <ChartArea title={title} description={description}>
 *   {(frame) => <SituationTimeline {...frame} data={data} />}
 * </ChartArea>
 */
export function ChartArea({ title, description, children }: ChartAreaProps) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = (): void => setWidth((was) => Math.floor(element.clientWidth) || was)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.area}>
      {children({ id: `chart${id}`, width, colours: screenColours, title, description })}
    </div>
  )
}
