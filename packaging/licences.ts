import { globSync, readFileSync } from 'node:fs'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The licences of the packages whose files these are, each with its whole text, by name. */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []))
  return [...folders].sort().map(licenceIn).join('\n')
}

/** The folder of the package that a file belongs to: the last one below `node_modules`; of what only plugins know, none. */
function packageFolder(file: string): string | undefined {
  return /^[^:]*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

function licenceIn(folder: string): string {
  const { name, version, license } = manifestOf(folder)
  const [file] = globSync(`${folder}/{LICENSE,LICENCE,license,licence}*`)
  if (file === undefined && license === undefined) throw new Error(`${name} has no licence`)
  const text = file === undefined ? '' : readFileSync(file, 'utf8').trim()
  return `${name} ${version}, ${license ?? 'license below'}\n\n${text}\n`
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
}
