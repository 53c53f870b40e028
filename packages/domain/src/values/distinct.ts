/** Whether every entry of a list has an id of its own. */
export const distinctIds = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map((each) => each.id)).size === list.length

/** How a schema says that an id stands twice. */
export const repeated = { params: { code: 'list.repeated-id' } }
