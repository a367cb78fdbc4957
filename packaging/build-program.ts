import { rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'
import { licencesOf } from './licences.ts'
import { nativeBuiltins } from './native-builtins.ts'
import { oneCore } from './one-core.ts'
import { programPackages } from './program-packages.ts'

/** Where the package is built. */
const DIST = 'dist'

/** What the mains and workers share, and what they load on demand. */
const PARTS = 'program'

const options = {
  entryPoints: {
    cli: 'src/cli.ts',
    gateway: 'src/gateway.ts',
    [`${PARTS}/gateway-worker`]: 'src/container/gateway-worker.ts',
    [`${PARTS}/embedding-worker`]: 'src/adapters/semantic/embedding-worker.ts',
  },
  outdir: DIST,
  chunkNames: `${PARTS}/[name]-[hash]`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2024',
  // One character beyond Latin-1 would double what V8 keeps, hashes and compares of a file.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [nativeBuiltins(['src/cli.ts', 'src/gateway.ts']), programPackages(), oneCore()],
} as const satisfies BuildOptions

// Builds the command and the gateway with the packages in them that every start needs.
rmSync(`${DIST}/${PARTS}`, { recursive: true, force: true })
const { metafile } = await build(options)
writeFileSync(`${DIST}/${PARTS}/LICENCES.txt`, licencesOf(Object.keys(metafile.inputs)))
