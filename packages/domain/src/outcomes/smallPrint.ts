import type { Message } from '../messages/message.ts'
import type { OutcomeDefinition } from './definition.ts'

/** What the small print of a figure can say. */
export type SmallPrintCode =
  /** Values: `parts` that no stored public source confirms. */
  | 'smallPrint.not-confirmed'
  /** A part that is confirmed for an earlier period only. Values: `part`, `where`. */
  | 'smallPrint.confirmed-elsewhere'
  /** Results may come from a sample. Values: `margin` in per cent, `level` in per cent. */
  | 'smallPrint.sample'
  /** Values: `sources`. */
  | 'smallPrint.sources'

/** What belongs in small print beside a figure: what of its definition is not confirmed, and where it comes from. */
export function smallPrint({ confirmed, sample, source }: OutcomeDefinition): Message<SmallPrintCode>[] {
  const parts = Object.entries(confirmed)
  const open = parts.filter(([, is]) => is === false).map(([part]) => ({ label: `definitionPart.${part}` }))
  const elsewhere = parts.flatMap(([part, where]) =>
    typeof where === 'string' && where !== 'inferred'
      ? [
          {
            code: 'smallPrint.confirmed-elsewhere' as const,
            values: { part: { label: `definitionPart.${part}` }, where },
          },
        ]
      : [],
  )
  const inferred = parts
    .filter(([, is]) => is === 'inferred')
    .map(([part]) => ({ label: `definitionPart.${part}` }))
  const unconfirmed = [...open, ...inferred]
  return [
    ...(unconfirmed.length > 0
      ? [{ code: 'smallPrint.not-confirmed' as const, values: { parts: unconfirmed } }]
      : []),
    ...elsewhere,
    ...(sample
      ? [
          {
            code: 'smallPrint.sample' as const,
            values: { margin: sample.maxMargin * 100, level: sample.level * 100 },
          },
        ]
      : []),
    ...(source.length > 0 ? [{ code: 'smallPrint.sources' as const, values: { sources: source } }] : []),
  ]
}
