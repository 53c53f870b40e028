import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it is given. */
export interface Mails {
  /** Where the API hands letters in. */
  readonly url: string
  /** The newest letter to an address that has come or comes soon; rejects when none does. */
  readonly to: (address: string) => Promise<Email>
  readonly all: () => readonly Email[]
  readonly close: () => Promise<void>
}

const patience = 20_000

export async function openMails(): Promise<Mails> {
  const received: Email[] = []
  const listeners = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push(mail)
          for (const look of listeners) look()
          done()
        }, done)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const newestTo = (address: string) =>
    received.findLast(({ to }) => to?.some((each) => each.address?.toLowerCase() === address.toLowerCase()))
  return {
    url: `smtp://127.0.0.1:${port}`,
    all: () => received,
    to: (address) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`No letter came to ${address}.`)), patience)
        const look = () => {
          const mail = newestTo(address)
          if (!mail) return
          clearTimeout(late)
          listeners.delete(look)
          resolve(mail)
        }
        listeners.add(look)
        look()
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
