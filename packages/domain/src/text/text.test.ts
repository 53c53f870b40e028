import { describe, expect, it } from 'vitest'
import { dayFromText, fromText, recogniseHeaders } from './index.ts'

const today = '2026-11-25'
const read = (key: Parameters<typeof fromText>[0], text: string) => fromText(key, text, today)

describe('headers', () => {
  it.each([
    [['Nachname', 'Vorname', 'E-Mail', 'Geburtsdatum', 'Wohnort', 'Arbeitslos seit', 'Sprachen'], 'German'],
    [
      ['Nom', 'Prénom', 'Courriel', 'Date de naissance', 'Commune', 'Sans emploi depuis', 'Langues'],
      'French',
    ],
    [['Achternaam', 'Voornaam', 'E-mail', 'Geboortedatum', 'Gemeente', 'Werkloos sinds', 'Talen'], 'Dutch'],
    [
      ['Last name', 'first name', 'Email', 'Date of birth', 'Municipality', 'Unemployed since', 'Languages'],
      'English',
    ],
  ])('are recognised in %2$s', (headers) => {
    expect(recogniseHeaders(headers)).toEqual([
      ...['familyName', 'givenName', 'email', 'birthDate', 'municipality', 'unemployedSince', 'languages'],
    ])
  })

  it('that nobody knows stay open, and no field is given twice', () => {
    expect(recogniseHeaders(['Remarks', 'Mail', 'E-mail'])).toEqual([undefined, 'email', undefined])
  })
})

describe('cells', () => {
  it('are read as days, day before month', () => {
    expect(
      ['2026-05-03', '3.5.2026', '03/05/26', '3-5-2026', '3 mai 2026', '3 May 2026'].map((text) =>
        dayFromText(text, 2026),
      ),
    ).toEqual(Array.from({ length: 6 }, () => '2026-05-03'))
    expect(dayFromText('31/02/2026', 2026)).toBeUndefined()
    expect(dayFromText('printemps 2025', 2026)).toBeUndefined()
  })

  it('keep a birth date as exact as it is', () => {
    expect(read('birthDate', '1971')).toEqual({ value: '1971' })
    expect(read('birthDate', 'März 1960')).toEqual({ value: '1960-03' })
    expect(read('birthDate', '03/07/2000')).toEqual({ value: '2000-07-03' })
    expect(read('birthDate', '2041-01-01')).toMatchObject({ problem: { code: 'cell.in-the-future' } })
    expect(read('birthDate', '57')).toMatchObject({ problem: { code: 'cell.not-a-date', found: '57' } })
  })

  it('say languages with levels, and never guess one', () => {
    expect(read('languages', 'Spanisch (Muttersprache), Englisch B1')).toEqual({
      value: { es: 'native', en: 'B1' },
    })
    expect(read('languages', 'Arabisch (moedertaal) / Nederlands B2')).toEqual({
      value: { ar: 'native', nl: 'B2' },
    })
    expect(read('languages', 'persan (langue maternelle), français B2')).toEqual({
      value: { fa: 'native', fr: 'B2' },
    })
    expect(read('languages', 'French B7')).toMatchObject({
      problem: { code: 'cell.level', found: 'French B7' },
    })
    expect(read('languages', 'Elvish C1')).toMatchObject({ problem: { code: 'cell.language' } })
  })

  it('choose options, places, yes and no in four languages', () => {
    expect(read('labourStatus', 'demandeur d’emploi')).toEqual({ value: 'unemployed' })
    expect(read('gender', 'männlich')).toEqual({ value: 'man' })
    expect(read('education', 'TSO')).toEqual({ value: '3' })
    expect(read('goals', 'werk vinden, taal')).toEqual({ value: ['job-search', 'language'] })
    expect(read('municipality', 'Sint-Jans-Molenbeek')).toEqual({ value: 'be-21012' })
    expect(read('municipality', 'Atlantis')).toMatchObject({ problem: { code: 'cell.not-a-place' } })
    expect([read('retired', 'oui'), read('retired', 'nein')]).toEqual([{ value: true }, { value: false }])
    expect(read('retired', 'bijna')).toMatchObject({ problem: { code: 'cell.not-yes-or-no' } })
  })

  it('tell ways of not answering from values', () => {
    expect(read('rightToWork', '?')).toEqual({ answer: 'unknown' })
    expect(read('immigrantBackground', 'préfère ne pas répondre')).toEqual({ answer: 'prefer-not' })
  })

  it('keep numbers in their range', () => {
    expect(read('yearsOfExperience', '35,5')).toEqual({ value: 35.5 })
    expect(read('yearsOfExperience', '30 ans')).toMatchObject({ problem: { code: 'cell.not-a-number' } })
    expect(read('yearsOfExperience', '120')).toMatchObject({ problem: { code: 'cell.out-of-range' } })
  })
})
