import { type Action, mayDo, mightDo, type Principal, type RecordReference } from '@passerelle/domain'
import { Forbidden, NotFound } from '../errors/index.ts'

/** What a procedure acts on: one record, or several that all have to allow it; undefined is a record that is not there. */
export type Subject = RecordReference | undefined | readonly (RecordReference | undefined)[]

/** @throws NotFound for what is hidden or not there, Forbidden for what is seen but not allowed. */
export function permit(principal: Principal, action: Action, subject: Subject): void {
  const records: readonly (RecordReference | undefined)[] = Array.isArray(subject) ? subject : [subject]
  if (records.length === 0) throw new NotFound()
  const decisions = records.map((record) =>
    record === undefined ? 'hidden' : mayDo(principal, action, record),
  )
  if (decisions.includes('hidden')) throw new NotFound()
  if (decisions.includes('refused')) throw new Forbidden()
}

/** For lists: whoever could see no such record at all is refused; the rest is the query's `visibleTo`. */
export function permitList(principal: Principal, action: Action): void {
  if (!mightDo(principal, action)) throw new Forbidden()
}
