/** The colours of the apps under the names that TypeDoc's theme has for them. */
import { dark, light, type TokenName, type Tokens } from '../../../packages/ui/src/theme/tokens.ts'

const namesOf = {
  background: 'paper',
  'background-secondary': 'side',
  'background-active': 'brand-tint',
  accent: 'line',
  text: 'ink',
  'text-aside': 'soft',
  link: 'brand',
  'focus-outline': 'brand',
  document: 'soft',
} as const satisfies Record<string, TokenName>

export function colours(): string {
  const declared = (scheme: 'light' | 'dark', tokens: Tokens) =>
    Object.entries(namesOf).map(([name, token]) => `  --${scheme}-color-${name}: ${tokens[token]};`)
  return [':root {', ...declared('light', light), ...declared('dark', dark), '}', ''].join('\n')
}
