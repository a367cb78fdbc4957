#!/usr/bin/env node
import module from 'node:module'
import { oldNodeComplaint } from './container/old-node.ts'

const complaint = oldNodeComplaint()
if (complaint === undefined) {
  // Makes every start but the first almost twice as fast, so everything else is imported after it.
  module.enableCompileCache()
  const { runCli } = await import('./adapters/cli/run-cli.ts')
  const { cliParts } = await import('./container/cli-parts.ts')
  process.exitCode = await runCli(process.argv.slice(2), cliParts())
} else {
  process.stderr.write(`reprise: ${complaint}\n`)
  process.exitCode = 1
}
