import { MantineThemeProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useMessages } from '../say/index.ts'

/** Names what every dialog has and no label shows: its close button, in the language that is spoken. */
export function SpokenTheme({ children }: { children: ReactNode }) {
  const close = useMessages().t('common.close')
  const theme = useMemo(
    () => ({ components: { Modal: { defaultProps: { closeButtonProps: { 'aria-label': close } } } } }),
    [close],
  )
  return (
    <MantineThemeProvider theme={theme} inherit>
      {children}
    </MantineThemeProvider>
  )
}
