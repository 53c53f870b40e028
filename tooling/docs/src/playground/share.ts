/** A round in an address: JSON, deflated, in letters that an address may have. Nothing of it is sent to any server. */
import { inputProblems, type Problem, RoundInput } from '@passerelle/matching'

const mark = 'round='

export async function hashFor(input: RoundInput): Promise<string> {
  const bytes = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(input)),
  )
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `#${mark}${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The round of an address; nothing where it has none, a problem where it cannot be read. */
export async function inputIn(hash: string): Promise<Opened | undefined> {
  if (!hash.startsWith(`#${mark}`)) return undefined
  try {
    const letters = hash
      .slice(mark.length + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
    const json = await through(new DecompressionStream('deflate-raw'), bytes)
    return opened(new TextDecoder().decode(json))
  } catch {
    return { problems: [] }
  }
}

/** A round, or everything that is wrong with what should have been one. */
export type Opened =
  | { readonly input: RoundInput; readonly problems?: undefined }
  | { readonly problems: readonly Problem[] }

/** Reads a file as the command line does: the input of a round, or a round that was kept. */
export function opened(json: string): Opened {
  try {
    const found: unknown = JSON.parse(json)
    const isKept = typeof found === 'object' && found !== null && 'input' in found && 'pairs' in found
    const input = isKept ? found.input : found
    const problems = inputProblems(input).filter(({ severity }) => severity === 'error')
    if (problems.length > 0) return { problems }
    return { input: RoundInput.parse(input) }
  } catch {
    return { problems: [] }
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>)
  return new Uint8Array(await new Response(piped as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}
