import { describe, expect, it } from 'vitest'
import { readDay } from './readDay.ts'

const read = (text: string, region = 'en-GB') => readDay(text, region, '2026-11-24')

describe('a typed day', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['4.3.26', '2026-03-04'],
    ['4 3', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['1/2/58', '1958-02-01'],
    ['29/02/2024', '2024-02-29'],
    ['24 nov 2026', '2026-11-24'],
    ['1st March 2025', '2025-03-01'],
  ])('%s is %s', (text, day) => expect(read(text)).toBe(day))

  it.each([
    ['24 août 2026', 'fr-BE', '2026-08-24'],
    ['1er fév 2026', 'fr-BE', '2026-02-01'],
    ['3 maart', 'nl-BE', '2026-03-03'],
    ['3. Mär 2026', 'de-DE', '2026-03-03'],
  ])('%s in %s is %s', (text, region, day) => expect(read(text, region)).toBe(day))

  it.each(['', 'soon', '30/02/2026', '13/13/2026', '24/11/202', '24 ju 2026', '1/2/3/4', '24'])(
    '“%s” is none',
    (text) => expect(read(text)).toBeUndefined(),
  )
})
