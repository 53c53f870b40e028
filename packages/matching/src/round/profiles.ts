/** Kinds of mentors worth asking about: what the mentees of a round need. */
import type { AttributeDeclaration, AttributeType } from '../criteria/attributes.ts'
import type { CriterionKind } from '../criteria/criterion.ts'
import { compareText } from '../order.ts'
import { canonicalJson } from './hash.ts'
import type { ScoredRound } from './scored.ts'

/** A kind of mentor: what one would have to be or offer. Attributes that are not named are not known. */
export interface Profile {
  /** Values by attribute name. */
  attributes: Record<string, unknown>
  /** The criteria that the named values are about. */
  criteria: string[]
}

/** Kinds of criteria of which a mentee's own value says what a mentor should be. */
const telling: readonly CriterionKind[] = ['same', 'overlap', 'language', 'near', 'taxonomy', 'looking-for']

/** Kinds that mentees without a mentor need, then those that others would take: one for each combination of values. */
export function profilesOf(
  { criteria, prepared }: ScoredRound,
  columnOf: Int32Array,
  declared: readonly AttributeDeclaration[],
): Profile[] {
  const typeOf = new Map(declared.map(({ name, type }) => [name, type]))
  const able = criteria.filter(({ criterion }) => telling.includes(criterion.kind))
  const musts = able.filter(({ isMust }) => isMust)
  const wish = able
    .filter(({ isMust, share }) => !isMust && share > 0)
    .sort((a, b) => b.share - a.share || compareText(a.criterion.id, b.criterion.id))[0]
  const wanted = musts.length > 0 ? [musts, ...(wish ? [[...musts, wish]] : [])] : wish ? [[wish]] : []
  const rows = [...prepared.mentees.keys()].sort(
    (a, b) =>
      Number(columnOf[a]! >= 0) - Number(columnOf[b]! >= 0) ||
      compareText(prepared.mentees[a]!.id, prepared.mentees[b]!.id),
  )
  const profiles = new Map<string, Profile>()
  for (const row of rows) {
    if (profiles.size >= mostProfiles) break
    for (const group of wanted) {
      const answers = group.flatMap(({ criterion, rowValues, rowKnown }) => {
        const type = typeOf.get(criterion.mentor ?? '')
        const answer = rowKnown[row] === 1 ? answerTo(criterion.kind, rowValues[row], type) : undefined
        return answer === undefined ? [] : [{ criterion, answer }]
      })
      const attributes = Object.fromEntries(
        answers.map(({ criterion, answer }) => [criterion.mentor ?? '', answer]),
      )
      const key = canonicalJson(attributes)
      if (answers.length > 0 && !profiles.has(key))
        profiles.set(key, { attributes, criteria: answers.map(({ criterion }) => criterion.id) })
    }
  }
  return [...profiles.values()]
}

const mostProfiles = 400

/**
 * What a mentor would say to answer a mentee's value: the same, spoken fluently; of several things that a mentee is content
 * with, the first where a mentor can be only one. `undefined` where the mentee asks for nothing.
 */
function answerTo(kind: CriterionKind, value: unknown, type: AttributeType | undefined): unknown {
  if (Array.isArray(value)) {
    if (type === 'set' || type === 'codes') return value.length === 0 ? undefined : value
    if (type === 'boolean') return value.includes('true') ? true : value.includes('false') ? false : undefined
    return value[0]
  }
  if (kind !== 'language') return type === 'set' || type === 'codes' ? [value] : value
  return Object.fromEntries(Object.keys(value as object).map((language) => [language, 'C1']))
}
