import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it is given. */
export interface Mails {
  /** Where the API hands letters in. */
  readonly url: string
  /** The oldest letter that nobody has taken yet; waits for it, and rejects when none comes. */
  readonly next: () => Promise<Email>
  readonly close: () => Promise<void>
}

const patience = 30_000

export async function openMails(): Promise<Mails> {
  const letters: Email[] = []
  let waiting: ((letter: Email) => void) | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((letter) => {
          if (waiting) waiting(letter)
          else letters.push(letter)
          done()
        }, done)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    next: () => {
      const first = letters.shift()
      if (first) return Promise.resolve(first)
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('No letter came.')), patience)
        waiting = (letter) => {
          waiting = undefined
          clearTimeout(late)
          resolve(letter)
        }
      })
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
