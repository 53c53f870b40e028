import { describe, expect, it } from 'vitest'
import { isOverQualified, matchOf, skillLevelOf, skillMatchByLevel, skillMatchOf } from './skillMatch.ts'
import type { Spell, SpellDetail } from './spell.ts'
import { report, spellsOf } from './testing.ts'

/** ILO, KILM 15(b): three groups; Eurostat: the rate; ISCO-08: the finer levels. */
describe('a job against an education', () => {
  it.each([
    [0, '9', 'matched'],
    [1, '9', 'matched'],
    [2, '9', 'over-qualified'],
    [6, '9', 'over-qualified'],
    [1, '5', 'under-qualified'],
    [2, '5', 'matched'],
    [3, '5', 'matched'],
    [5, '5', 'over-qualified'],
    [7, '4', 'over-qualified'],
    [8, '8', 'over-qualified'],
    [2, '3', 'under-qualified'],
    [4, '3', 'under-qualified'],
    [5, '3', 'matched'],
    [6, '2', 'matched'],
    [7, '1', 'matched'],
    [3, '2', 'under-qualified'],
    [1, '2', 'under-qualified'],
    [6, '0', undefined],
    [9, '2', undefined],
    [-1, '2', undefined],
    [8, '2', 'matched'],
    [4, '4', 'matched'],
  ] as const)('ISCED %s in major group %s is %s', (isced, major, wanted) => {
    expect(skillMatchOf(major, isced)).toBe(wanted)
  })

  it.each([
    [6, '5', true],
    [5, '9', true],
    [7, '2', false],
    [8, '3', false],
    [4, '9', undefined],
    [5, '4', true],
    [6, '0', false],
    [8, '9', true],
    [9, '9', undefined],
    [6, '5223', true],
    [6, '2512', false],
  ] as const)('ISCED %s in major group %s counts as over-qualified: %s', (isced, major, wanted) => {
    expect(isOverQualified(major, isced)).toBe(wanted)
  })

  it('is judged more finely by skill levels', () => {
    expect([
      skillLevelOf('14'),
      skillLevelOf('1120'),
      skillLevelOf('01'),
      skillLevelOf('03'),
      skillLevelOf('0'),
    ]).toEqual([3, 4, 4, 1, undefined])
    expect(skillMatchByLevel('31', 6)).toBe('over-qualified')
    expect(skillMatchByLevel('31', 5)).toBe('matched')
    expect(skillMatchByLevel('21', 5)).toBe('under-qualified')
    expect(skillMatchByLevel('91', 1)).toBe('matched')
    expect(skillMatchByLevel('72', 4)).toBe('matched')
    expect(skillMatchByLevel('0', 4)).toBeUndefined()
    expect(skillMatchByLevel('72', 9)).toBeUndefined()
  })

  it('is judged by the first digits of any code, and only for levels that there are', () => {
    expect([skillLevelOf('1412'), skillLevelOf('0310'), skillLevelOf('9')]).toEqual([3, 1, 1])
    expect([0, 8, -1].map((isced) => skillMatchByLevel('7231', isced))).toEqual([
      'under-qualified',
      'over-qualified',
      undefined,
    ])
    expect(skillMatchByLevel('9112', 0)).toBe('matched')
    expect(skillMatchByLevel('9112', 2)).toBe('over-qualified')
  })

  it('is what the person says, else what occupation and education say, else not known', () => {
    const job = (detail: SpellDetail) =>
      spellsOf(report('2026-06-01', { activity: 'employed', detail }))[0] as Spell
    const cleaner = { scheme: 'isco-08', code: '9112' } as const
    expect(matchOf(job({ occupation: cleaner }), 6)).toBe('over-qualified')
    expect(matchOf(job({ occupation: cleaner, skillMatch: 'matched' }), 6)).toBe('matched')
    expect(matchOf(job({ skillMatch: 'under-qualified' }), undefined)).toBe('under-qualified')
    expect(matchOf(job({ occupation: cleaner }), undefined)).toBeUndefined()
    expect(matchOf(job({}), 6)).toBeUndefined()
  })
})
