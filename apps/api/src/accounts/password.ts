import { type BinaryLike, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt)
const cost = { N: 16_384, r: 8, p: 1 }
const length = 32

/** A hash that carries its own cost, so that the cost can rise later: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(normal(password), salt, length, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Without a stored hash it takes just as long to say no: time must not tell who has an account. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = (stored ?? nobody).split('$')
  if (kind !== 'scrypt') return false
  const expected = Buffer.from(hash, 'base64url')
  const options = { N: Number(N), r: Number(r), p: Number(p) }
  const derived = await derive(normal(password), Buffer.from(salt, 'base64url'), expected.length, options)
  return timingSafeEqual(derived, expected) && stored !== undefined
}

/** The same password typed on another keyboard may arrive composed differently. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

const nobody = `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAAAAAAAAAAAAAAAAAAAA$${'A'.repeat(43)}`
