/** Exactly the codes of a union, each once, checked by the compiler: `codes<Error['code']>()('a', 'b')`. */
export function codes<Union extends string>() {
  return <const List extends readonly Union[]>(
    ...list: [Union] extends [List[number]] ? List : [never, `missing: ${Exclude<Union, List[number]>}`]
  ): readonly Union[] => list as unknown as readonly Union[]
}
