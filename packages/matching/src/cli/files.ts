/** Reads the files that the tool is given. */
import { readFile } from 'node:fs/promises'
import { type Fault, FaultyInput } from './faults.ts'
import { placeOfFault } from './json-place.ts'

export async function textOf(file: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const why = { ENOENT: 'there is no such file', EISDIR: 'is a folder; expected a file' }[code]
    throw new FaultyInput([{ file, says: why ?? `cannot be read (${code})` }])
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new FaultyInput([
      { file, says: 'is not written in UTF-8; save it as “CSV UTF-8” or JSON in UTF-8' },
    ])
  }
}

export interface Json {
  readonly value: unknown
  readonly text: string
}

export async function jsonOf(file: string): Promise<Json> {
  const text = (await textOf(file)).replace(/^\uFEFF/, '')
  try {
    return { value: JSON.parse(text), text }
  } catch {
    throw new FaultyInput([faultOfJson(file, text)])
  }
}

function faultOfJson(file: string, text: string): Fault {
  const position = placeOfFault(text)
  const lines = text.slice(0, position).split('\n')
  const column = `number ${(lines.at(-1) ?? '').length + 1}`
  const found = position < text.length ? `“${text[position]}”` : 'the end of the file'
  return { file, row: lines.length, column, says: `is no JSON: ${found} is not expected here` }
}
