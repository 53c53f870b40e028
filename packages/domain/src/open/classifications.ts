import type { Sector } from '../spells/spell.ts'
import { type ClassifiedCode, type CodeListName, codeLists } from './codeLists.ts'
import { under } from './unknownName.ts'

/** First and last division of each section. */
const divisions: Readonly<Record<Sector['scheme'], string>> = {
  'nace-2':
    'A:01-03 B:05-09 C:10-33 D:35 E:36-39 F:41-43 G:45-47 H:49-53 I:55-56 J:58-63 K:64-66 L:68 M:69-75 N:77-82 O:84 P:85 Q:86-88 R:90-93 S:94-96 T:97-98 U:99',
  'nace-2.1':
    'A:01-03 B:05-09 C:10-33 D:35 E:36-39 F:41-43 G:46-47 H:49-53 I:55-56 J:58-60 K:61-63 L:64-66 M:68 N:69-75 O:77-82 P:84 Q:85 R:86-88 S:90-93 T:94-96 U:97-98 V:99',
}

/**
 * What a code means, or the nearest group above it that the list has: a four-digit occupation by its sub-major group, a
 * division of NACE by its section.
 *
 * @throws UnknownName where there is no such list
 *
 * @example
 * codeIn('isco-08', '2512')?.label // 'Information and communications technology professionals'
 * codeIn('nace-2', '62')?.code // 'J'
 */
export function codeIn(list: CodeListName, code: string): ClassifiedCode | undefined {
  const codes: readonly ClassifiedCode[] = under('code list', codeLists, list)
  const named = list === 'nace-2' || list === 'nace-2.1' ? naceSection({ scheme: list, code }) : code
  for (let length = named?.length ?? 0; length > 0; length -= 1) {
    const found = codes.find((each) => each.code === named?.slice(0, length))
    if (found) return found
  }
  return undefined
}

/**
 * The section of a code of NACE, in its own revision: from J on the letters moved.
 *
 * @example
 * naceSection({ scheme: 'nace-2', code: '85' }) // 'P'
 * naceSection({ scheme: 'nace-2.1', code: '85' }) // 'Q'
 */
export function naceSection({ scheme, code }: Sector): string | undefined {
  const sections = sectionsOf(scheme)
  if (/^[A-V]$/.test(code)) return sections.find(({ section }) => section === code)?.section
  const division = Number(code.slice(0, 2))
  return sections.find(({ first, last }) => division >= first && division <= last)?.section
}

/**
 * The sections of the other revision of NACE in which a code may stand. More than one where it was divided: then a person
 * decides, or both are kept. Division 45 of Rev. 2 (trade and repair of vehicles) went to 46, 47 and 95.
 *
 * @example
 * sectionsInOtherRevision({ scheme: 'nace-2', code: 'J' }) // ['J', 'K']
 * sectionsInOtherRevision({ scheme: 'nace-2.1', code: 'K' }) // ['J']
 */
export function sectionsInOtherRevision(sector: Sector): string[] {
  const scheme = sector.scheme === 'nace-2' ? 'nace-2.1' : 'nace-2'
  const found = divisionsOf(sector)
    .flatMap((division) => movedDivisions(sector.scheme, division))
    .flatMap((division) => naceSection({ scheme, code: String(division).padStart(2, '0') }) ?? [])
  return [...new Set(found)].sort()
}

function movedDivisions(scheme: Sector['scheme'], division: number): number[] {
  if (scheme === 'nace-2') return division === 45 ? [46, 47, 95] : [division]
  return [46, 47, 95].includes(division) ? [division, 45] : [division]
}

function divisionsOf({ scheme, code }: Sector): number[] {
  if (!/^[A-V]$/.test(code)) return [Number(code.slice(0, 2))]
  const section = sectionsOf(scheme).find((each) => each.section === code)
  if (section === undefined) return []
  return Array.from({ length: section.last - section.first + 1 }, (_, index) => section.first + index)
}

function sectionsOf(scheme: Sector['scheme']) {
  return under('revision of NACE', divisions, scheme)
    .split(' ')
    .map((written) => {
      const [section = '', range = ''] = written.split(':')
      const [first = '', last = first] = range.split('-')
      return { section, first: Number(first), last: Number(last) }
    })
}
