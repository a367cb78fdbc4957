import { enableCompileCache } from 'node:module'

// Makes every start but the first almost twice as fast, so everything else is imported after it.
enableCompileCache()
const { readConfig } = await import('./container/config.ts')
const { serveGateway } = await import('./container/serve-gateway.ts')

try {
  const { announcement } = await serveGateway(readConfig())
  process.stdout.write(announcement)
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  process.stderr.write(`reprise: ${message}\n`)
  process.exitCode = code === 'invalid_configuration' ? 2 : 1
}
