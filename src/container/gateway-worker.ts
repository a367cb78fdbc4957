import { enableCompileCache } from 'node:module'

// The main of a worker process, which `serve-workers.ts` starts. Compiled code first, as in the other mains.
enableCompileCache()
const { obeyPrimary } = await import('./worker-service.ts')

obeyPrimary()
