import type { study as english } from '../en/study.ts'

export const study = {
  'study.title': 'Ce que les programmes de l’étude de terrain ont publié',
  'study.below': 'Chaque chiffre sous la définition de qui l’a publié : un contexte, jamais un classement.',
  'study.columnProgramme': 'Programme',
  'study.columnWhere': 'Où',
  'study.columnFigure': 'Chiffre',
  'study.columnValue': 'Valeur',
  'study.columnPeriod': 'Période',
  'study.columnSection': 'Section de l’étude',
} as const satisfies Record<keyof typeof english, string>
