export { type DayStyle, daysBetween } from './days.ts'
export type { Family } from './families.ts'
export {
  categoryInWords,
  countInWords,
  type DefinitionInWords,
  definitionInWords,
  doubtInWords,
  type FigureTable,
  indicatorInWords,
  labelOfDefinitions,
  leadInWords,
  partsInWords,
  rangeInWords,
  rangesInWords,
  responseInWords,
  roundingInWords,
  tableOfFigure,
  titleOfFigure,
  turned,
} from './figures/index.ts'
export { loadAllMessages, loadCatalogue, loadMessages, loadReportingMessages } from './load.ts'
export { chooseLocale, isLocale, type Locale, locales, regionOf } from './locale.ts'
export {
  type Catalogue,
  type Coded,
  createMessages,
  type MessageId,
  type Messages,
  type TextByLanguage,
  UnknownCode,
} from './messages.ts'
export { MissingValue, type Part, type Value, type Values } from './render.ts'
export {
  changeInWords,
  type RoundWords,
  reasonInShort,
  reasonInWords,
  scoreInWord,
} from './rounds/roundWords.ts'
