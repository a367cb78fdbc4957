import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** Modules of Node that are imported, and such as are required. */
const IMPORTED = 'imported-builtin'
const REQUIRED = 'required-builtin'

const BUILTIN = new RegExp(
  `^(node:.+|${builtinModules.filter((name) => !/^_/.test(name)).join('|')})$`,
)

const NAME = /^[A-Za-z]\w*$/

/**
 * Takes Node's modules as they are where an import would read every member of theirs first: of
 * `node:http` some are getters that load `fetch` and sockets of the web, a third of what Node
 * itself takes to start. `mains` are left alone, as a Node that is too old has to read them.
 */
export function nativeBuiltins(mains: readonly string[]): Plugin {
  const untouched = new Set(mains.map((main) => resolve(main)))
  return {
    name: 'native-builtins',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: BUILTIN }, ({ path, kind, importer }) => {
        if (untouched.has(importer)) return undefined
        const namespace = kind === 'require-call' ? REQUIRED : IMPORTED
        return { path, namespace, sideEffects: false }
      })
      onLoad({ filter: /./, namespace: IMPORTED }, ({ path }) => ({ contents: importedText(path) }))
      onLoad({ filter: /./, namespace: REQUIRED }, ({ path }) => ({
        contents: `module.exports = ${native(path)}`,
      }))
    },
  }
}

function native(path: string): string {
  return `process.getBuiltinModule(${JSON.stringify(path)})`
}

/** A module with the same names, each of which goes where nobody imports it. */
function importedText(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {})
  const members = names
    .filter((name) => NAME.test(name) && name !== 'default')
    .map((name) => `export const ${name} = /* @__PURE__ */ (() => all.${name})()`)
  return [`const all = /* @__PURE__ */ ${native(path)}`, 'export default all', ...members].join(
    '\n',
  )
}
