export { type JsonSchema, jsonSchemaOf, jsonSchemas, schemaId } from './jsonSchema.ts'
