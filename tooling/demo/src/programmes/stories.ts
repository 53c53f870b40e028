import type { LifePlan } from '../lives/plan.ts'

/** The people whom a visitor meets first. */
export const duoStories: readonly LifePlan[] = [
  {
    kind: 'active',
    known: { first: 'Amina', last: 'Haddad', woman: true, origin: 'SY' },
    script: { mentor: 'Jan Peeters', active: 108, silent: 41, reviewed: 44 },
  },
  {
    kind: 'proposed',
    known: {
      first: 'Yusuf',
      last: 'Karimi',
      woman: false,
      origin: 'AF',
      contact: { prefers: 'text-message' },
    },
    script: { mentor: 'Els Maes', proposed: 6, mentorAnswered: 4 },
  },
  {
    kind: 'active',
    known: { first: 'Fatou', last: 'Diallo', woman: true, origin: 'GN' },
    script: { mentor: 'Marc Wouters', active: 125, silent: 5, reviewed: 62 },
  },
  {
    kind: 'active',
    known: { first: 'Ioana', last: 'Popescu', woman: true, origin: 'RO' },
    script: { mentor: 'Katrien Claes', active: 66, silent: 9 },
  },
  {
    kind: 'active',
    known: { first: 'Bilal', last: 'Saleh', woman: false, origin: 'SY', own: 'بلال صالح' },
    script: { mentor: 'Greet Willems', active: 63, silent: 3 },
  },
  {
    kind: 'active',
    known: { first: 'Mehmet', last: 'Yıldız', woman: false, origin: 'TR' },
    script: { active: 19, silent: 4, unsigned: true },
  },
  {
    kind: 'active',
    known: { first: 'Rahel', last: 'Kidane', woman: true, origin: 'ER', own: 'ራሄል ኪዳነ' },
    script: { active: 6, silent: 6, unsigned: true },
  },
  {
    kind: 'waiting',
    known: {
      first: 'Nadia',
      last: 'Haddad',
      woman: true,
      origin: 'MA',
      answers: {
        fields: { value: ['health'] },
        jobTitle: { value: 'Pharmacy assistant' },
        languages: { value: { ar: 'native', nl: 'B2', fr: 'B1' } },
        goals: { value: ['recognition', 'network'] },
        municipality: { value: 'be-21001' },
        motivation: { value: 'I look for someone who knows how a diploma is recognised.' },
      },
    },
    script: { applied: 61 },
  },
  { kind: 'waiting', known: { first: 'Carlos', last: 'Mendes', woman: false, origin: 'BR' } },
  { kind: 'waiting', known: { first: 'Wei', last: 'Zhang', woman: true, origin: 'CN', own: '张薇' } },
  { kind: 'waiting', known: { first: 'Samira', last: 'Osman', woman: true, origin: 'SO' } },
  { kind: 'waiting', known: { first: 'Petar', last: 'Ilić', woman: false, origin: 'RS' } },
  { kind: 'waiting', known: { first: 'Ioana', last: 'Radu', woman: true, origin: 'RO' } },
  {
    kind: 'waiting',
    known: { first: 'Tesfay', last: 'Berhe', woman: false, origin: 'ER', own: 'ተስፋይ በርሀ' },
  },
]

export const migrantsStories: readonly LifePlan[] = [
  {
    kind: 'left',
    ending: 'completed',
    followed: false,
    known: {
      first: 'Olena',
      last: 'Marchuk',
      woman: true,
      origin: 'UA',
      own: 'Олена Марчук',
      answers: {
        education: { value: '7' },
        languages: { value: { uk: 'native', en: 'C1', nl: 'B1' } },
        fields: { value: ['finance'] },
        jobTitle: { value: 'Accountant' },
      },
      contact: {
        prefers: 'phone',
        safeContact: { noVoicemail: true, noMail: false, noTextMessage: false, note: 'Call after 17:00.' },
      },
    },
    script: { mentor: 'Hugo Claes', ended: 184, situation: 'accounts-clerk' },
  },
]
