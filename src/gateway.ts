import module from 'node:module'
import { oldNodeComplaint } from './container/old-node.ts'

try {
  const complaint = oldNodeComplaint()
  if (complaint !== undefined) throw new Error(complaint)
  // Makes every start but the first almost twice as fast, so everything else is imported after it.
  module.enableCompileCache()
  const { serve } = await import('./container/serve-parts.ts')
  const { announcement, stopped } = await serve()
  process.stdout.write(announcement)
  await stopped
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  process.stderr.write(`reprise: ${message}\n`)
  process.exitCode = code === 'invalid_configuration' ? 2 : 1
}
