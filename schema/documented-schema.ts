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
  // What the example of a provider says behind its settings.
  const comments = document.matchAll(/^ {4}(\w+): .*# (.*)$/gm)
  const ofProviders = [...comments].map(
    ([, name = '', meaning = '']) => [`providers.${name}`, sentence(meaning)] as const,
  )
  return new Map([...OF_THE_FILE, ...ofProviders, ...settings])
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
