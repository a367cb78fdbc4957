import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc')

/** What would tell of this checkout, or of settings of this machine. */
const NOT_TO_BE_SEEN = /^(REPRISE_|npm_package_|npm_lifecycle_|npm_config_local_prefix|INIT_CWD)/

/** What users start runs on this Node. Proxies, certificates and registries stay as they are. */
export const userEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_TO_BE_SEEN.test(name))),
  PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
}

/** What `npm pack` says of the package that it has made; sizes in bytes. */
export interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/** The package, packed and installed into a project that has nothing else. */
export class InstalledPackage {
  readonly packed: Packed
  /** The folder of the project. */
  readonly project: string
  readonly #directory = mkdtempSync(join(tmpdir(), 'reprise-package-'))
  readonly #provided: string[] = []

  /** Builds, packs and installs, which takes some twenty seconds and may ask the registry. */
  constructor() {
    const checkout = join(this.#directory, 'checkout')
    cleanCheckout(checkout)
    const said = run(checkout, 'npm', 'pack', '--json', '--pack-destination', this.#directory)
    // The build speaks first.
    const [packed] = JSON.parse(said.slice(said.indexOf('[\n'))) as readonly Packed[]
    if (packed === undefined) throw new Error('npm pack has made nothing')
    this.packed = packed
    this.project = join(this.#directory, 'project')
    mkdirSync(this.project)
    writeFileSync(join(this.project, 'package.json'), '{ "private": true }')
    const tarball = join(this.#directory, packed.filename)
    this.run('npm', 'install', tarball, '--prefer-offline', '--no-audit', '--no-fund')
  }

  /** Runs a command in the project, and returns what it prints. */
  run(command: string, ...args: readonly string[]): string {
    return run(this.project, command, ...args)
  }

  /** Runs a program in the project. */
  program(type: 'module' | 'commonjs', text: string): { code: number | null; said: string } {
    const args = [`--input-type=${type}`, '--eval', text]
    const options = { cwd: this.project, env: userEnvironment, timeout: 60_000 } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
    return { code: status, said: `${stdout}${stderr}` }
  }

  /** What the compiler says of a file with this text and of our types, those of other packages aside. */
  compiled(file: string, text: string): string {
    const compilerOptions = {
      ...{ strict: true, skipLibCheck: false, types: ['node'], noEmit: true },
      ...{ module: 'nodenext', target: 'es2024', lib: ['es2024', 'esnext.disposable'] },
    }
    writeFileSync(join(this.project, file), text)
    const config = JSON.stringify({ compilerOptions, files: [file] })
    writeFileSync(join(this.project, 'tsconfig.json'), config)
    const options = { cwd: this.project, encoding: 'utf8' } as const
    const { stdout } = spawnSync(process.execPath, [TSC, '--project', '.'], options)
    return stdout.replace(/^\S*node_modules\/(?!reprise\/).*\n( .*\n)*/gm, '')
  }

  has(name: string): boolean {
    return existsSync(join(this.project, 'node_modules', name))
  }

  /** Gives the project a package that is installed here, until {@link withdraw}. */
  provide(name: string): void {
    const place = join(this.project, 'node_modules', name)
    if (this.has(name)) return
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), place)
    this.#provided.push(place)
  }

  withdraw(): void {
    for (const place of this.#provided.splice(0)) rmSync(place)
  }

  dispose(): void {
    rmSync(this.#directory, { recursive: true, force: true })
  }
}

/** A checkout without what former builds have left behind. */
function cleanCheckout(at: string): void {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    files: readonly string[]
  }
  const shipped = files.filter((name) => name !== 'dist' && existsSync(join(ROOT, name)))
  mkdirSync(at)
  for (const name of [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'src',
    'packaging',
    ...shipped,
  ])
    cpSync(join(ROOT, name), join(at, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(at, 'node_modules'))
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const bounds = { timeout: 120_000, maxBuffer: 16 * 1024 * 1024 }
  const options = { cwd, env: userEnvironment, encoding: 'utf8', stdio: 'pipe' } as const
  return execFileSync(command, args, { ...options, ...bounds })
}
