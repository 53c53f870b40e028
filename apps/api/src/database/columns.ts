import type { ColumnType, GeneratedAlways } from 'kysely'

/** A calendar day, `YYYY-MM-DD`; never an instant. */
export type Day = string
/** A moment in UTC, ISO 8601 with milliseconds. */
export type Instant = string

declare const content: unique symbol
/** JSON text of a `T`, made by `json`. */
export type JsonText<T> = string & { readonly [content]?: T }

/** A `jsonb` column: read as the value, written through `json(value)`. */
export type Json<T> = ColumnType<T, JsonText<T>, JsonText<T>>
export type JsonOrNull<T> = ColumnType<T | null, JsonText<T> | null | undefined, JsonText<T> | null>
export type JsonWithDefault<T> = ColumnType<T, JsonText<T> | undefined, JsonText<T>>

/** The value as the database takes it; `pg` would otherwise write a JavaScript array as a PostgreSQL array. */
export function json<T>(value: T): JsonText<T> {
  return JSON.stringify(value) as JsonText<T>
}

export type Recorded = { organisationId: string; recordedAt: GeneratedInstant }
/** Rows that change: every change raises `version`, in the database. */
export type Changeable = Recorded & { version: GeneratedAlways<number> }
export type Row = Changeable & { id: string }
/** Rows that are added and never changed. */
export type AppendedRow = Recorded & { id: string }

export type GeneratedInstant = ColumnType<Instant, Instant | undefined, never>
