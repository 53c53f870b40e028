/** The languages that everything is written in, and the regional habits that dates and numbers follow. */
export const locales = ['en', 'fr', 'nl', 'de'] as const

export type Locale = (typeof locales)[number]

const regions = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE', de: 'de-DE' } as const satisfies Record<
  Locale,
  string
>

/** What `Intl` is asked with: `en` alone would write American dates. */
export function regionOf(locale: Locale): string {
  return regions[locale]
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/**
 * The first language that we have, out of what a browser or a header asks for (`['nl-BE', 'fr']`, or the
 * text of `Accept-Language`); English where none fits.
 */
export function chooseLocale(wanted: readonly string[] | string | undefined): Locale {
  const tags = typeof wanted === 'string' ? byQuality(wanted) : (wanted ?? [])
  for (const tag of tags) {
    const language = tag.trim().toLowerCase().split('-')[0]
    if (isLocale(language)) return language
  }
  return 'en'
}

function byQuality(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
