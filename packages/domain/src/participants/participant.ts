import { z } from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'
import { LanguageTag } from '../values/localisedText.ts'
import { Fact } from './fact.ts'

/** A telephone number: as typed for people, in E.164 for machines where it could be read. */
export const Phone = z.strictObject({
  typed: z.string().min(1).max(40),
  e164: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .optional(),
})
export type Phone = z.infer<typeof Phone>

/** What stands above every telephone and mail action. */
export const SafeContact = z.strictObject({
  noVoicemail: z.boolean(),
  noMail: z.boolean(),
  noTextMessage: z.boolean(),
  note: z.string().min(1).max(1000).optional(),
})
export type SafeContact = z.infer<typeof SafeContact>

/** How somebody can be reached: by mail, by telephone, or through somebody else. All are optional, all may be shared. */
export const Contact = z.strictObject({
  email: z.email().max(254).optional(),
  phone: Phone.optional(),
  throughContactPerson: z.string().min(1).max(300).optional(),
  prefers: z.enum(['email', 'phone', 'text-message', 'contact-person']).optional(),
  safeContact: SafeContact.optional(),
})
export type Contact = z.infer<typeof Contact>

/** A consent is a record: for what, to which text, when, how, and withdrawn when. */
export const Consent = z.strictObject({
  id: Id,
  purpose: Code,
  textVersion: z.string().min(1).max(64),
  givenAt: Instant,
  how: z.enum(['form', 'link', 'paper', 'spoken']),
  /** For quotations and referrers: who may see it, until when. */
  audience: z.string().min(1).max(300).optional(),
  until: Day.optional(),
  withdrawnAt: Instant.optional(),
})
export type Consent = z.infer<typeof Consent>

/** One person known to an organisation, whatever their roles. */
export const Participant = z.strictObject({
  id: Id,
  /** The whole name as the person writes it, in any script. */
  fullName: z.string().min(1).max(200),
  /** What to call them; absent = the full name. For some it is as long as the name. */
  callName: z.string().min(1).max(200).optional(),
  /** Language in which they are written to. */
  language: LanguageTag,
  contact: Contact,
  facts: z.array(Fact).max(1000),
  consents: z.array(Consent).max(200),
  knownSince: Day,
  /** Test people are left out of every count. */
  isTest: z.boolean(),
})
export type Participant = z.infer<typeof Participant>
