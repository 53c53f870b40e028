import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { rooms } from './rooms.ts'

/** The table of rooms as rules of dependency-cruiser, and a few that hold inside every room. */
function rules(): IForbiddenRuleType[] {
  const walls = rooms.flatMap(({ path, mayImport, mayImportTypesOf }): IForbiddenRuleType[] => {
    const source = { path: `^${path}/src/`, pathNot: '\\.test\\.tsx?$' }
    const open = [path, ...mayImport].map((each) => `^${each}/`)
    return [
      {
        name: `${path} imports only what its row of the table allows`,
        severity: 'error',
        from: source,
        to: {
          path: '^(apps|packages|tooling)/',
          pathNot: [...open, ...mayImportTypesOf.map((each) => `^${each}/`)],
        },
      },
      ...mayImportTypesOf.map(
        (each): IForbiddenRuleType => ({
          name: `${path} imports only types of ${each}`,
          severity: 'error',
          from: source,
          to: { path: `^${each}/`, dependencyTypesNot: ['type-only'] },
        }),
      ),
    ]
  })
  return [
    ...walls,
    {
      name: 'charts know no theme, stylesheet or page',
      severity: 'error',
      from: { path: '^packages/charts/src/' },
      to: { path: ['@mantine', '\\.css$', 'react-dom/client'] },
    },
    {
      name: 'nothing imports itself in a circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every relative import leads to a file',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/' },
      to: { couldNotResolve: true, path: '^\\.' },
    },
  ]
}

export interface Violation {
  rule: string
  from: string
  to: string
}

/**
 * Walks the imports of every room below a folder.
 * @returns how many of our own modules were read (a walk that read nothing proves nothing) and what breaks a rule
 */
export async function walkRooms(folder: string): Promise<{ modules: number; violations: Violation[] }> {
  const { output } = await cruise(
    rooms.map(({ path }) => `${path}/src`),
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: rules() },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '/dist/' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['types', 'import', 'default'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      },
    },
  )
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.filter(({ source }) => /^(apps|packages)\/[^/]+\/src\//.test(source)).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
