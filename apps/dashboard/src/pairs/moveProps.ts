import type { PairDetail } from './usePairs.ts'

export type MoveProps = { readonly pair: PairDetail; readonly onClose: () => void }
