import { readFileSync } from 'node:fs'
import { configSchema, type SettingMeanings } from '../src/container/config-schema.ts'

const DOCUMENT = new URL('../docs/configuration.md', import.meta.url)

/** What the document's table leaves out, as there is no variable for it. */
const OF_THE_FILE = [
  ['providers', 'Who is asked, in this order, until one answers. In the file only.'],
  ['providers.kind', 'What the provider speaks; `demo` answers by itself.'],
  ['providers.name', 'What answers, figures and logs call it.'],
  ['providers.url', 'Its base URL.'],
  ['providers.apiKey', "Its key; without one the caller's is passed on."],
  ['prices', 'Prices of models, before the published ones. In the file only.'],
  [
    'prices.model',
    'The model as its answers name it, with or without a date; a `*` at the end stands for anything.',
  ],
  ['apiKeys.tenant', 'Whose key it is.'],
  ['apiKeys.key', 'The key, as callers present it.'],
  ['encryptionKeys.id', 'What entries name the key by, in clear.'],
  ['encryptionKeys.key', '32 bytes in base64.'],
] as const

/**
 * The JSON Schema of `reprise.yaml` with the meanings that `docs/configuration.md` gives.
 * @throws {TypeError} where the document's table is not there any more.
 */
export function documentedSchema(): object {
  return configSchema(documentedMeanings(readFileSync(DOCUMENT, 'utf8')))
}

function documentedMeanings(document: string): SettingMeanings {
  const rows = document.matchAll(/^\| `(\w+)` \| `(REPRISE_\w+)` \| (.*) \| (.*) \|$/gm)
  const settings = [...rows].map(
    ([, name = '', variable = '', meaning = '', fallback = '']) =>
      [name, `${sentence(meaning)} Default: ${plain(fallback)}. Variable: ${variable}.`] as const,
  )
  if (settings.length === 0) throw new TypeError('docs/configuration.md has no table of settings')
  const ofItems = [...commentsIn(document)].map(
    ([name, meaning]) => [name, sentence(meaning)] as const,
  )
  return new Map([...OF_THE_FILE, ...ofItems, ...settings])
}

/** What examples of lists say behind the settings of an item, as `providers.NAME`. */
function* commentsIn(document: string): Generator<readonly [name: string, meaning: string]> {
  let list = ''
  for (const line of document.split('\n')) {
    const [, begun] = /^(\w+):/.exec(line) ?? []
    list = begun ?? list
    const [, name, meaning] = /^ {4}(\w+): .*# (.*)$/.exec(line) ?? []
    if (name !== undefined && meaning !== undefined) yield [`${list}.${name}`, meaning]
  }
}

function sentence(text: string): string {
  const words = plain(text)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** Without links: they lead nowhere from here. */
function plain(markdown: string): string {
  return markdown
    .replace(/[,;] see \[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
