import type { OutcomeDefinition } from '../outcomes/definition.ts'
import type { Instant } from '../values/day.ts'
import { csvText } from './csv.ts'
import { empty, type MissingValue, type TableField } from './tables/field.ts'
import { releasedFigures } from './tables/figures.ts'
import { followUps, spells } from './tables/outcomes.ts'
import { meetings, pairs } from './tables/pairs.ts'
import { consents, enrolments, facts, participants } from './tables/people.ts'
import type { Table } from './tables/table.ts'
import { under } from './unknownName.ts'

/** Every table that can be exported, by the name of its resource; in this order. */
const tables = {
  participants,
  facts,
  consents,
  enrolments,
  pairs,
  meetings,
  spells,
  'follow-ups': followUps,
  'released-figures': releasedFigures,
}

/** The name of a table of an export. */
export type TableName = keyof typeof tables

/** The records of each table. A table that is not here is not in the package; an empty one is, with its columns. */
export type Records = {
  readonly [Name in TableName]?: (typeof tables)[Name] extends Table<infer Row> ? readonly Row[] : never
}

/** What a package says of itself. */
export interface PackageAbout {
  /** Small letters, digits, dots and hyphens. */
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly created: Instant
  /** Who made it. */
  readonly contributor?: string
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  readonly $schema: string
  readonly fields: readonly TableField[]
  readonly missingValues: readonly MissingValue[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[]
    readonly reference: { readonly resource: string; readonly fields: readonly string[] }
  }[]
}

/** One file of an export: its name and its whole text. */
export interface PackageFile {
  readonly path: string
  readonly text: string
}

/**
 * Records as a Data Package 2.0: a CSV file for each table, `datapackage.json` that describes every column, and the outcome
 * definitions as JSON where they are given. Pure: the caller writes or zips the files.
 *
 * @throws RangeError where the name is none that a package may have; UnknownName where there is no such table
 *
 * @example
 * dataPackage({ enrolments: [] }, { name: 'export', title: 'Export', created: '2026-11-24T10:00:00Z' })
 *   .map(({ path }) => path) // ['datapackage.json', 'enrolments.csv']
 */
export function dataPackage(
  records: Records,
  about: PackageAbout,
  definitions: readonly OutcomeDefinition[] = [],
): PackageFile[] {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(about.name)) {
    throw new RangeError(`${about.name} is no name for a data package: small letters, digits, dots, hyphens.`)
  }
  for (const name of Object.keys(records)) under('table', tables, name as TableName)
  const names = tableNames.filter((name) => records[name] !== undefined)
  const files = names.map((name) => fileOf(name, records))
  const resources: object[] = names.map((name) => resourceOf(name, names))
  if (definitions.length > 0) {
    files.push({ path: 'outcome-definitions.json', text: pretty(definitions) })
    resources.push(definitionsResource)
  }
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    ...(about.description !== undefined && { description: about.description }),
    created: about.created,
    ...(about.contributor !== undefined && {
      contributors: [{ title: about.contributor, roles: ['creator'] }],
    }),
    resources,
  }
  return [{ path: 'datapackage.json', text: pretty(descriptor) }, ...files]
}

/**
 * The columns of one table as Table Schema; references only to tables of the same package.
 *
 * @throws UnknownName where there is no such table
 */
export function tableSchemaOf(name: TableName, together: readonly TableName[] = tableNames): TableSchema {
  const { fields, primaryKey, refersTo } = under('table', tables, name) as Table<never>
  const foreignKeys = Object.entries(refersTo)
    .filter(([, resource]) => together.includes(resource as TableName))
    .map(([field, resource]) => ({ fields: [field], reference: { resource, fields: ['id'] } }))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields,
    missingValues: [empty],
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

/** The names of all tables. */
export const tableNames = Object.keys(tables) as TableName[]

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function fileOf(name: TableName, records: Records): PackageFile {
  const { fields, rowsOf } = tables[name] as Table<unknown>
  const rows = (records[name] ?? []).flatMap((record) => rowsOf(record))
  return { path: `${name}.csv`, text: csvText([fields.map((field) => field.name), ...rows]) }
}

function resourceOf(name: TableName, together: readonly TableName[]): object {
  const { title, description } = tables[name]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    ...{ name, type: 'table', title, description },
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
    schema: tableSchemaOf(name, together),
  }
}

const definitionsResource = {
  name: 'outcome-definitions',
  title: 'Outcome definitions',
  description: 'What the figures mean: who is counted, when, what counts, and what is done with the unknown.',
  path: 'outcome-definitions.json',
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
}
