/** How a region writes thousands and decimals. */
export function separatorsOf(region: string): { thousandSeparator: string; decimalSeparator: string } {
  const parts = new Intl.NumberFormat(region).formatToParts(1_234_567.5)
  const find = (type: Intl.NumberFormatPartTypes): string | undefined =>
    parts.find((part) => part.type === type)?.value
  return { thousandSeparator: find('group') ?? '', decimalSeparator: find('decimal') ?? '.' }
}

/** Digits of a currency's minor unit: 2 for EUR, 0 for JPY. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}
