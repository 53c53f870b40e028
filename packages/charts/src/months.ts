import type { ReactElement } from 'react'
import { firstsOfMonths } from './days.ts'
import { words } from './parts.ts'
import { widthOf } from './text.ts'

/** Months between two marks of an axis, so that each has at least `room`. */
export function monthStep(from: string, to: string, span: number, room: number): number {
  return [1, 3, 6, 12].find((months) => (firstsOfMonths(from, to, months).length - 1) * room <= span) ?? 12
}

/** A mark in the middle below its day; at the left edge it begins there, so that nothing is cut off. */
export function monthWords(day: string, x: number, y: number, text: string, fill: string): ReactElement {
  const isAtEdge = x < widthOf(text) / 2
  return words(`month-${day}`, isAtEdge ? 0 : x, y, text, { anchor: isAtEdge ? 'start' : 'middle', fill })
}
