import { describe, expect, it } from 'vitest'
import { checkText } from './checkText.ts'

const marks = (text: string, names: readonly string[] = [], threshold = 10) =>
  checkText([{ id: 'context', text }], { names, threshold })
const found = (...args: Parameters<typeof marks>) => marks(...args).map((mark) => mark.found)

describe('numbers marked in a text', () => {
  it('are those below the threshold, and not the threshold itself', () => {
    expect(found('9 came, 10 stayed, 11 asked')).toEqual(['9'])
    expect(found('4 came, 5 stayed', [], 5)).toEqual(['4'])
    expect(found('15 came, 18 stayed', [], 20)).toEqual(['15', '18'])
  })

  it('are about somebody: nought is not', () => {
    expect(found('0 of them left, 1 stayed')).toEqual(['1'])
  })

  it('are whole numbers, not the digits of longer ones', () => {
    expect(found('120 came in 2026')).toEqual([])
    expect(found('007 came')).toEqual(['007'])
    expect(found('1,200 euros; 2.500; 3,5 on average; room 3-4; 3/4')).toEqual([])
  })

  it('end with the sentence', () => {
    expect(found('We met 3. Then 4, and (5).')).toEqual(['3', '4', '5'])
  })

  it.each(['month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours'])(
    'are not durations in %s',
    (unit) => {
      expect(found(`after 6 ${unit}.`)).toEqual([])
      expect(found(`after 6   ${unit}.`)).toEqual([])
      // Another word that only begins like it counts something else.
      expect(found(`6 ${unit}xyz`)).toEqual(['6'])
    },
  )

  it('are not shares or money, however they are spaced', () => {
    expect(found('5% and 5 % and 5  % and 5€ and 5 €')).toEqual([])
    expect(found('5 women and 5 men')).toEqual(['5', '5'])
  })
})

describe('names marked in a text', () => {
  it('are marked in parts of four letters or more', () => {
    expect(found('Anna met Ann, and Zoë met Noor', ['Anna Lee', 'Ann Zoë', 'Noor'])).toEqual(['Anna', 'Noor'])
  })

  it('are marked once per spelling, in each section by itself', () => {
    const sections = [
      { id: 'context', text: 'Olena and OLENA and Olena.' },
      { id: 'next', text: 'Olena.' },
    ]
    expect(checkText(sections, { names: ['Olena  Marchuk'], threshold: 10 })).toEqual([
      { section: 'context', kind: 'name', found: 'Olena' },
      { section: 'context', kind: 'name', found: 'OLENA' },
      { section: 'next', kind: 'name', found: 'Olena' },
    ])
  })

  it('are found without their accents, and with them', () => {
    expect(found('Benoit wrote to Benoît.', ['Benoît Durand'])).toEqual(['Benoit', 'Benoît'])
    expect(found('Benoît', ['BENOIT'])).toEqual(['Benoît'])
  })

  it('are found whole, with hyphen and apostrophe', () => {
    expect(found("Jean-Luc and O'Brien, not Jean", ["Jean-Luc O'Brien"])).toEqual(['Jean-Luc', "O'Brien"])
  })

  it('come before the numbers of their section', () => {
    expect(marks('3 met Olena.', ['Olena'])).toEqual([
      { section: 'context', kind: 'name', found: 'Olena' },
      { section: 'context', kind: 'small-number', found: '3' },
    ])
  })
})
