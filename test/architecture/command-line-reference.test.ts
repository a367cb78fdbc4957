import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import type { Argument, Command, Option } from 'commander'
import type { CliParts } from '../../src/adapters/cli/cli-parts.ts'
import { everyCommand } from '../../src/adapters/cli/every-command.ts'
import { cliProgram } from '../../src/adapters/cli/program.ts'

const GUIDE = resolve(import.meta.dirname, '../../docs/guides/command-line.md')

/** Commands do nothing but register: no part of the outside is needed for that. */
const program = cliProgram({ version: '0' } as CliParts, everyCommand)

/** Every command that runs, as people write it, with the command. */
function commandsOf(
  parent: Command,
  path: readonly string[],
): readonly (readonly [string, Command])[] {
  return parent.commands.flatMap((command) => {
    const named = [...path, command.name()]
    if (command.commands.length > 0) return commandsOf(command, named)
    const usage = [...named, ...command.registeredArguments.map(written)].join(' ')
    return [[`reprise ${usage}`, command] as const]
  })
}

function written(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function meaningOf({ description, defaultValue, argChoices }: Option): string {
  const otherwise = defaultValue === undefined ? '' : ` (default ${String(defaultValue)})`
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`
  return `${description}${otherwise}${choices}`
}

/** What the guide says of each command: its purpose, then flags and their meanings. */
function sections(): ReadonlyMap<string, readonly string[]> {
  const [, ...parts] = readFileSync(GUIDE, 'utf8').split('\n### ')
  return new Map(
    parts.map((part) => {
      const [heading = '', , purpose = ''] = part.split('\n')
      const rows = [...part.matchAll(/^\| `(-[^`]+)` \| (.*) \|$/gm)]
      const flags = rows.map(([, flag = '', meaning = '']) => `${flag}: ${meaning}`)
      return [heading.replaceAll('`', ''), [purpose, ...flags]] as const
    }),
  )
}

describe('the guide to the command line', () => {
  const commands = commandsOf(program, [])

  it('has every command with its arguments, and no other', () => {
    expect([...sections().keys()]).to.deep.equal(commands.map(([usage]) => usage))
    expect(commands).to.have.length.above(10)
  })

  it('says of each what --help says of it and of its flags', () => {
    for (const [usage, command] of commands) {
      const flags = command.options.map((option) => `${option.flags}: ${meaningOf(option)}`)
      expect(sections().get(usage), usage).to.deep.equal([command.description(), ...flags])
    }
  })

  it('and the README begin with commands and flags that there are', () => {
    const files = [GUIDE, ...['README.md', 'docs/operations.md', 'docs/guides/gateway.md']]
    const used = files.flatMap((file) => {
      const text = readFileSync(resolve(join(import.meta.dirname, '../..'), file), 'utf8')
      return [...text.matchAll(/^(?:npm run -s reprise -- |reprise )([a-z-]+)(.*)$/gm)]
    })
    expect(used).to.have.length.above(5)
    for (const [line, name = '', rest = ''] of used) {
      const command = program.commands.find((each) => each.name() === name)
      const known = command?.options.map(({ long }) => long) ?? []
      expect(command, line).to.not.equal(undefined)
      for (const [flag] of rest.replace(/[|#].*$/, '').matchAll(/--[a-z-]+/g)) {
        expect(known, line).to.include(flag)
      }
    }
  })
})
