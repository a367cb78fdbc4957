import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { ProviderError } from '../../src/domain/errors.ts'
import type { JsonValue } from '../../src/domain/json.ts'
import { gathered } from '../support/gathered.ts'
import { asking, requestOf, responseOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'
import { Traces } from '../support/traces.ts'

const SCOPE = { tenant: 'acme-industries' }

/** An attribute's name, as the source has it. */
const ATTRIBUTE = /'(gen_ai|reprise|server|error)\.[a-z_.]+'/g

describe('traces', () => {
  let traces: Traces

  beforeEach(() => {
    traces = new Traces()
  })

  afterEach(() => traces.stop())

  it('hold no word of a request, answer, credential or tenant, whatever happens', async () => {
    const marker = 'zanzibar'
    const word = fc.string().map((text): JsonValue => `${text}${marker}${text}`)
    const parameters = fc.dictionary(fc.constantFrom('stop', 'user', 'metadata', 'seed', 'x'), word)
    const ends = fc.constantFrom('answers', 'fails', 'refuses', 'crashes')
    await fc.assert(
      fc.asyncProperty(word, parameters, ends, fc.boolean(), async (said, extra, end, streamed) => {
        const { reprise, provider } = testReprise()
        const body = { message: String(said) }
        const details = { provider: 'test', failure: 'status', status: 400, body } as const
        provider.reaction = async () => {
          if (end === 'answers') return responseOf(String(said))
          if (end === 'crashes') throw new TypeError(String(said))
          const clientMistake = end === 'refuses'
          throw new ProviderError('failed', { ...details, retryable: false, clientMistake })
        }
        const request = { ...asking(String(said)), context: said, parameters: extra }
        const options = { credential: String(said), tags: [marker] }
        const scope = { tenant: marker, namespace: marker }
        const answered = streamed
          ? reprise.generateStream
              .execute(request, scope, options)
              .then(({ chunks }) => gathered(chunks))
          : reprise.generate.execute(request, scope, options)
        await answered.catch(() => {})
        expect(traces.spans).not.to.have.length(0)
        expect(traces.text).not.to.include(marker)
        traces.reset()
      }),
      { numRuns: 60 },
    )
  })

  it('cut names that callers make up', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf({ model: 'm'.repeat(5000) }), SCOPE)
    expect(traces.text).to.include('m'.repeat(200)).and.not.to.include('m'.repeat(201))
  })
})

describe('the documentation of traces', () => {
  it('explains every attribute, and no other', () => {
    const root = resolve(import.meta.dirname, '../..')
    const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8')
    const sources = [
      ...globSync('src/adapters/{telemetry,composite}/*.ts', { cwd: root }),
      ...globSync('src/application/{traced,delivery}-*.ts', { cwd: root }),
      ...['src/domain/gen-ai-attributes.ts', 'src/domain/within-span.ts'],
    ]
    const names = sources.flatMap((file) => textOf(file).match(ATTRIBUTE) ?? [])
    const rows = textOf('docs/telemetry.md').split('## Attributes')[1]?.split('\n') ?? []
    const explained = rows.flatMap(
      (row) => row.split(' | ')[0]?.match(/(?<=`)[a-z_.]+(?=`)/g) ?? [],
    )
    const attributes = names.map((name) => name.slice(1, -1))
    expect([...explained].sort()).to.deep.equal([...new Set(attributes)].sort())
  })
})
