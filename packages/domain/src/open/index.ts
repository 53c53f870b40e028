export { csvText } from './csv.ts'
export {
  dataPackage,
  type PackageAbout,
  type PackageFile,
  type Records,
  type TableName,
  type TableSchema,
  tableNames,
  tableSchemaOf,
} from './dataPackage.ts'
export { type JsonSchema, jsonSchemaOf, jsonSchemas, schemaId } from './jsonSchema.ts'
export type { MissingValue, TableField } from './tables/field.ts'
export type { ConsentOf, FactOf } from './tables/people.ts'
export type { Cell } from './tables/table.ts'
