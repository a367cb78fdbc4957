import type { Command } from 'commander'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import type { DemoStage } from './demo-parts.ts'
import { type DemoReport, performed } from './demo-performance.ts'
import { DemoShow } from './demo-show.ts'
import { written } from './written.ts'

const HELP = `
Starts a gateway on a free port of this machine, a stub in place of a provider, and a Redis of
its own where redis-server or valkey-server is installed; removes them afterwards. Needs no key and
no network, and reads no configuration.
Ends with 1 where something does not come out as it should.`

/** How long the audience gets to read a step, in milliseconds. */
const READING_MS = 2000

interface DemoOptions {
  readonly fast?: true
  readonly json?: true
}

/** `reprise demo`: what Reprise does, in half a minute. */
export function demoCommand(program: Command, parts: CliParts): void {
  program
    .command('demo')
    .description('show what Reprise does: hits, crowds, a killed Redis, a dead provider')
    .option('--fast', 'leave no time for reading')
    .option('--json', 'print the steps as one JSON document')
    .addHelpText('after', HELP)
    .action(async (options: DemoOptions) => {
      const report = await interruptible(options, parts)
      if (options.json) await written(parts.stdout, `${JSON.stringify(report, null, 2)}\n`)
      if (!report.ok) throw new CliFailure('not everything came out as it should')
    })
}

/** Whatever happens, what was started is stopped before this settles. */
async function interruptible(options: DemoOptions, parts: CliParts): Promise<DemoReport> {
  const { signal, forget } = parts.demo.interruption()
  const opening = parts.demo.open()
  try {
    const report = opening.then((stage) => performed(showOn(stage, signal, options, parts)))
    return await Promise.race([report, endOf(signal)])
  } finally {
    await opening.then((stage) => stage.close()).catch(() => undefined)
    forget()
  }
}

function showOn(
  stage: DemoStage,
  signal: AbortSignal,
  { fast, json }: DemoOptions,
  { stdout }: CliParts,
): DemoShow {
  const say = (line: string): void => {
    if (!json && !signal.aborted) stdout.write(`${line}\n`)
  }
  const readingMs = fast || json ? 0 : READING_MS
  return new DemoShow({ stage, signal, say, readingMs })
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new CliFailure('interrupted'))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
