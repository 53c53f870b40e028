/** Questions to the worker, and their answers. */
import type {
  Advice,
  Conditions,
  Objective,
  ObjectiveResult,
  OtherRounds,
  PairExplanation,
  PairOfIds,
  Problem,
  Round,
  RoundInput,
} from '@passerelle/matching'
import { useEffect, useState } from 'react'

export type Solved = {
  readonly round: Round
  readonly objectives: readonly ObjectiveResult[]
  readonly advice: readonly Advice[]
  readonly conditions: Conditions
  readonly nearby: OtherRounds | null
}

type Asked =
  | { readonly task: 'solve'; readonly input: RoundInput }
  | {
      readonly task: 'explain'
      readonly input: RoundInput
      readonly pairs: readonly PairOfIds[]
      readonly pair: PairOfIds
    }
  | { readonly task: 'other'; readonly input: RoundInput; readonly objective: Objective }
export type Question = Asked & { readonly id: number }

export type Answer = {
  readonly id: number
  readonly solved?: Solved
  readonly explained?: PairExplanation
  readonly pairs?: Round['pairs']
  readonly problems?: readonly Problem[]
}

/** One worker for one kind of question: a newer one ends whatever it was busy with. */
function useAnswer(asked: Asked | undefined): {
  readonly answer: Answer | undefined
  readonly isBusy: boolean
} {
  const [{ answer, of }, setState] = useState<{ answer?: Answer; of?: string }>({})
  const question = asked && JSON.stringify(asked)
  useEffect(() => {
    if (question === undefined) return
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      setState({ answer: data, of: question })
      worker.terminate()
    }
    worker.postMessage({ ...(JSON.parse(question) as Asked), id: 0 })
    return () => worker.terminate()
  }, [question])
  return {
    answer: asked === undefined ? undefined : answer,
    isBusy: question !== undefined && of !== question,
  }
}

/** The round of an input; while a new one is solved, the last one stays. */
export function useRound(input: RoundInput) {
  return useAnswer({ task: 'solve', input })
}

/** Why these two, or why not. */
export function useExplanation(input: RoundInput, pairs: readonly PairOfIds[], pair: PairOfIds | undefined) {
  const { answer, isBusy } = useAnswer(
    pair && { task: 'explain', input, pair, pairs: pairs.map(({ mentee, mentor }) => ({ mentee, mentor })) },
  )
  return isBusy ? undefined : answer?.explained
}

/** The pairs by another way of choosing. */
export function useOther(input: RoundInput, objective: Objective | undefined) {
  const { answer, isBusy } = useAnswer(objective && { task: 'other', input, objective })
  return isBusy ? undefined : answer?.pairs
}
