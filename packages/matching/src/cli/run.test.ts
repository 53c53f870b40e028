import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposePairs } from '../round/propose-pairs.ts'
import { examples } from './help.ts'
import { run } from './run.ts'

const samples = join(import.meta.dirname, '../../samples')
const sample = (file: string): string => join(samples, file)
const people = ['--mentees', sample('mentees.csv'), '--mentors', sample('mentors.csv')]
const policy = ['--policy', sample('policy.json')]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-match-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** What a call complains about, with the folder left out. */
async function complaint(code: 1 | 2, args: string[]): Promise<string[]> {
  const outcome = await run(args)
  expect({ code: outcome.code, output: outcome.output }).toEqual({ code, output: '' })
  return outcome.complaint.trim().replaceAll(`${folder}/`, '').split('\n')
}

describe('passerelle-match', () => {
  it('does what the examples of its help show', async () => {
    const { output } = await run(['--help'])
    for (const example of examples()) {
      expect(output).toContain(example)
      const args = example.split(' ').slice(1)
      expect(await run(args), example).toMatchObject({ code: 0, complaint: '' })
    }
  })

  it('proposes the same pairs from tables as from one JSON file', async () => {
    const fromTables = JSON.parse((await run(['round', ...people, ...policy, '--format', 'json'])).output)
    const fromJson = JSON.parse((await run(['round', sample('round.json'), '--format', 'json'])).output)
    const input = JSON.parse(await readFile(sample('round.json'), 'utf8'))
    expect(fromTables.input).toEqual(input)
    expect(fromTables.pairs).toEqual((await proposePairs(input)).pairs)
    expect(fromJson.pairs).toEqual(fromTables.pairs)
  })

  it('explains a pair of a round that was kept', async () => {
    const kept = await file(
      'kept.json',
      (await run(['round', ...people, ...policy, '--format', 'json'])).output,
    )
    const explain = ['explain', kept, '--mentee', 'M1', '--mentor', 'T2']
    expect((await run(explain)).output).toMatch(/^M1 with T2: possible, score \d+ of 100\n/)
    expect(await run(explain)).toEqual(await run([...explain, '--format', 'table']))
    expect((await run([...explain, '--format', 'csv'])).output).toMatch(/^criterion,points,of,reason\r\n/)
    expect(JSON.parse((await run([...explain, '--format', 'json'])).output).standing).toBe('possible')
    expect(await complaint(1, ['explain', kept, '--mentee', 'M99', '--mentor', 'T2'])).toEqual([
      'kept.json: --mentee is “M99”; expected somebody of the round',
    ])
  })

  it('holds pins and writes them down', async () => {
    const { output } = await run([
      'round',
      ...people,
      ...policy,
      '--pins',
      sample('pins.csv'),
      '--format',
      'csv',
    ])
    expect(output).toMatch(/^M6,T4,\d+,[^,]*,yes,/m)
  })

  it('assigns costs from a table and from a file of the OR-Library', async () => {
    const { output } = await run(['assign', sample('costs.csv'), '--format', 'csv'])
    expect(output).toBe('row,column,cost\r\nana,west,3\r\nben,south,0\r\ncem,north,3\r\n')
    const library = await file('assign2.txt', ' 2\n 5 1\n 2\n 9\n')
    expect(JSON.parse((await run(['assign', library, '--format', 'json'])).output)).toEqual({
      pairs: [
        { row: '1', column: '2', cost: 1 },
        { row: '2', column: '1', cost: 2 },
      ],
      leftOut: [],
      size: 2,
      cost: 3,
    })
    expect((await run(['assign', library, '--maximise'])).output).toContain('total 14')
  })

  it('finds the known optimum of the sample in the form of the OR-Library', async () => {
    const { output } = await run(['assign', sample('assign8.txt'), '--format', 'json'])
    const { pairs, cost } = JSON.parse(output) as { pairs: { row: string; column: string }[]; cost: number }
    // By trying all 40,320.
    expect(cost).toBe(195)
    expect(pairs.map(({ column }) => column).join(' ')).toBe('7 8 5 3 4 6 1 2')
    const wrapped = (await readFile(sample('assign8.txt'), 'utf8')).trim().split(/\s+/).join('\r\n\t ')
    const anyhow = await file('wrapped.txt', `\uFEFF\n${wrapped}`)
    expect((await run(['assign', anyhow, '--format', 'json'])).output).toBe(output)
    const nothing = await file('nothing.txt', '0\n')
    expect(JSON.parse((await run(['assign', nothing, '--format', 'json'])).output)).toMatchObject({
      size: 0,
      cost: 0,
    })
  })

  it('names each word of a file of the OR-Library that is no number, and how many more', async () => {
    const wrong = await file('wrong.txt', ` 2\n 5 one\n\n 2 NaN 7\n`)
    expect(await complaint(1, ['assign', wrong])).toEqual([
      'wrong.txt, row 2, column “number 2”: is “one”; expected a number',
      'wrong.txt, row 4, column “number 2”: is “NaN”; expected a number',
      'wrong.txt, row 4: ends after 5 costs; expected 2 × 2 = 4',
    ])
    const many = await file('many.txt', `5\n${'x '.repeat(25)}`)
    const lines = await complaint(1, ['assign', many])
    expect(lines).toHaveLength(21)
    expect(lines[20]).toBe('many.txt: 5 more words are no numbers')
  })

  it('writes nothing that a spreadsheet would run', async () => {
    const costs = await file('formula.csv', 'row,"=1+1"\n"@SUM(A1)",3\n')
    expect((await run(['assign', costs, '--format', 'csv'])).output).toContain("'@SUM(A1),'=1+1,3\r\n")
  })

  it('says what is wrong in tables, all at once, with row and column', async () => {
    const mentees = await file(
      'mentees.csv',
      'id,languages,home,waitingRounds,shoe,free\r\nM1,nl:D2,99 4,x,42,\r\nM1,nl:B2,,-1,,8 10:00-11:00\r\n,nl:B1,,,,\r\nM4\r\n',
    )
    const mentors = await file('mentors.csv', 'id,languages,capacity\nT1,"nl:C2"x,1\nT2,n"l:C2,2\n')
    const lines = await complaint(1, ['round', '--mentees', mentees, '--mentors', mentors, ...policy])
    expect(lines).toEqual([
      'mentees.csv, row 5: has 1 cell; expected 6, as the header',
      'mentees.csv, row 1, column “shoe”: the policy declares no such attribute of a mentee; known: id, avoid, waitingDays, waitingRounds, sector, languages, home, needs, free',
      'mentees.csv, row 2, column “languages”: is “nl:D2”; expected languages with a level from A1 to C2, as “nl:B2;fr:C1”',
      'mentees.csv, row 2, column “waitingRounds”: is “x”; expected a whole number',
      'mentees.csv, row 3, column “free”: is “8 10:00-11:00”; expected weekly slots as “1 18:00-20:00;6 09:00-12:00”, 1 for Monday to 7 for Sunday',
      'mentees.csv, row 4, column “id”: is empty; expected an id',
      'mentors.csv, row 2, column “number 2”: “x” after the closing quote; expected a comma or the end of the row',
      'mentors.csv, row 3, column “number 2”: a quote inside a cell; expected the whole cell in quotes and “""” for one',
      expect.stringContaining('mentees.csv, row 2, column “home”: '),
      expect.stringContaining('mentees.csv, row 3, column “waitingRounds”: '),
    ])
  })

  it('says of ids that stand twice and of pins that contradict where they stand', async () => {
    const twice = await file('twice.csv', 'id\nM1\nM1\n')
    expect(await complaint(1, ['round', '--mentees', twice, ...people.slice(2), ...policy])).toEqual([
      expect.stringMatching(/^twice\.csv, row 3, column “id”: .*M1/),
    ])
    const pins = await file('pins.csv', 'mentee,mentor\nM1,T1\nM9,T1\n')
    expect(await complaint(1, ['round', ...people, ...policy, '--pins', pins])).toEqual([
      expect.stringMatching(/^pins\.csv, row 3, column “mentee”: .*M9/),
    ])
    const against = await file('against.csv', 'mentee,mentor\nM1,T3\nM6,T4\nM7,T3\nM6,T1\n')
    expect(await complaint(1, ['round', ...people, ...policy, '--pins', against])).toEqual([
      'against.csv, row 5, column “mentee”: mentee “M6” is pinned to T4, T1',
      'against.csv, row 4, column “mentor”: mentor “T3” has 1 free place but is pinned to M1, M7',
    ])
  })

  it('says where JSON breaks off and which values of a policy are wrong', async () => {
    const broken = await file('broken.json', '{\n  "criteria": [],\n  "attributes": nothing\n}')
    expect(await complaint(1, ['check', broken])).toEqual([
      'broken.json, row 3, column “number 17”: is no JSON: “n” is not expected here',
    ])
    const short = await file('short.json', '{"criteria": [')
    expect(await complaint(1, ['check', short])).toEqual([
      'short.json, row 1, column “number 15”: is no JSON: the end of the file is not expected here',
    ])
    const wrong = await file(
      'wrong.json',
      '{"attributes":[],"criteria":[{"id":"a","kind":"same","mentee":"x","mentor":"y","weight":-1}]}',
    )
    const lines = await complaint(1, ['check', wrong, ...people])
    expect(lines).toContainEqual(
      expect.stringMatching(/^wrong\.json, row 1, column “criteria\[0\]\.weight”: /),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/^wrong\.json, row 1, column “criteria\[0\]\.mentee”: /),
    )
  })

  it.each([
    ['no file', undefined, 'there is no such file'],
    ['an empty file', '', 'row 1: the file is empty; expected a row with the names of the columns'],
    ['semicolons', 'id;sector\nM1;ict\n', 'row 1: found no comma'],
    ['an open quote', 'id\n"M1', 'row 2, column “number 1”: a quote is opened and never closed'],
    ['another encoding', Uint8Array.of(0x69, 0x64, 0x0a, 0xe9), 'is not written in UTF-8'],
    ['two columns of a name', 'id,id\nM1,M2\n', 'row 1, column “id”: stands twice'],
  ])('refuses %s', async (name, text, says) => {
    const path = text === undefined ? join(folder, 'nowhere.csv') : await file(`${name}.csv`, text)
    const lines = await complaint(1, ['round', '--mentees', path, ...people.slice(2), ...policy])
    expect(lines[0]).toContain(says)
  })

  it.each([
    ['costs that are none', 'r,a,b\nx,1,z\n', 'row 2, column “b”: is “z”; expected a number, or nothing'],
    ['too few costs', '2\n1 2 3\n', 'row 2: ends after 3 costs; expected 2 × 2 = 4'],
    ['a size that is none', '2.5\n1 2 3\n', 'row 1, column “number 1”: is “2.5”; expected the size'],
    ['nothing', '', 'row 1: the file is empty'],
  ])('refuses %s', async (_, text, says) => {
    expect((await complaint(1, ['assign', await file('bad-costs.csv', text)]))[0]).toContain(says)
  })

  it.each([
    [[], 'Name a command'],
    [['rond'], '“rond” is no command'],
    [['round'], '“round” needs --mentees'],
    [['round', 'a.json', 'b.json'], '“b.json” is one file too many'],
    [['round', 'a.json', '--pins', 'p.csv'], '--pins beside a.json'],
    [['round', 'a.json', '--format', 'xml'], '--format is “xml”; expected table, json, csv'],
    [['round', ...people, ...policy, '--seed', '-1x'], ''],
    [['assign', '--nonsense'], '--nonsense'],
    [['assign', 'costs.csv', '--mentee', 'x'], '“assign” does not know --mentee'],
    [['explain', 'a.json'], '“explain” needs'],
  ])('understands not %j', async (args, says) => {
    expect((await complaint(2, args))[0]).toContain(says)
  })

  it('ends as a command with its code, and writes complaints apart', async () => {
    const main = join(import.meta.dirname, 'main.ts')
    const call = promisify(execFile)(process.execPath, [main, 'assign', join(folder, 'nowhere.csv')])
    await expect(call).rejects.toMatchObject({ code: 1, stdout: '' })
  })
})
