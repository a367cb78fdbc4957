import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ConfigurationError } from '../domain/errors.ts'
import { isJsonObject } from '../domain/json.ts'
import type { Environment } from './config.ts'
import { itemValue } from './number-text.ts'

const DEFAULT_FILE = 'reprise.yaml'

/**
 * What `reprise.yaml` holds, or the file that `REPRISE_CONFIG` names; nothing where there is no such file
 * and none is named.
 * @throws {ConfigurationError} where it cannot be read.
 */
export function settingsFile(environment: Environment): Readonly<Record<string, unknown>> {
  const named = environment.REPRISE_CONFIG || undefined
  const file = named ?? DEFAULT_FILE
  if (named === undefined && !existsSync(file)) return {}
  const content = parsedFile(file)
  if (content === null || content === undefined) return {}
  if (!isJsonObject(content))
    throw new ConfigurationError(`${file}: must hold settings, one per line`)
  return withEnvironment(content, environment, []) as Record<string, unknown>
}

function parsedFile(file: string): unknown {
  try {
    return yaml().parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : 'unreadable'
    throw new ConfigurationError(`${file}: ${reason}`)
  }
}

/** Loaded where there is a file: it is a fourteenth of what a start without one loads. */
function yaml(): Pick<typeof import('yaml'), 'parse'> {
  return createRequire(import.meta.url)('yaml')
}

/** Replaces `${NAME}` in texts by the environment's value, which is text also where it stands for a number. */
function withEnvironment(
  value: unknown,
  environment: Environment,
  path: readonly string[],
): unknown {
  if (Array.isArray(value))
    return value.map((item, place) => withEnvironment(item, environment, [...path, String(place)]))
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, member]) => [
      name,
      withEnvironment(member, environment, [...path, name]),
    ])
    return Object.fromEntries(members)
  }
  if (typeof value !== 'string') return value
  const replaced = value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const replacement = environment[name]
    if (replacement !== undefined) return replacement
    throw new ConfigurationError(`${path.join('.')}: the environment has no ${name}`)
  })
  return replaced === value ? value : itemValue(path, replaced)
}
