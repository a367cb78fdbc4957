import type { Command } from 'commander'
import * as z from 'zod'
import { answerOf } from './answer-shape.ts'
import type { CliParts } from './cli-parts.ts'
import { count, duration } from './formats.ts'
import { type GatewayOptions, gatewayOf, withGatewayOptions } from './gateway-options.ts'
import { printable, printableJson } from './text-table.ts'
import { written } from './written.ts'

const KEY = /^([0-9a-f]{32}:){3}[0-9a-f]{64}$|^[0-9a-f]{64}$/

const HELP = `
KEY is a key's digest, 64 hexadecimal digits, as "reprise explain" and the dashboard show it, or the
whole key, tenant:namespace:model:digest, which is found faster in a large store.`

interface GetOptions extends GatewayOptions {
  readonly content?: true
}

const shown = z.looseObject({
  key: z.string(),
  state: z.string(),
  protocol: z.string(),
  model: z.string(),
  provider: z.string(),
  storedAt: z.number(),
  freshUntil: z.number(),
  expiresAt: z.number(),
  ageMs: z.number(),
  ttlMs: z.number(),
  tags: z.array(z.string()),
  inputTokens: z.number(),
  outputTokens: z.number(),
  generatedInMs: z.number(),
  bodyBytes: z.number(),
  body: z.unknown().optional(),
})

/** `reprise get KEY`: what is stored under a key. */
export function getCommand(program: Command, parts: CliParts): void {
  const command = program
    .command('get')
    .description('show what is stored under a key')
    .argument('<KEY>', "a key, or a key's digest")
    .option('--content', 'print the answer, too')
    .addHelpText('after', HELP)
  withGatewayOptions(command).action(async (key: string, options: GetOptions) => {
    if (!KEY.test(key)) command.error('error: KEY must be 64 hexadecimal digits, or a whole key')
    const gateway = await gatewayOf(options, parts)
    const path = `/admin/entries/${key}${options.content ? '?content=1' : ''}`
    const answer = await gateway.administer({ path, timeoutMs: 120_000 })
    const entry = answerOf(shown, answer)
    const text = options.json ? `${JSON.stringify(answer, null, 2)}\n` : reportOf(entry)
    await written(parts.stdout, text)
  })
}

function reportOf(entry: z.infer<typeof shown>): string {
  const lines: readonly (readonly [string, string])[] = [
    ['key', entry.key],
    ['model', `${entry.model} (${entry.protocol})`],
    ['provider', `${entry.provider}, in ${duration(entry.generatedInMs)}`],
    ['stored', `${timeOf(entry.storedAt)}, ${duration(entry.ageMs)} ago`],
    [
      entry.state,
      `fresh for ${duration(entry.ttlMs)}, until ${timeOf(entry.freshUntil)}; kept until ${timeOf(entry.expiresAt)}`,
    ],
    ['tags', entry.tags.length === 0 ? 'none' : entry.tags.join(', ')],
    ['tokens', `${count(entry.inputTokens)} in, ${count(entry.outputTokens)} out`],
    ['size', `${count(entry.bodyBytes)} bytes`],
  ]
  const table = lines.map(([name, value]) => `${printable(name).padEnd(9)} ${printable(value)}`)
  const content = entry.body === undefined ? [] : ['', printableJson(entry.body)]
  return `${[...table, ...content].join('\n')}\n`
}

function timeOf(ms: number): string {
  return Number.isFinite(new Date(ms).getTime()) ? new Date(ms).toISOString() : String(ms)
}
