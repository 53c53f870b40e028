import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Messages } from '@passerelle/messages'
import { contentOf, type Paper } from './content.ts'

const require = createRequire(import.meta.url)
const folder = import.meta.dirname
const fonts = [
  ['@expo-google-fonts/noto-sans', '400Regular/NotoSans_400Regular.ttf'],
  ['@expo-google-fonts/noto-sans', '400Regular_Italic/NotoSans_400Regular_Italic.ttf'],
  ['@expo-google-fonts/noto-sans', '600SemiBold/NotoSans_600SemiBold.ttf'],
  ['@expo-google-fonts/noto-sans-arabic', '400Regular/NotoSansArabic_400Regular.ttf'],
  ['@expo-google-fonts/source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const

/** The paper could not be made: a fault of the template, never of the reader. */
export class PaperError extends Error {
  override name = 'PaperError'
  readonly code = 'paper'
}

/** A release as a tagged PDF (PDF/UA-1): the same bytes for the same release and language. */
export function releasePdf(say: Messages, paper: Paper): Uint8Array {
  const { data, drawings } = contentOf(say, paper)
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fonts.map(([name, file]) => readFileSync(join(packageFolder(name), file))) }],
  })
  compiler.mapShadow(join(folder, 'data.json'), Buffer.from(JSON.stringify(data)))
  for (const [name, svg] of drawings) compiler.mapShadow(join(folder, name), Buffer.from(svg))
  const compiled = compiler.compile({ mainFilePath: join(folder, 'report.typ') })
  if (!compiled.result) {
    const why = compiled.takeError()?.shortDiagnostics
    throw new PaperError(JSON.stringify(why))
  }
  const options = { pdfStandard: 'ua-1', creationTimestamp: 0 } as unknown as Parameters<
    typeof compiler.pdf
  >[1]
  return compiler.pdf(compiled.result, options)
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}
