export const study = {
  'study.title': 'What the programmes of the field study published',
  'study.below': 'Each figure under the definition of who published it: context, never a ranking.',
  'study.columnProgramme': 'Programme',
  'study.columnWhere': 'Where',
  'study.columnFigure': 'Figure',
  'study.columnValue': 'Value',
  'study.columnPeriod': 'Period',
  'study.columnSection': 'Section of the study',
} as const
