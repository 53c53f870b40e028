import { plain } from './plain.ts'
import { headerWords, type ImportField, importFields } from './words.ts'

/** What each column is, by its header in any of the four languages; undefined where it is not known. Each field once. */
export function recogniseHeaders(headers: readonly string[]): (ImportField | undefined)[] {
  const taken = new Set<ImportField>()
  return headers.map((header) => {
    const wanted = plain(header)
    const found = importFields.find(
      (field) => !taken.has(field) && headerWords[field].some((word) => plain(word) === wanted),
    )
    if (found !== undefined) taken.add(found)
    return found
  })
}
