/** Solves rounds away from the page, so that typing never waits. */
import {
  compareObjectives,
  conditionsOf,
  explainPair,
  MatchingInputError,
  otherRounds,
  proposePairs,
  recruitmentAdvice,
} from '@passerelle/matching'
import type { Answer, Question, Solved } from './solver.ts'

const tell = (answer: Answer): void => postMessage(answer)

async function solve(input: Question['input']): Promise<Solved> {
  const round = await proposePairs(input)
  return {
    round,
    objectives: await compareObjectives(input),
    advice: await recruitmentAdvice(round),
    conditions: await conditionsOf(round),
    nearby: await otherRounds(round),
  }
}

async function answer(data: Question): Promise<void> {
  const { id, input } = data
  try {
    if (data.task === 'solve') tell({ id, solved: await solve(input) })
    if (data.task === 'explain') {
      const { pairs, pair } = data
      tell({ id, explained: await explainPair({ input, pairs }, pair.mentee, pair.mentor) })
    }
    if (data.task === 'other') {
      const { pairs } = await proposePairs({
        ...input,
        policy: { ...input.policy, objective: data.objective },
      })
      tell({ id, pairs })
    }
  } catch (error) {
    if (!(error instanceof MatchingInputError)) throw error
    tell({ id, problems: error.problems })
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data)
})
