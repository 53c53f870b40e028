export { codeIn, naceSection, sectionsInOtherRevision } from './classifications.ts'
export { type ClassifiedCode, type CodeListName, codeLists } from './codeLists.ts'
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
export { type DirectoryEntry, directoryEntry } from './hsds/entry.ts'
export type {
  Hsds,
  HsdsAttribute,
  HsdsLocation,
  HsdsOrganization,
  HsdsService,
  HsdsTaxonomy,
  HsdsTaxonomyTerm,
} from './hsds/shapes.ts'
export { type HsdsOptions, toHsds } from './hsds/toHsds.ts'
export { type JsonSchema, jsonSchemaOf, jsonSchemas, schemaId } from './jsonSchema.ts'
export { answerOfCell, cellOfAnswer } from './tables/answerCell.ts'
export type { MissingValue, TableField } from './tables/field.ts'
export type { ConsentOf, FactOf } from './tables/people.ts'
export type { Cell } from './tables/table.ts'
export { UnknownName } from './unknownName.ts'
