import type { Command } from 'commander'
import { ConfigurationError } from '../../domain/errors.ts'
import { type ShownSetting, shownSettings } from './check-config-settings.ts'
import type { CliParts } from './cli-parts.ts'
import { written } from './written.ts'

const HELP = `
Reads reprise.yaml, or the file that REPRISE_CONFIG names, and over it the environment, as the
gateway does. Secrets are shown as "set", URLs without what is secret in them. Connects to nothing.
Ends with 2 where a setting is unknown or wrong.`

/** `reprise check-config`: whether the gateway would start with what is configured, and the settings in force. */
export function checkConfigCommand(program: Command, parts: CliParts): void {
  program
    .command('check-config')
    .description('check the configuration, and show the settings in force')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async ({ json }: { readonly json?: true }) => {
      const settings = await checkedSettings(json === true, parts)
      await written(parts.stdout, json ? documentOf(settings) : reportOf(settings))
    })
}

async function checkedSettings(json: boolean, parts: CliParts): Promise<readonly ShownSetting[]> {
  try {
    return shownSettings(await parts.settingsInForce())
  } catch (error) {
    if (json && error instanceof ConfigurationError) {
      const document = { ok: false, problem: error.message }
      await written(parts.stdout, `${JSON.stringify(document, null, 2)}\n`)
    }
    throw error
  }
}

function documentOf(settings: readonly ShownSetting[]): string {
  const document = { ok: true, settings: Object.fromEntries(settings) }
  return `${JSON.stringify(document, null, 2)}\n`
}

function reportOf(settings: readonly ShownSetting[]): string {
  const width = Math.max(...settings.map(([name]) => name.length))
  const lines = settings.flatMap(([name, value]) => linesOf(name.padEnd(width), value))
  return `ok\n\n${lines.join('\n')}\n`
}

/** Lists take a line for each of their members. */
function linesOf(name: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [`${name}  ${textOf(value)}`]
  if (value.length === 0) return [`${name}  none`]
  const empty = ' '.repeat(name.length)
  return value.map((item, place) => `${place === 0 ? name : empty}  ${textOf(item)}`)
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(
      ([name, member]) =>
        `${name}: ${typeof member === 'object' ? JSON.stringify(member) : member}`,
    )
    .join(', ')
}
