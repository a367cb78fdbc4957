import { type Command, InvalidArgumentError } from 'commander'
import { CliFailure, systemReason } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import { type GatewayOptions, gatewayOf, withGatewayOptions } from './gateway-options.ts'
import { STANDARD } from './input-name.ts'
import { logSource } from './log-lines.ts'
import { ProgressBar } from './progress-bar.ts'
import { WarmReport } from './warm-report.ts'
import { type WarmRequest, warmRequests } from './warm-requests.ts'
import { warmingRequest } from './warming-request.ts'
import { written } from './written.ts'

const HELP = `
FILE.jsonl holds a request per line: the body of a chat completion, or a line of OpenAI's batch format
(chat completions, responses, embeddings). The whole file is checked before anything is asked; what is
not there yet is generated, and paid for. Run again, it goes on where it was: what is there costs nothing.
Ends with 1 where any request failed.`

interface WarmOptions extends GatewayOptions {
  readonly concurrency: number
  readonly timeout: number
  readonly key?: string
  readonly namespace?: string
  readonly tags?: string
  readonly ttl?: number
}

/** `reprise warm FILE.jsonl`: asks what others will ask, so that its answers are there. */
export function warmCommand(program: Command, parts: CliParts): void {
  const command = program
    .command('warm')
    .description('ask the requests of a file, so that their answers are there')
    .argument('<FILE.jsonl>', 'requests; - is standard input')
    .option('--key <KEY>', "API key to ask with: whose tenant's answers they are to be")
    .option('--concurrency <N>', 'how many are asked at once', wholeFrom(1, 256), 4)
    .option('--namespace <NAME>', "the tenant's namespace to fill")
    .option('--tags <A,B>', 'marks of what is generated')
    .option('--ttl <SECONDS>', 'time to live of what is generated', wholeFrom(1, 315_360_000))
    .option('--timeout <SECONDS>', 'longest wait for an answer', wholeFrom(1, 3600), 300)
    .addHelpText('after', HELP)
  withGatewayOptions(command).action(async (file: string, options: WarmOptions) => {
    const total = file === STANDARD ? undefined : await checked(file, parts)
    const report = await warm(file, total, options, parts)
    await written(parts.stdout, options.json ? report.document : report.text)
    if (report.failed > 0) throw new CliFailure(`${report.failed} failed; run it again for these`)
  })
}

/** Resolves to how many requests a file holds; nothing is asked where one of them is none. */
async function checked(file: string, parts: CliParts): Promise<number> {
  let requests = 0
  for await (const request of requestsOf(file, parts)) {
    if (request.kind === 'unreadable')
      throw new CliFailure(`${file}:${request.line}: ${request.reason}`)
    requests += 1
  }
  if (requests === 0) throw new CliFailure(`${file}: holds no requests`)
  return requests
}

async function warm(
  file: string,
  total: number | undefined,
  options: WarmOptions,
  parts: CliParts,
): Promise<WarmReport> {
  const gateway = await gatewayOf(options, parts)
  const progress = new ProgressBar(parts.stderr, 'warming')
  const report = new WarmReport()
  const requests = requestsOf(file, parts)
  const settings = { headers: headersOf(options), timeoutMs: options.timeout * 1000 }
  const worker = async (): Promise<void> => {
    for (let next = await requests.next(); !next.done; next = await requests.next()) {
      report.add(next.value.line, await warmingRequest(next.value, gateway, settings))
      if (total !== undefined) progress.show(report.done, total)
    }
  }
  try {
    await Promise.all(Array.from({ length: options.concurrency }, worker))
    return report
  } catch (error) {
    // Whoever waits for the next line would wait for as long as somebody may still write one.
    if (file === STANDARD) parts.stdin.destroy()
    throw error
  } finally {
    progress.clear()
    await requests.return()
  }
}

async function* requestsOf(
  file: string,
  { stdin }: CliParts,
): AsyncGenerator<WarmRequest, void, undefined> {
  const { name, chunks } = logSource(file, stdin)
  try {
    yield* warmRequests(chunks)
  } catch (error) {
    throw error instanceof CliFailure ? error : new CliFailure(`${name}: ${systemReason(error)}`)
  }
}

/** An apology would be no answer. */
function headersOf({ key, namespace, tags, ttl }: WarmOptions): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'x-reprise-apology': 'off',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(namespace === undefined ? {} : { 'x-reprise-namespace': inUtf8(namespace) }),
    ...(tags === undefined ? {} : { 'x-reprise-tags': inUtf8(tags) }),
    ...(ttl === undefined ? {} : { 'x-reprise-ttl': String(ttl) }),
  }
}

/** As `fetch` takes headers, a character for each byte; gateways read UTF-8. */
function inUtf8(text: string): string {
  return Buffer.from(text).toString('latin1')
}

function wholeFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}
