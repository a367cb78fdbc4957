import type { Command } from 'commander'
import * as z from 'zod'
import { answerOf } from './answer-shape.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import { confirmed, somebodyLooks } from './confirmation.ts'
import { type SelectionOptions, selectionOf, withSelection } from './entry-selection.ts'
import { count } from './formats.ts'
import type { GatewayClient } from './gateway-client.ts'
import { type GatewayOptions, gatewayOf, withGatewayOptions } from './gateway-options.ts'
import { written } from './written.ts'

/** Longest that an invalidation of a large store may take, in milliseconds. */
const INVALIDATION_MS = 300_000

const HELP = `
Takes answers that meet all that is given out of service, in every process, and deletes them. On a
terminal it says how many, and asks first; elsewhere it does what it is told.
Ends with 1 where some of the store could not be reached.`

interface InvalidateOptions extends GatewayOptions, SelectionOptions {
  readonly all?: true
  readonly dryRun?: true
  readonly yes?: true
}

const preview = z.object({ matched: z.number(), complete: z.boolean() })
const result = z.object({ deleted: z.number(), complete: z.boolean() })

/** `reprise invalidate`: takes stored answers out of service. */
export function invalidateCommand(program: Command, parts: CliParts): void {
  const command = program
    .command('invalidate')
    .description('take stored answers out of service')
    .option('--all', 'everything')
  withSelection(command)
    .option('--dry-run', 'say how many it would be, and take none')
    .option('--yes', 'do not ask')
    .addHelpText('after', HELP)
  withGatewayOptions(command).action(async (options: InvalidateOptions) => {
    const selector = selectorOf(options, command)
    const gateway = await gatewayOf(options, parts)
    if (options.dryRun) return showPreview(await previewOf(gateway, selector), options, parts)
    if (!options.yes && somebodyLooks(parts)) await askFirst(gateway, selector, parts)
    await invalidate(gateway, selector, options, parts)
  })
}

type Selector = SelectionOptions | { readonly all: true }

function selectorOf(options: InvalidateOptions, command: Command): Selector {
  const selection = selectionOf(options)
  const named = Object.keys(selection).length > 0
  if (options.all && named) command.error('error: --all takes everything: name nothing besides')
  if (options.all) return { all: true }
  if (!named)
    command.error('error: name what to take: --all, --tenant, --namespace, --model, --tag or --key')
  return selection
}

async function post(gateway: GatewayClient, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const call = { path: '/admin/invalidate', headers, timeoutMs: INVALIDATION_MS }
  return gateway.administer({ ...call, body: JSON.stringify(body) })
}

async function previewOf(
  gateway: GatewayClient,
  selector: Selector,
): Promise<z.infer<typeof preview>> {
  return answerOf(preview, await post(gateway, { ...selector, dryRun: true }))
}

async function showPreview(
  { matched, complete }: z.infer<typeof preview>,
  { json }: InvalidateOptions,
  { stdout }: CliParts,
): Promise<void> {
  const document = `${JSON.stringify({ matched, complete }, null, 2)}\n`
  await written(stdout, json ? document : `${wouldGo(matched)}, none was taken\n`)
  if (!complete) throw new CliFailure('not all of the store could be counted: there may be more')
}

async function askFirst(
  gateway: GatewayClient,
  selector: Selector,
  parts: CliParts,
): Promise<void> {
  const { matched, complete } = await previewOf(gateway, selector)
  const more = complete ? '' : ', and perhaps more: not all of the store could be counted'
  if (await confirmed(`${wouldGo(matched)}${more}. Go on?`, parts)) return
  throw new CliFailure('nothing was invalidated')
}

async function invalidate(
  gateway: GatewayClient,
  selector: Selector,
  { json }: InvalidateOptions,
  { stdout }: CliParts,
): Promise<void> {
  const { deleted, complete } = answerOf(result, await post(gateway, selector))
  const document = `${JSON.stringify({ deleted, complete }, null, 2)}\n`
  await written(stdout, json ? document : `${entries(deleted)} invalidated\n`)
  if (!complete) throw new CliFailure('incomplete: some of the store could not be reached')
}

function wouldGo(matched: number): string {
  return `${entries(matched)} would be invalidated`
}

function entries(number: number): string {
  return `${count(number)} ${number === 1 ? 'entry' : 'entries'}`
}
