import { type ImportedPerson, plain, readPhone } from '@passerelle/domain'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'

/** What will become of a row: a new person, a known person enrolled, or nothing, and why. */
export type Decision =
  | { readonly decision: 'create' }
  | { readonly decision: 'update'; readonly participantId: string }
  | { readonly decision: 'skip'; readonly why: 'already-here' | 'twice-in-file' }
  | { readonly decision: 'refuse' }

type Known = { readonly id: string; readonly isEnrolled: boolean }
type Target = { readonly programmeId: string; readonly role: 'mentee' | 'mentor' }

/**
 * Decides over all rows at once. Somebody is the same person when the name is the same and so is the mail address, the
 * telephone number or the date of birth: one of them alone may be shared.
 */
export async function decideRows(
  db: TenantTransaction,
  people: readonly (ImportedPerson | undefined)[],
  target: Target,
  country: string,
): Promise<Decision[]> {
  const known = await knownPeople(db, target)
  const seen = new Set<string>()
  return people.map((person): Decision => {
    if (person === undefined) return { decision: 'refuse' }
    const marks = marksOf(person, country)
    if (marks.some((mark) => seen.has(mark))) return { decision: 'skip', why: 'twice-in-file' }
    for (const mark of marks) seen.add(mark)
    const found = marks.map((mark) => known.get(mark)).find((each) => each !== undefined)
    if (found === undefined) return { decision: 'create' }
    if (found.isEnrolled) return { decision: 'skip', why: 'already-here' }
    return { decision: 'update', participantId: found.id }
  })
}

function marksOf({ fullName, email, phone, answers }: ImportedPerson, country: string): string[] {
  const birth = answers.find(({ key }) => key === 'birthDate')
  const date = birth?.answer === 'answered' ? String(birth.value) : undefined
  return marks(fullName, { email, phone: phone && readPhone(phone, country).e164, date })
}

function marks(
  name: string,
  {
    email,
    phone,
    date,
  }: {
    email?: string | null | undefined
    phone?: string | null | undefined
    date?: string | null | undefined
  },
): string[] {
  // The order of given and family name differs from file to file.
  const who = plain(name).split(' ').sort().join(' ')
  return [
    ...(email ? [`${who}|${email}`] : []),
    ...(phone ? [`${who}|${phone}`] : []),
    // A year alone is too little to tell two people of one name apart.
    ...(date && date.length === 10 ? [`${who}|${date}`] : []),
  ]
}

async function knownPeople(
  db: TenantTransaction,
  { programmeId, role }: Target,
): Promise<Map<string, Known>> {
  const rows = await db
    .selectFrom('participants as p')
    .select(['p.id', 'p.fullName', 'p.email', 'p.phone'])
    .select(
      sql<
        string | null
      >`(select f.value #>> '{}' from facts f where f.participant_id = p.id and f.key = 'birthDate'
        and f.answer = 'answered' order by f.from_on desc limit 1)`.as('date'),
    )
    .select(
      sql<boolean>`exists (select from enrolments e where e.participant_id = p.id and e.programme_id = ${programmeId}
        and e.role = ${role} and e.status in ('applied', 'eligible', 'active'))`.as('isEnrolled'),
    )
    .where('p.erasedAt', 'is', null)
    .execute()
  return new Map(
    rows.flatMap(({ id, isEnrolled, fullName, ...person }) =>
      marks(fullName, person).map((mark) => [mark, { id, isEnrolled }] as const),
    ),
  )
}
