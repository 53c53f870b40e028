export { type DefinitionInWords, definitionInWords, labelOfDefinitions } from './definitionWords.ts'
export { type DrawnPart, type DrawnRange, partsInWords, rangesInWords } from './drawn.ts'
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
  type LabelOf,
  tableOfFigure,
  titleOfFigure,
  turned,
} from './tables.ts'
