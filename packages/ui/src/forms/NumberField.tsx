import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessages } from '../say/index.ts'
import type { Bound, Described } from './bound.ts'
import { decimalsOf, separatorsOf } from './numbers.ts'
import { useDescribed } from './useDescribed.tsx'

type NumberProps = Bound<number> &
  Described & {
    /** Behind the number: "hours", "%". */
    readonly unit?: string
    /** Digits after the decimal sign; none where absent. */
    readonly decimals?: number
    readonly minimum?: number
    readonly maximum?: number
  }

/** A number, typed as the language writes it. Out of bounds is said, never corrected silently. */
export function NumberField({ unit, decimals = 0, minimum, maximum, ...field }: NumberProps) {
  const say = useMessages()
  return (
    <NumberInput
      {...useDescribed(field)}
      {...separatorsOf(say.region)}
      {...(unit ? { suffix: `\u00a0${unit}` } : {})}
      {...(minimum === undefined ? {} : { min: minimum, allowNegative: minimum < 0 })}
      {...(maximum === undefined ? {} : { max: maximum })}
      clampBehavior="none"
      decimalScale={decimals}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      autoComplete="off"
      value={field.value ?? ''}
      // Half a number ("1,") stays as typed; the schema's reading makes a number of it.
      onChange={(value) => field.onChange(value as number | '')}
    />
  )
}

/** An amount in one currency, kept as whole minor units. */
export function MoneyField({
  currency,
  ...field
}: Bound<{ amount: number; currency: string }> & Described & { readonly currency: string }) {
  const say = useMessages()
  const decimals = decimalsOf(currency)
  const scale = 10 ** decimals
  const amount = field.value ? field.value.amount / scale : ''
  const [typed, setTyped] = useState<string | number>(amount)
  useEffect(() => setTyped((was) => (was !== '' && Number(was) === amount ? was : amount)), [amount])
  return (
    <NumberInput
      {...useDescribed(field)}
      {...separatorsOf(say.region)}
      suffix={`\u00a0${currency}`}
      decimalScale={decimals}
      clampBehavior="none"
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      onChange={(value) => {
        setTyped(value)
        const number = Number(value)
        if (value === '') field.onChange(null)
        else if (!Number.isNaN(number)) field.onChange({ amount: Math.round(number * scale), currency })
      }}
    />
  )
}
