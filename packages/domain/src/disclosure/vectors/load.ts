import data from './disclosure-vectors.json' with { type: 'json' }

export type Vector = {
  id: string
  title: string
  threshold: number
  cells: Record<string, number>
  equations: { total: string; parts: string[] }[]
  primary: string[]
  hidden: string[]
  attackerBounds?: { lower?: Record<string, number>; upper?: Record<string, number> }
  audit: {
    cell: string
    min: number
    max: number
    integerMin?: number
    integerMax?: number
    exact: boolean
  }[]
  verdict: string
  optimum?: {
    notSuppressible: string[]
    fewestSecondary: { count: number }
    smallestHiddenSum: { sum: number }
  }
}

type Document = Omit<typeof data, 'vectors' | 'classDisclosure'> & {
  vectors: Vector[]
  classDisclosure: Pick<Vector, 'cells' | 'equations' | 'threshold'> & { fullCells: string[] }
}

/** The worked tables, with the types that their tests rely on. */
export const document = data as unknown as Document
export const { vectors } = document
