/** One person, as far as somebody may see. */
import {
  type Action,
  type Assessment,
  Contact,
  type FactKey,
  factsOn,
  type KnownFact,
  type LeafReason,
  mayDo,
  type RecordReference,
} from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { type Standing, standingsOf } from '../enrolments/standing.ts'
import { NotFound } from '../errors/index.ts'
import { visibleTo } from '../records/visible.ts'
import { activitiesOf, classOf, factsOf } from './facts.ts'

type Db = TenantTransaction

/** What somebody may do with a person, for the buttons of the page. */
export type PersonRights = Readonly<
  Record<
    'write' | 'readSensitive' | 'writeSensitive' | 'readRestricted' | 'contact' | 'recordConsent',
    boolean
  >
>

export function rightsOn(principal: MemberPrincipal, reference: RecordReference): PersonRights {
  const may = (action: Action) => mayDo(principal, action, reference) === 'allowed'
  return {
    write: may('participant.write'),
    readSensitive: may('fact.readSensitive'),
    writeSensitive: may('fact.writeSensitive'),
    readRestricted: may('note.readRestricted'),
    contact: may('participant.contact'),
    recordConsent: may('consent.record'),
  }
}

export async function personRow(db: Db, id: string) {
  const row = await db
    .selectFrom('participants')
    .select(['id', 'version', 'fullName', 'callName', 'language', 'contact', 'knownSince', 'isTest'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const contact = Contact.safeParse(row.contact)
  return { ...row, contact: contact.success ? contact.data : {} }
}

/** Everything that is known on the day, without what the reader's role does not include. */
export async function knownFactsOf(db: Db, id: string, rights: PersonRights, today: string) {
  const facts = (await factsOf(db, [id])).get(id) ?? []
  const spells = (await activitiesOf(db, [id])).get(id) ?? []
  const known = factsOn(facts, spells, today)
  return (Object.entries(known) as [FactKey, KnownFact | undefined][])
    .filter(([key]) => rights.readSensitive || classOf(key) === 'personal')
    .flatMap(([key, fact]) => (fact === undefined ? [] : [{ key, ...fact }]))
}

/** The enrolments that are in scope, each with its eligibility and what may be done now. */
export async function enrolmentsOfPerson(
  db: Db,
  id: string,
  principal: MemberPrincipal,
  rights: PersonRights,
  today: string,
) {
  const visible = visibleTo(principal, 'enrolment.read', 'e')
  const standings = await standingsOf(db, { participantId: id }, today, { visible, assess: 'all' })
  const names = await programmeNames(db)
  return standings
    .toSorted((a, b) => (a.enrolment.appliedOn < b.enrolment.appliedOn ? 1 : -1))
    .map((standing) => ({
      ...enrolmentShown(standing, rights),
      programmeName: names.get(standing.enrolment.programmeId) ?? {},
    }))
}

function enrolmentShown(standing: Standing, rights: PersonRights) {
  const { enrolment, version, programme, stage, eligibility, openSteps, waiting, openPairIds, leaving } =
    standing
  return {
    version,
    enrolment,
    stage,
    steps: programme.preparation[enrolment.role],
    openStepIds: openSteps.map(({ id }) => id),
    waiting: waiting ?? null,
    openPairIds,
    leaving: leaving ?? null,
    eligibility: eligibility === undefined ? null : { ...shown(eligibility, rights), day: eligibility.day },
  }
}

/** A condition on something that the reader may not see: which one, and nothing else. */
export type HiddenReason = Pick<LeafReason, 'path' | 'attributes' | 'dataClass'> & { readonly isHidden: true }

function shown({ verdict, reasons, questions }: Assessment, rights: PersonRights) {
  const isOpen = (dataClass: string) => rights.readSensitive || dataClass === 'personal'
  return {
    verdict,
    reasons: reasons.map((reason): LeafReason | HiddenReason =>
      isOpen(reason.dataClass)
        ? reason
        : {
            isHidden: true,
            path: reason.path,
            attributes: reason.attributes,
            dataClass: reason.dataClass,
          },
    ),
    questions: questions.filter(({ attribute }) => isOpen(classOf(attribute))),
  }
}

async function programmeNames(db: Db): Promise<ReadonlyMap<string, Record<string, string>>> {
  const rows = await db.selectFrom('programmes').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Open pairs and the last closed one, with the other's name: for the header and the tab. */
export async function pairsOfPerson(db: Db, id: string, principal: MemberPrincipal) {
  const rows = await db
    .selectFrom('pairs')
    .innerJoin('enrolments as mentee', 'mentee.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 'pairs.mentorEnrolmentId')
    .innerJoin('participants as menteePerson', 'menteePerson.id', 'mentee.participantId')
    .innerJoin('participants as mentorPerson', 'mentorPerson.id', 'mentor.participantId')
    .select(['pairs.id', 'pairs.status', 'pairs.proposedOn', 'pairs.isOpen'])
    .select(['mentee.participantId as menteeId', 'menteePerson.fullName as menteeName'])
    .select(['mentorPerson.fullName as mentorName'])
    .where((either) =>
      either.or([either('mentee.participantId', '=', id), either('mentor.participantId', '=', id)]),
    )
    .where(visibleTo(principal, 'pair.read'))
    .orderBy('pairs.isOpen', 'desc')
    .orderBy('pairs.proposedOn', 'desc')
    .execute()
  return rows.map(({ menteeId, menteeName, mentorName, ...pair }) => ({
    ...pair,
    otherName: menteeId === id ? mentorName : menteeName,
  }))
}
