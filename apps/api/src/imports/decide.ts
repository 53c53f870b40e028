import { type ImportedPerson, readPhone } from '@passerelle/domain'
import { type ComparedPerson, duplicateHint, identityMarks } from '@passerelle/domain/people'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import { bornOn } from '../participants/similar.ts'

/** What will become of a row: a new person, a known person enrolled, or nothing, and why. */
export type Decision =
  | { readonly decision: 'create' }
  | { readonly decision: 'update'; readonly participantId: string }
  | { readonly decision: 'skip'; readonly why: 'already-here' | 'twice-in-file' }
  | { readonly decision: 'refuse' }

type Known = ComparedPerson & { readonly id: string; readonly isEnrolled: boolean }
type Target = { readonly programmeId: string; readonly role: 'mentee' | 'mentor' }

/**
 * Decides over all rows at once. Somebody is the same person where the domain's hint is certain: the same name, and the same
 * mail address, telephone number or full date of birth. What is less than that makes a new person.
 */
export async function decideRows(
  db: TenantTransaction,
  people: readonly (ImportedPerson | undefined)[],
  target: Target,
  country: string,
): Promise<Decision[]> {
  const known = byMarks(await knownPeople(db, target))
  const seen = byMarks<ComparedPerson>([])
  return people.map((row): Decision => {
    if (row === undefined) return { decision: 'refuse' }
    const person = comparedOf(row, country)
    if (sameAs(person, seen)) return { decision: 'skip', why: 'twice-in-file' }
    note(person, seen)
    const found = sameAs(person, known)
    if (found === undefined) return { decision: 'create' }
    if (found.isEnrolled) return { decision: 'skip', why: 'already-here' }
    return { decision: 'update', participantId: found.id }
  })
}

function comparedOf({ fullName, email, phone, answers }: ImportedPerson, country: string): ComparedPerson {
  const birth = answers.find(({ key }) => key === 'birthDate')
  return {
    ...{ fullName, email },
    phone: phone && readPhone(phone, country).e164,
    birthDate: birth?.answer === 'answered' ? String(birth.value) : undefined,
  }
}

type ByMark<Person> = Map<string, Person[]>

function byMarks<Person extends ComparedPerson>(people: readonly Person[]): ByMark<Person> {
  const marked: ByMark<Person> = new Map()
  for (const person of people) note(person, marked)
  return marked
}

function note<Person extends ComparedPerson>(person: Person, marked: ByMark<Person>): void {
  for (const mark of identityMarks(person)) {
    const others = marked.get(mark)
    if (others) others.push(person)
    else marked.set(mark, [person])
  }
}

/** The first who is certainly the same: marks find them, the hint judges. */
function sameAs<Person extends ComparedPerson>(
  person: ComparedPerson,
  marked: ByMark<Person>,
): Person | undefined {
  return identityMarks(person)
    .flatMap((mark) => marked.get(mark) ?? [])
    .find((other) => duplicateHint(person, other)?.strength === 'certain')
}

async function knownPeople(db: TenantTransaction, { programmeId, role }: Target): Promise<Known[]> {
  const rows = await db
    .selectFrom('participants as p')
    .select(['p.id', 'p.fullName', 'p.email', 'p.phone'])
    .select(bornOn().as('birthDate'))
    .select(
      sql<boolean>`exists (select from enrolments e where e.participant_id = p.id and e.programme_id = ${programmeId}
        and e.role = ${role} and e.status in ('applied', 'eligible', 'active'))`.as('isEnrolled'),
    )
    .where('p.erasedAt', 'is', null)
    .execute()
  return rows.map(({ email, phone, birthDate, ...person }) => ({
    ...person,
    email: email ?? undefined,
    phone: phone ?? undefined,
    birthDate: birthDate ?? undefined,
  }))
}
