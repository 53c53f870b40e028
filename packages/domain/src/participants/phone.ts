import { cutTo, withoutUnseen } from '../values/line.ts'
import type { Phone } from './participant.ts'

/** Dialling codes of the countries whose national numbers we read; others are read with their `+`. */
const dialling: Readonly<Record<string, string>> = {
  AT: '43',
  BE: '32',
  CA: '1',
  CH: '41',
  DE: '49',
  DK: '45',
  ES: '34',
  FR: '33',
  GB: '44',
  IT: '39',
  LU: '352',
  NL: '31',
  SE: '46',
  US: '1',
}

/**
 * A telephone number as it was typed, and in E.164 where it can be read: with `+` or `00`, or nationally with the
 * leading zero of the country. What cannot be read stays as typed; it is never refused.
 *
 * @example
 * readPhone('0470 12 34 56', 'BE') // { typed: '0470 12 34 56', e164: '+32470123456' }
 */
export function readPhone(typed: string, country: string): Phone {
  const written = cutTo(withoutUnseen(typed).trim(), 40)
  const digits = written.replace(/\(0\)/, '').replace(/[\s().\-/]/g, '')
  const code = dialling[country]
  const international = digits.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? `+${digits.slice(2)}`
      : digits.startsWith('0') && code !== undefined
        ? `+${code}${digits.slice(1)}`
        : ''
  return /^\+[1-9]\d{6,14}$/.test(international)
    ? { typed: written, e164: international }
    : { typed: written }
}
