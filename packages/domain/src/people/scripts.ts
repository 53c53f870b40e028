/**
 * Letters of other scripts as Latin ones, plainly: enough to hear that two spellings are one name, no standard of
 * transliteration. `*` is a vowel that the script does not write; `ħ` an h that belongs to no other letter; `ḍ ḏ ṯ` are read
 * one way in Arabic and another in Persian, Turkish and Urdu.
 */
const letters = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [letter = '', latin = ''] = pair.split('=')
        return [letter, latin] as const
      }),
  )

/** Latin letters that do not come apart into a letter and a mark. */
const latin = letters(`
  ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ŋ=n ə=e ɛ=e ɔ=o ĸ=k ŧ=t ƴ=y ɓ=b ɗ=d ƙ=k`)

const cyrillic = letters(`
  а=a б=b в=v г=g ґ=g д=d ђ=dj е=e є=ye ж=zh з=z ѕ=dz и=i і=i й=y ј=y к=k л=l љ=l м=m н=n њ=n о=o п=p р=r с=s т=t
  ћ=ch у=u ў=u ф=f х=kh ц=ts ч=ch џ=dj ш=sh щ=sh ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j`)

const greek = letters(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=kh ψ=ps ω=o`)

/** Greek sounds of two letters, before the single ones. */
const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/αι/g, 'e'],
  [/[εο]ι/g, 'i'],
  [/μπ/g, 'b'],
  [/ντ/g, 'nt'],
  [/γκ/g, 'g'],
  [/τζ/g, 'j'],
]

/** Arabic, with the letters of Persian, Kurdish, Pashto and Urdu. Short vowels are not written. */
const arabic = letters(`
  ا=a ب=b ت=t ث=ṯ ج=j ح=ħ خ=kh د=d ذ=ḏ ر=r ز=z س=s ش=sh ص=s ض=ḍ ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=ħ
  و=u ي=i ى=a ة=a ء= پ=p چ=ch ژ=zh گ=g ک=k ی=i ې=e ۍ=i ے=e ہ=ħ ھ=ħ ە=e ۆ=o ێ=e ڤ=v ڕ=r ڵ=l ٹ=t ڈ=d ڑ=r ں=n
  ټ=t ډ=d ړ=r ږ=zh ښ=sh ڼ=n ځ=dz څ=ts`)

const hebrew = letters(`
  א=* ב=b ג=g ד=d ה=ħ ו=u ז=z ח=kh ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=* פ=p ף=p צ=ts ץ=ts ק=k ר=r ש=sh ת=t`)

const armenian = letters(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch
  պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=u փ=p ք=k օ=o ֆ=f`)

const georgian = letters(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch
  ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`)

const kana = letters(`
  ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to
  ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo
  ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo
  ダ=da ヂ=ji ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=vu ャ=ya ュ=yu ョ=yo
  ッ= ー= ァ=a ィ=i ゥ=u ェ=e ォ=o`)

const single = new Map([...latin, ...cyrillic, ...greek, ...arabic, ...hebrew, ...armenian, ...georgian])

// Ge'ez is written in syllables: a row of eight for each consonant, from U+1200 on.
const geezConsonants =
  'h l h m s r s sh q q q q b v t ch h h n n * k k k k w * z zh y d d j g g g t ch p ts ts f p'.split(' ')
const geezVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa']

function geezSyllable(code: number): string | undefined {
  const consonant = geezConsonants[(code - 0x1200) >> 3]
  const vowel = geezVowels[code & 7] ?? ''
  if (code < 0x1200 || consonant === undefined) return undefined
  if (consonant !== '*') return consonant + vowel
  return (code & 7) === 0 ? 'a' : vowel || '*'
}

// Hangul syllables are counted out: 19 first sounds, 21 vowels, 28 endings, from U+AC00 on.
const hangulFirst = 'k kk n t tt r m p pp s ss  j jj ch k t p h'.split(' ')
const hangulVowel = 'a ae ya yae o e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const hangulLast = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ')

function hangulSyllable(code: number): string | undefined {
  const at = code - 0xac00
  if (at < 0 || at >= 19 * 21 * 28) return undefined
  const vowel = hangulVowel[Math.floor(at / 28) % 21] ?? ''
  return (hangulFirst[Math.floor(at / 588)] ?? '') + vowel + (hangulLast[at % 28] ?? '')
}

/** Hiragana as katakana, so that one table reads both. */
function katakana(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : character
}

/**
 * A name in plain Latin letters, small, without marks: Latin, Cyrillic, Greek, Arabic and Persian, Hebrew, Ge'ez, Armenian,
 * Georgian, Hangul and kana. Chinese characters and other scripts stay as they are, because what they sound like depends
 * on the language. Vowels that a script does not write are missing, or `*` where one begins the word.
 *
 * @example
 * romanised('Олена Ковальчук') // 'olena kovalchuk'
 * romanised('محمد') // 'mhmd'
 */
export function romanised(name: string): string {
  return inLatin(name).replace(/[ħḍḏṯ]/g, (letter) => plainly[letter] ?? letter)
}

const plainly: Readonly<Record<string, string>> = { ħ: 'h', ḍ: 'd', ḏ: 'dh', ṯ: 'th' }

/** Like `romanised`, with the letters kept apart that can be read in two ways. */
export function inLatin(name: string): string {
  const composed = name.normalize('NFKC').toLowerCase()
  const apart = greekPairs
    .reduce((text, [pair, sound]) => text.replace(pair, sound), withoutMarks(composed))
    .replace(/[ʻʼʾʿ'’‘`´]/g, '')
    // The article is written as one word with the name.
    .replace(/(?<!\p{L})ال(?=\p{L}{3})/gu, 'al ')
    // Alif or ayn at the beginning of a word only say that some vowel begins it; an h at the end is an a.
    .replace(/(?<!\p{L})[اع]/gu, '*')
    .replace(/(?<=\p{L})[هہה](?!\p{L})/gu, 'a')
  return [...apart]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      return (
        single.get(character) ??
        kana.get(katakana(character)) ??
        geezSyllable(code) ??
        hangulSyllable(code) ??
        character
      )
    })
    .join('')
}

/** Letters without their marks. Й, which is a letter of its own, and syllables stay whole. */
function withoutMarks(text: string): string {
  return [...text]
    .map((character) =>
      /[йґў\u1200-\u137f\uac00-\ud7a3\u3040-\u30ff]/.test(character)
        ? character
        : character.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    .join('')
}

/** Which scripts a name is written in, by the names of Unicode. */
export function scriptsOf(name: string): ReadonlySet<string> {
  return new Set(known.filter(([, pattern]) => pattern.test(name)).map(([script]) => script))
}

/** Whether a name is in a script that leaves short vowels out. */
export function leavesVowelsOut(name: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}]/u.test(name)
}

const known = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Ethiopic',
  'Armenian',
  'Georgian',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Han',
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)
