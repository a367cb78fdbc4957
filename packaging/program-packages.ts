import { basename, dirname, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** Packages that every start of the gateway or of the command needs. */
const IN_IT: ReadonlySet<string> = new Set([
  '@opentelemetry/api',
  'canonicalize',
  'cockatiel',
  'commander',
  'eventsource-parser',
  'fastify',
  'inversify',
  'lru-cache',
  'reflect-metadata',
  'zod',
])

/** Fastify requires them on demand, and nobody demands them: routes here have no schemas, and no test injects. */
const NEVER_LOADED: ReadonlySet<string> = new Set([
  '@fastify/ajv-compiler',
  '@fastify/fast-json-stringify-compiler',
  'light-my-request',
  'pino',
])

/** Who speaks to providers needs no more of undici than its pool; its index loads all of `fetch`. */
const POOL_ONLY = resolve('src/adapters/llm/connections.ts')
const POOL = resolve('packaging/undici-pool.js')

const LATE = 'loaded-when-called'

/** What undici speaks HTTP/2 with loads all of Node's: it comes with the first connection that speaks it. */
const HTTP2 = /^\.\/client-h2(\.js)?$/

/** Says of each package whether it becomes part of the program, or is looked for when it is asked for. */
export function programPackages(): Plugin {
  return {
    name: 'program-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: HTTP2 }, ({ path, importer, namespace }) => {
        if (namespace === LATE) return undefined
        return { path: resolve(dirname(importer), path), namespace: LATE }
      })
      onLoad({ filter: /./, namespace: LATE }, ({ path }) => ({
        contents: `module.exports = (...all) => require('./${basename(path)}')(...all)`,
        resolveDir: dirname(path),
      }))
      onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:')) return undefined
        if (path === 'undici' && importer === POOL_ONLY) return { path: POOL }
        const isOurs = !/[\\/]node_modules[\\/]/.test(importer) && importer !== POOL
        const external = isOurs ? !IN_IT.has(path) : NEVER_LOADED.has(path)
        return external ? { path, external } : undefined
      })
    },
  }
}
