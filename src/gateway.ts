import { readConfig } from './container/config.ts'
import { type RunningGateway, startGateway } from './container/gateway-process.ts'
import { ConfigurationError } from './domain/errors.ts'

try {
  const gateway = await startGateway(readConfig())
  announce(gateway)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void gateway.stop())
  }
} catch (error) {
  process.stderr.write(`reprise: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = error instanceof ConfigurationError ? 2 : 1
}

function announce({ address, reprise }: RunningGateway): void {
  const body = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello!"}]}'
  const json = `-H 'content-type: application/json' -d '${body}'`
  process.stdout.write(`reprise listens on ${address}, cache: ${reprise.cacheHealth().using}
try it: curl -i ${address}/v1/chat/completions ${json}
figures: ${address}/admin/stats
`)
}
