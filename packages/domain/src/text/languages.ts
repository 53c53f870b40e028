import { type CefrLevel, cefrLevels } from '../attributes/answers.ts'
import { codeOf, plain } from './plain.ts'
import { nativeWords } from './words.ts'

/** Languages that files name, ISO 639: the names come from the platform (`Intl.DisplayNames`). */
const codes =
  'am ar bg bn bs cs da de el en es et fa ff fi fr ha he hi hr hu hy id ig it ja ka kk km ko ku ky lb ln lt lv mk mn ms nb ne nl om pa pl ps pt rn ro ru rw si sk sl so sq sr sv sw ta te tg th ti tl tr uk ur uz vi wo yo zh'.split(
    ' ',
  )
const more: Readonly<Record<string, readonly string[]>> = {
  fa: ['farsi', 'dari', 'persan', 'persian'],
  zh: ['mandarin', 'chinois', 'chinees'],
  ff: ['fulani', 'peul', 'pulaar', 'fulfulde'],
  nl: ['flemish', 'flamand', 'vlaams'],
  ti: ['tigrinisch', 'tigrigna', 'tigrinia'],
  am: ['amharisch', 'amhaars', 'amharique'],
  ku: ['kurdish', 'kurde', 'koerdisch', 'sorani', 'kurmanji'],
}

let names: Record<string, string[]> | undefined

function namesOfLanguages(): Readonly<Record<string, readonly string[]>> {
  names ??= Object.fromEntries(
    codes.map((code) => [
      code,
      [
        ...['en', 'fr', 'nl', 'de'].map(
          (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
        ),
        ...(more[code] ?? []),
      ],
    ]),
  )
  return names
}

export type LanguageProblem = { readonly code: 'language.unknown' | 'language.level'; readonly found: string }

/** "Spanish (native), Dutch B1" as levels by language; a language without a level is a problem, never a guess. */
export function languagesFromText(
  text: string,
): { readonly levels: Readonly<Record<string, CefrLevel>> } | LanguageProblem {
  const levels: Record<string, CefrLevel> = {}
  for (const part of text.split(/[,;/|\n]| und | et | en (?=\p{Lu})| and /u)) {
    const written = part.trim()
    if (written === '') continue
    const found = oneLanguage(written)
    if ('code' in found) return found
    levels[found.language] = found.level
  }
  return { levels }
}

function oneLanguage(written: string): { language: string; level: CefrLevel } | LanguageProblem {
  const words = plain(written).split(' ')
  for (let length = words.length; length > 0; length -= 1) {
    const language = codeOf(namesOfLanguages(), words.slice(0, length).join(' '))
    if (language === undefined) continue
    const rest = words.slice(length).join(' ')
    const level = levelOf(rest)
    return level ? { language, level } : { code: 'language.level', found: written }
  }
  return { code: 'language.unknown', found: written }
}

function levelOf(text: string): CefrLevel | undefined {
  if (nativeWords.some((word) => plain(word) === text)) return 'native'
  return cefrLevels.find((level) => level.toLowerCase() === text)
}
