import type { DataFolder } from './data-folder.ts'
import { demoSignIns } from './demo.ts'

/** Says where to click, who may sign in, and how to stop. */
export function welcome(port: number, folder: DataFolder): void {
  const at = `http://localhost:${port}`
  const signIns = demoSignIns().map(({ who, email, password, path }) => [
    who,
    email,
    password,
    `${at}${path}`,
  ])
  const database = process.env.DATABASE_URL ? 'The database of DATABASE_URL' : folder.shown
  console.log(`
Passerelle runs at ${at}

  Coordinators and leads   ${at}/dashboard/
  Funders                  ${at}/reporting/

Demo sign-ins
${inColumns(signIns)}

The data are in ${database}; "npm run reset-demo" starts over. Ctrl-C stops everything.
`)
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
