const rules = ['eligibility', 'enrolments', 'pairs', 'followups', 'spells', 'outcomes', 'moves']

/** The areas of `@passerelle/domain` that mutation is asked about: code, and the tests that have to notice a change of it. */
export const areas = {
  statistics: { mutate: ['src/statistics/**/*.ts'], tests: ['src/statistics/**/*.test.ts'] },
  rules: {
    mutate: rules.map((folder) => `src/${folder}/**/*.ts`),
    tests: rules.map((folder) => `src/${folder}/**/*.test.ts`),
  },
  disclosure: { mutate: ['src/disclosure/**/*.ts'], tests: ['src/disclosure/**/*.test.ts'] },
}

/** The area that the environment names, or a part of it: `rules/pairs`. */
export function areaAsked() {
  const [name = '', folder] = (process.env.PASSERELLE_AREA ?? '').split('/')
  const area = areas[name]
  if (!area) throw new Error(`There is no area "${name}": ${Object.keys(areas).join(', ')}.`)
  const within = (globs) => globs.filter((glob) => folder === undefined || glob.startsWith(`src/${folder}/`))
  return { name: folder ?? name, mutate: within(area.mutate), tests: area.tests }
}
