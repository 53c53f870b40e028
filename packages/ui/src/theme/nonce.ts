/**
 * The server writes a fresh nonce into `<meta property="csp-nonce" nonce="…">` of each page; styles that are
 * made while the page runs carry it, so that the content security policy can refuse all others.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** The style tag that locks scrolling behind dialogs asks for its nonce under this old, global name. */
export function shareNonce(): void {
  Reflect.set(globalThis, '__webpack_nonce__', styleNonce())
}
