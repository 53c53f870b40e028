/** What `--help` says. Its examples run on the sample data that the package brings. */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writtenAs } from './cells.ts'

const folder = fileURLToPath(new URL('../../samples/', import.meta.url))

/** The examples, with the way from here to the sample data. */
export function examples(from: string = process.cwd()): string[] {
  const near = relative(from, folder).replaceAll('\\', '/') || '.'
  const sample = (file: string): string => {
    const path = `${near}/${file}`
    return /[^\w./@-]/.test(path) ? `"${path}"` : path
  }
  const people = `--mentees ${sample('mentees.csv')} --mentors ${sample('mentors.csv')}`
  return [
    `passerelle-match round ${people} --policy ${sample('policy.json')}`,
    `passerelle-match round ${people} --policy ${sample('policy.json')} --pins ${sample('pins.csv')} --format csv`,
    `passerelle-match round ${sample('round.json')} --format json`,
    `passerelle-match explain ${sample('round.json')} --mentee M2 --mentor T1`,
    `passerelle-match assign ${sample('costs.csv')}`,
    `passerelle-match assign ${sample('assign8.txt')} --format json`,
    `passerelle-match check ${sample('policy.json')} ${people}`,
  ]
}

export function help(): string {
  const cells = Object.entries(writtenAs).map(([type, how]) => `  ${type.padEnd(13)} ${how}`)
  return `passerelle-match: from two lists of people and a policy to the best pairs, with reasons

  passerelle-match round --mentees FILE --mentors FILE --policy FILE [--pins FILE] [--places FILE] [--seed N]
  passerelle-match round ROUND.json
      Proposes pairs. ROUND.json holds the whole input, or a round written with --format json.
  passerelle-match explain ROUND.json --mentee ID --mentor ID
      Why these two, or why not: solved again with or without them.
  passerelle-match assign COSTS [--maximise]
      The cheapest assignment of rows to columns. COSTS is a table with names in its first row and column (an empty
      cell forbids the pair), or a file of the OR-Library: n, then n × n costs, in free white space.
  passerelle-match check POLICY.json [--mentees FILE --mentors FILE] [--pins FILE] [--places FILE]
      Everything that is wrong with a policy, and with the people for it.

Options
  --format table|json|csv   how the result is written; default table
  --help, --version

Tables are CSV in UTF-8 with a header row and commas between columns. People have the columns id, avoid, for mentees
waitingDays and waitingRounds, for mentors capacity and minimum, and one for each attribute of the policy. Pins have
mentee and mentor; places have code, latitude and longitude. An empty cell means: not known. Cells are written so:
${cells.join('\n')}

Ends with 0; with 1 where a file cannot be used (every fault with file, row and column, nothing else written); with 2
where the command is not understood. Texts in CSV that a spreadsheet would run as a formula begin with “'”.

Examples
${examples()
  .map((example) => `  ${example}`)
  .join('\n')}
`
}
