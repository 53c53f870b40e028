export const spells = {} as const
