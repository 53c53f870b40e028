import packed from '@sparticuz/chromium'

/** How Playwright starts the browser: a program, or one that is installed. */
export type BrowserProgram = { readonly executablePath: string } | { readonly channel: 'chrome' }

/**
 * On Linux x64 the Chromium that npm brought, unpacked once here, before several test files want it; elsewhere an
 * installed Chrome. Its own launch arguments are not used: with `--single-process` it dies when a page closes.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await packed.executablePath() }
  }
  return { channel: 'chrome' }
}

export const launchArguments = ['--no-sandbox', '--disable-dev-shm-usage']
