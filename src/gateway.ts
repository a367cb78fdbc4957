import { enableCompileCache, flushCompileCache } from 'node:module'
import type { RunningGateway } from './container/gateway-process.ts'

// Makes every start but the first almost twice as fast, so everything else is imported after it.
enableCompileCache()
const { readConfig } = await import('./container/config.ts')
const { startGateway } = await import('./container/gateway-process.ts')

try {
  const gateway = await startGateway(readConfig())
  announce(gateway)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => gateway.stop())
  flushCompileCache()
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  process.stderr.write(`reprise: ${message}\n`)
  process.exitCode = code === 'invalid_configuration' ? 2 : 1
}

function announce({ address, reprise }: RunningGateway): void {
  const body = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello!"}]}'
  const json = `-H 'content-type: application/json' -d '${body}'`
  process.stdout.write(`reprise listens on ${address}, cache: ${reprise.cacheHealth().using}
try it: curl -i ${address}/v1/chat/completions ${json}
figures: ${address}/admin/stats
`)
}
