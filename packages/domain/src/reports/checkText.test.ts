import { describe, expect, it } from 'vitest'
import { checkText } from './checkText.ts'

const check = (text: string) =>
  checkText([{ id: 'context', text }], {
    names: ['Olena Marchuk', 'Zoë Van Loo', 'أمينة حداد'],
    threshold: 10,
  })

describe('the check of a text', () => {
  it('marks names of people, in any script and spelling', () => {
    expect(check('Thanks to olena and Zoe, and to أمينة.').map((mark) => mark.found)).toEqual([
      'olena',
      'أمينة',
    ])
    expect(check('Marchuk found work.')).toEqual([{ section: 'context', kind: 'name', found: 'Marchuk' }])
  })

  it('marks numbers of people below the threshold, not shares, dates or durations', () => {
    expect(check('Only 3 women came; 14 men did.').map((mark) => mark.found)).toEqual(['3'])
    expect(check('In 2026, 5 % of 120; on 3/4, after 6 months, 3.5 hours a week.')).toEqual([])
  })

  it('leaves ordinary words alone', () => {
    expect(check('The programme grew, and funding came late.')).toEqual([])
  })
})
