import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** What of this package's manifest is told. */
interface PackageManifest {
  readonly version: string
  readonly engines: { readonly node: string }
}

const manifest: z.ZodType<PackageManifest> = z.object({
  version: z.string(),
  engines: z.object({ node: z.string() }),
})

/** What this package, which finds itself by its name wherever its modules lie, says of itself. */
export function packageManifest(): PackageManifest {
  const text = readFileSync(new URL(import.meta.resolve('reprise/package.json')), 'utf8')
  return manifest.parse(JSON.parse(text))
}
