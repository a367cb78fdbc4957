import { dirname, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** All that a gateway loads to serve. */
const CORE = resolve('src/container/serve-gateway.ts')

/** What is loaded before it, or by a process that does not serve. */
const BEFORE = /\/(run-cli|cli-parts|every-command|serve-parts|serve-gateway|serve-workers)\.ts$/

/** A main that serves. */
const SERVES = /\/gateway-worker\.ts$/

const WITH_IT = 'with-core'

/**
 * Has what is loaded on demand come with the whole gateway, which mostly is there by then. Files are
 * split by who needs them: else sixty of them have to be found and linked at a start.
 */
export function oneCore(): Plugin {
  return {
    name: 'one-core',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, kind, importer }) => {
        const isLate = kind === 'dynamic-import' && !BEFORE.test(path)
        if (!isLate && !(kind === 'entry-point' && SERVES.test(path))) return undefined
        return { path: resolve(dirname(importer), path), namespace: WITH_IT }
      })
      onLoad({ filter: /./, namespace: WITH_IT }, ({ path }) => ({
        contents: `import ${JSON.stringify(CORE)}\nexport * from ${JSON.stringify(path)}`,
        resolveDir: dirname(path),
      }))
    },
  }
}
