import { demoPassword } from '../../demo/src/accounts/signIns.ts'
import type { DataFolder } from './data-folder.ts'
import { demoSignIns } from './demo.ts'
import type { Store } from './installation.ts'

/** Says where to click, who may sign in, and how to stop. */
export function welcome(port: number, folder: DataFolder, { isDemo }: Store): void {
  const at = `http://localhost:${port}`
  const database = process.env.DATABASE_URL ? 'the database of DATABASE_URL' : folder.shown
  console.log(`
Passerelle runs at ${at}

  Coordinators and leads   ${at}/dashboard/
  Funders                  ${at}/reporting/
${isDemo ? signIns() : ''}
The data are in ${database}; "npm run reset-demo" starts over. Ctrl-C stops everything.
`)
}

function signIns(): string {
  const rows = demoSignIns.map(({ who, roles, email, path }) => [email, who, roles.join(', '), path])
  return `
Demo sign-ins, all with the password "${demoPassword}"

${inColumns(rows)}
`
}

function inColumns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('   ')
          .trimEnd()}`,
    )
    .join('\n')
}
