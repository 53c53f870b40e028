export const followUps = {} as const
