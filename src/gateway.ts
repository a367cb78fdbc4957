import { readConfig } from './container/config.ts'
import { type RunningGateway, startGateway } from './container/gateway-process.ts'
import { RepriseError } from './domain/errors.ts'

try {
  const gateway = await startGateway(readConfig())
  announce(gateway)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void gateway.stop())
} catch (error) {
  if (!(error instanceof RepriseError)) throw error
  process.stderr.write(`reprise: ${error.message}\n`)
  process.exitCode = 2
}

function announce({ address, reprise }: RunningGateway): void {
  const body = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello!"}]}'
  process.stdout.write(`reprise listens on ${address}, cache: ${reprise.cacheHealth().using}\n`)
  process.stdout.write(
    `try it: curl -i ${address}/v1/chat/completions -H 'content-type: application/json' -d '${body}'\n`,
  )
  process.stdout.write(`figures: ${address}/admin/stats\n`)
}
