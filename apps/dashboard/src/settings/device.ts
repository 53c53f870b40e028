const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What a browser says of itself, in two names; undefined where it says neither. */
export function deviceOf(said: string | null): { browser: string; system: string } | undefined {
  const browser = browsers.find(([, pattern]) => pattern.test(said ?? ''))?.[0]
  const system = systems.find(([, pattern]) => pattern.test(said ?? ''))?.[0]
  return browser && system ? { browser, system } : undefined
}
