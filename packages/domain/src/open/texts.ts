/** What a schema and its fields mean, in one sentence each: the comments of the source. */
export interface SchemaText {
  readonly about: string
  readonly fields?: Readonly<Record<string, string>>
}

/**
 * Filled by the build from the comments beside the schemas, so that published descriptions are never older than the
 * schemas; empty where the source itself runs.
 */
export const texts: Readonly<Record<string, SchemaText>> = {}
