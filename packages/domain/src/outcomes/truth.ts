/** Three-valued: yes, no, or not known (Kleene). */
export type Truth = boolean | undefined

/** True if one is; false if all are; else not known. Nothing at all is false. */
export function anyOf<T>(items: readonly T[], judge: (item: T) => Truth): Truth {
  let isOpen = false
  for (const item of items) {
    const truth = judge(item)
    if (truth === true) return true
    if (truth === undefined) isOpen = true
  }
  return isOpen ? undefined : false
}

/** False if one is; true if all are; else not known. Nothing at all is true. */
export function allOf<T>(items: readonly T[], judge: (item: T) => Truth): Truth {
  const truth = anyOf(items, (item) => not(judge(item)))
  return not(truth)
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}

/** What is certain whichever of several turns out to be so: known only where all agree. */
export function agreed<T>(items: readonly T[], judge: (item: T) => Truth): Truth {
  let common: Truth
  for (let index = 0; index < items.length; index++) {
    const truth = judge(items[index] as T)
    if (truth === undefined || (index > 0 && truth !== common)) return undefined
    common = truth
  }
  return common
}
