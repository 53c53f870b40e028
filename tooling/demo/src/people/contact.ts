import type { Contact } from '@passerelle/domain'
import type { Random } from '../chance/random.ts'

/**
 * Addresses that cannot belong to anybody: mail in `.example` (RFC 2606), telephone numbers of the range that the
 * French regulator keeps free for films and novels (06 39 98 xx xx).
 */
export function drawContact(random: Random, latin: string, number: number): Contact {
  const email = `${latin}.${number}@post.example`
  const digits = String(number % 10_000).padStart(4, '0')
  const phone = {
    typed: `+33 6 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`,
    e164: `+3363998${digits}`,
  }
  const prefers = random.weighted([
    ['email', 3],
    ['phone', 3],
    ['text-message', 4],
  ] as const)
  const reach = random.weighted([
    [{ email, phone, prefers }, 84],
    [{ phone, prefers: 'phone' as const }, 9],
    [{ email, prefers: 'email' as const }, 6],
    [
      {
        throughContactPerson: 'through the social worker at the reception centre',
        prefers: 'contact-person' as const,
      },
      1,
    ],
  ])
  const careful = random.chance(0.03)
  return careful
    ? { ...reach, safeContact: { noVoicemail: true, noMail: false, noTextMessage: false } }
    : reach
}
