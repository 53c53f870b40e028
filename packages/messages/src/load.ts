import { type Locale, locales } from './locale.ts'
import { type Catalogue, createMessages, type Messages } from './messages.ts'

/** One chunk per language in the browser, one module per language on a server. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'en':
      return (await import('./catalogues/en/index.ts')).en
    case 'fr':
      return (await import('./catalogues/fr/index.ts')).fr
    case 'nl':
      return (await import('./catalogues/nl/index.ts')).nl
    case 'de':
      return (await import('./catalogues/de/index.ts')).de
  }
}

/** What the reporting app says, and no more; asking it for another sentence throws. */
async function loadReportingCatalogue(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'en':
      return (await import('./catalogues/en/reporting.ts')).reporting as unknown as Catalogue
    case 'fr':
      return (await import('./catalogues/fr/reporting.ts')).reporting as unknown as Catalogue
    case 'nl':
      return (await import('./catalogues/nl/reporting.ts')).reporting as unknown as Catalogue
    case 'de':
      return (await import('./catalogues/de/reporting.ts')).reporting as unknown as Catalogue
  }
}

export async function loadReportingMessages(locale: Locale): Promise<Messages> {
  return createMessages(locale, await loadReportingCatalogue(locale))
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  return createMessages(locale, await loadCatalogue(locale))
}

/** For servers, which speak all languages at once. */
export async function loadAllMessages(): Promise<Readonly<Record<Locale, Messages>>> {
  const all = await Promise.all(locales.map(async (locale) => [locale, await loadMessages(locale)] as const))
  return Object.fromEntries(all) as Record<Locale, Messages>
}
