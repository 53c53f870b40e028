import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { styleNonce } from './nonce.ts'
import { cssVariables, printVariables, theme } from './theme.ts'

/** The look of both apps; light or dark as the device says until the person chooses. */
export function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      deduplicateInlineStyles
    >
      <style media="print" nonce={styleNonce()}>
        {printVariables}
      </style>
      {children}
    </MantineProvider>
  )
}
