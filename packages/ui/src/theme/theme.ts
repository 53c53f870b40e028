import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { dark, light, type Tokens } from './tokens.ts'

const brand: MantineColorsTuple = [
  '#e3f0f0',
  '#cbe3e4',
  '#a3cdd0',
  '#74c4ca',
  '#4ea4ab',
  '#2f8b93',
  '#17737b',
  '#0f5c63',
  '#0b484e',
  '#073438',
]

const red: MantineColorsTuple = [
  '#fbe7e4',
  '#f6cfca',
  '#efaca4',
  '#ffa197',
  '#dd6d63',
  '#cc4a40',
  '#bf362c',
  '#b3261e',
  '#921d17',
  '#6e1511',
]

/** The head of a dialog is an HTML header, which would count as a second banner of the page. */
const plainHeader = { header: { role: 'presentation' } }

/** One theme for both apps. Components take their colours from the tokens, not from shades. */
export const theme = createTheme({
  colors: { brand, red },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: light.ink,
  fontFamily:
    "'Inter Variable', Inter, 'Noto Sans Arabic Variable', 'Noto Sans Ethiopic Variable', system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'DejaVu Sans Mono', monospace",
  headings: { fontFamily: 'inherit', fontWeight: '700' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  shadows: { md: '0 4px 20px rgb(28 39 48 / 0.12)', xl: '0 12px 40px rgb(28 39 48 / 0.18)' },
  components: {
    // A hint stands below its field, so that fields side by side keep one line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
    Button: { defaultProps: { size: 'xs', fz: 13 } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 3 } },
    NumberInput: { defaultProps: { size: 'sm', hideControls: true } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'sm' } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 0 } } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        transitionProps: { duration: 120 },
        attributes: plainHeader,
      },
    },
    Drawer: { defaultProps: { attributes: plainHeader } },
    Tabs: { defaultProps: { keepMounted: false } },
  },
})

function variables(tokens: Tokens): Record<string, string> {
  const own = Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]))
  return {
    ...own,
    '--mantine-color-body': tokens.paper,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-bright': tokens.ink,
    '--mantine-color-dimmed': tokens.soft,
    '--mantine-color-placeholder': tokens.soft,
    '--mantine-color-anchor': tokens.brand,
    '--mantine-color-error': tokens.red,
    '--mantine-color-default': tokens.card,
    '--mantine-color-default-hover': tokens.fine,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-default-border': tokens.line,
    '--mantine-color-brand-filled': tokens['brand-fill'],
    '--mantine-color-brand-filled-hover': tokens['brand-fill-hover'],
    '--mantine-color-brand-text': tokens.brand,
    '--mantine-color-brand-light': tokens['brand-tint'],
    '--mantine-color-brand-light-hover': tokens['brand-tint'],
    '--mantine-color-brand-light-color': tokens.brand,
    '--mantine-color-red-text': tokens.red,
    '--mantine-primary-color-filled': tokens['brand-fill'],
    '--mantine-primary-color-filled-hover': tokens['brand-fill-hover'],
    '--mantine-primary-color-light': tokens['brand-tint'],
    '--mantine-primary-color-light-color': tokens.brand,
  }
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(light),
  dark: variables(dark),
})

/** Paper is white whatever the screen was: the light variables again, for print alone. */
export const printVariables = `:root:root[data-mantine-color-scheme]{${Object.entries(variables(light))
  .map(([name, value]) => `${name}:${value}`)
  .join(';')};color-scheme:light}`
