import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Frame } from './cpu-profile.ts'

/** What a processor is busy with, as tables show it and in their order. */
export const AREAS = [
  'Node: sockets, HTTP, streams',
  'Node: hashing and compression',
  'Node: structuredClone',
  'Node: finding and linking modules',
  'outside of JavaScript',
  'collecting garbage',
  'JSON',
  'undici',
  'ioredis',
  'Fastify',
  'Inversify',
  'zod',
  'other packages',
  'the program itself',
  'Reprise: doors',
  'Reprise: providers',
  'Reprise: stores',
  'Reprise: use cases',
  'Reprise: domain',
  'Reprise: the rest',
] as const

/** One of {@link AREAS}. */
export type Area = (typeof AREAS)[number]

const NODE: readonly (readonly [RegExp, Area])[] = [
  [/^node:(internal\/)?(crypto|zlib)/, 'Node: hashing and compression'],
  [/^node:internal\/worker\/js_transferable/, 'Node: structuredClone'],
  [/^node:internal\/modules\//, 'Node: finding and linking modules'],
]

const PACKAGES: readonly (readonly [RegExp, Area])[] = [
  [/^undici$/, 'undici'],
  [/^(@?ioredis|redis-|standard-as-callback|denque|cluster-key-slot)/, 'ioredis'],
  [
    /^(@?fastify|avvio|find-my-way|fast-|secure-json-parse|semver|ret$|safe-regex2|rfdc)/,
    'Fastify',
  ],
  [/^(@?inversify|reflect-metadata)/, 'Inversify'],
  [/^zod$/, 'zod'],
]

const ROOMS: readonly (readonly [RegExp, Area])[] = [
  [/^adapters\/http\//, 'Reprise: doors'],
  [/^adapters\/llm\//, 'Reprise: providers'],
  [/^adapters\/(memory|redis|keyv|sealing|composite|no-op)\//, 'Reprise: stores'],
  [/^application\//, 'Reprise: use cases'],
  [/^domain\//, 'Reprise: domain'],
]

/** V8's names of what is no function. */
const APART: Readonly<Record<string, Area | undefined>> = {
  '(garbage collector)': 'collecting garbage',
  '(program)': 'outside of JavaScript',
  '(idle)': undefined,
  '(root)': undefined,
}

/** The area of a sample; undefined of waiting, and of what only measures. */
export function areaOf(frames: readonly Frame[]): Area | undefined {
  const [innermost] = frames
  if (innermost === undefined || frames.some(prepares)) return undefined
  if (innermost.functionName in APART) return APART[innermost.functionName]
  const caller = frames.find(({ url }) => url !== '')
  if (caller === undefined) return 'outside of JavaScript'
  const area = areaIn(caller)
  const isJson = innermost.url === '' && /^(parse|stringify)$/.test(innermost.functionName)
  return isJson && area !== undefined ? 'JSON' : area
}

/** Inputs are made outside of the time, with functions of what is measured. */
function prepares({ functionName, url }: Frame): boolean {
  return functionName === 'one' && url.endsWith('/bench/harness/hit-contender.ts')
}

function areaIn({ url, lineNumber }: Frame): Area | undefined {
  if (url.startsWith('node:')) return firstOf(NODE, url) ?? 'Node: sockets, HTTP, streams'
  if (url.includes('/node_modules/')) return areaOfPackage(url)
  // The rest of what lies here only measures.
  if (/\/bench\/children\/[^/]+\.mjs$/.test(url)) return 'the program itself'
  if (!url.includes('/dist/')) return undefined
  const source = sourceAt(url, lineNumber)
  if (source.includes('node_modules/')) return areaOfPackage(source)
  return firstOf(ROOMS, source) ?? 'Reprise: the rest'
}

function areaOfPackage(file: string): Area {
  const [, named = ''] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  return firstOf(PACKAGES, named) ?? 'other packages'
}

function firstOf(areas: readonly (readonly [RegExp, Area])[], name: string): Area | undefined {
  return areas.find(([names]) => names.test(name))?.[1]
}

const SOURCES = new Map<string, readonly (readonly [number, string])[]>()

/** Which source a line of what ships was joined from, ours or a package's: each begins with a comment that names it. */
function sourceAt(url: string, line: number): string {
  const sources = SOURCES.get(url) ?? sourcesIn(url)
  SOURCES.set(url, sources)
  return sources.findLast(([first]) => first <= line)?.[1] ?? ''
}

function sourcesIn(url: string): readonly (readonly [number, string])[] {
  const lines = readFileSync(fileURLToPath(url), 'utf8').split('\n')
  return lines.flatMap((text, place) => {
    const source = /^\/\/ (?:src\/)?(\S+)$/.exec(text)?.[1]
    return source === undefined ? [] : [[place, source] as const]
  })
}
