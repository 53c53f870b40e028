/** The pages and the reference of both published packages, by TypeDoc. */
import { join } from 'node:path'
import {
  Application,
  type DocumentReflection,
  JSX,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptionMap,
} from 'typedoc'
import { guides, home, packages, pages } from './pages.ts'
import { root } from './places.ts'

const order: TypeDocOptionMap['sort'] = ['documents-first', 'kind', 'alphabetical-ignoring-documents']
const highlightLanguages = ['ts', 'tsx', 'js', 'json', 'css', 'html', 'sh', 'bash', 'sql', 'csv', 'diff']

/**
 * Writes the pages into a folder.
 *
 * @returns what TypeDoc warned of: links that lead nowhere, functions and classes that nothing is said of
 */
export async function writeReference(folder: string): Promise<string[]> {
  const app = await Application.bootstrap({
    name: 'Passerelle',
    entryPointStrategy: 'packages',
    entryPoints: [...packages],
    sortEntryPoints: false,
    readme: home,
    projectDocuments: [...pages],
    packageOptions: {
      tsconfig: 'tsconfig.build.json',
      projectDocuments: [guides],
      disableSources: true,
      excludeInternal: true,
      excludePrivate: true,
      requiredToBeDocumented: ['Function', 'Class'],
      sort: order,
      // Zod's types name many things that no reader looks up.
      validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: true },
    },
    tsconfig: join(root, 'tsconfig.base.json'),
    sort: order,
    highlightLanguages,
    navigation: { includeGroups: true, includeFolders: false },
    customCss: join(import.meta.dirname, 'site.css'),
    hideGenerator: true,
    githubPages: false,
    validation: { notExported: false, invalidLink: true, invalidPath: true },
    logLevel: 'Warn',
  })
  const warnings: string[] = []
  app.logger.warn = (text: string) => void warnings.push(text)
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement(
      'a',
      { class: 'playground', href: context.relativeURL('playground/index.html') ?? '' },
      'Playground: try a round',
    ),
  )
  // Tables scroll by themselves where they are too wide; so they must be reached by keyboard.
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    page.contents = (page.contents ?? '').replaceAll('<table>', '<table tabindex="0">')
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('The packages could not be read.')
  name(project)
  app.validate(project)
  await app.generateDocs(project, folder)
  return warnings
}

/** A page is called as its first heading, not as its file; what a package exports without a path is its reference. */
function name(project: ProjectReflection): void {
  for (const page of project.getReflectionsByKind(ReflectionKind.Document) as DocumentReflection[]) {
    const text = page.content.map((part) => part.text).join('')
    page.name = /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? page.name
  }
  for (const module of project.getReflectionsByKind(ReflectionKind.Module))
    if (module.name === '') module.name = 'Reference'
}
