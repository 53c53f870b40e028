import { chooseLocale, isLocale, type Locale } from '@passerelle/messages'

const KEY = 'passerelle-locale'

/** The language before anybody signed in: the last choice on this device, else the browser's. */
export function firstLocale(): Locale {
  const kept = localStorage.getItem(KEY)
  return isLocale(kept) ? kept : chooseLocale(navigator.languages)
}

export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale)
}
