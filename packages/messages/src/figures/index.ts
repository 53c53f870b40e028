export { type DefinitionInWords, definitionInWords, labelOfDefinitions } from './definitionWords.ts'
export { partsInWords, rangesInWords } from './drawn.ts'
export {
  countInWords,
  doubtInWords,
  leadInWords,
  rangeInWords,
  responseInWords,
} from './outcomeWords.ts'
export {
  categoryInWords,
  type FigureTable,
  indicatorInWords,
  roundingInWords,
  tableOfFigure,
  titleOfFigure,
  turned,
} from './tables.ts'
