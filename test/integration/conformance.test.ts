import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'

const COMMAND = resolve(import.meta.dirname, '../conformance/conformance.ts')

/** A description that lets everything pass, but for the schemas given. */
function describing(schemas: JsonObject = {}): JsonObject {
  const lenient = { type: 'object', nullable: true }
  const names = [
    ...['CreateChatCompletionRequest', 'CreateChatCompletionResponse'],
    ...['CreateChatCompletionStreamResponse', 'CreateEmbeddingRequest', 'CreateEmbeddingResponse'],
    ...['CreateResponse', 'Response', 'ResponseStreamEvent', 'ErrorResponse', 'ListModelsResponse'],
  ]
  const all = Object.fromEntries(names.map((name) => [name, lenient]))
  const request = { allOf: [{ properties: { model: {} } }, { $ref: '#/components/schemas/More' }] }
  const More = { properties: { messages: { items: { properties: { role: { type: 'string' } } } } } }
  const known = { ...all, CreateChatCompletionRequest: request, More, ...schemas }
  return { openapi: '3.1.0', components: { schemas: known } }
}

describe('npm run conformance', function () {
  this.timeout(60_000)
  let folder: string

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-conformance-'))
  })

  after(() => rmSync(folder, { recursive: true }))

  function run(...args: readonly string[]): { code: number | null; said: string; failed: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      encoding: 'utf8',
    })
    return { code: status, said: stdout, failed: stderr }
  }

  function judgedBy(description: unknown): ReturnType<typeof run> {
    const path = join(folder, 'api.json')
    writeFileSync(path, JSON.stringify(description))
    return run(path, '20')
  }

  it('exits with 0 and a line for each check where all is as described', () => {
    const { code, said, failed } = judgedBy(describing())
    expect({ code, failed }).to.deep.equal({ code: 0, failed: '' })
    expect(said).to.include('ok   generated chat completion requests: 20 requests\n')
    expect(said).to.match(/whole chat completions: 20 of MISS, 60 of HIT/)
    expect(said).to.not.include('FAIL')
  })

  it('exits with 1 and says what is wrong and where, what is alike together, twenty at most', () => {
    const unheardOf = Array.from({ length: 20 }, (_, place) => [`unheard_of_${place}`, {}])
    const { code, said } = judgedBy(
      describing({
        ListModelsResponse: { required: ['mood'] },
        CreateChatCompletionRequest: {
          properties: { model: {}, ...Object.fromEntries(unheardOf) },
        },
        CreateChatCompletionResponse: {
          properties: { choices: { items: { required: ['mood'] } } },
        },
      }),
    )
    expect(code).to.equal(1)
    expect(said).to.include('unheard_of_19 is never generated')
    expect(said).to.match(/^FAIL .*lists of models: 1 lists, 1 wrong$/m)
    expect(said).to.match(/^ok {3}errors: /m)
    expect(said.match(/^ {2}.* is never generated/gm)).to.have.length(20)
    expect(said).to.match(/^ {2}and \d+ more$/m)
  })

  it('names the place within an answer', () => {
    const mood = { properties: { choices: { items: { required: ['mood'] } } } }
    const { said } = judgedBy(describing({ CreateChatCompletionResponse: mood }))
    const problem = "/choices/0 must have required property 'mood'"
    expect(said).to.include(`whole chat completions: ${problem} (request 0, and 79 times more)`)
  })

  const useless: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no file is named', [], /^usage: .*\n$/],
    ['the number of requests is none', ['package.json', 'many'], /^usage: .*\n$/],
    ['there is no such file', ['/nowhere/api.json'], /^cannot read \/nowhere\/api\.json: .*\n$/],
    ['the file is no JSON', [COMMAND], /^cannot read .*\n$/],
    ['the file describes no API', ['package.json'], /^package\.json describes no API\n$/],
  ]
  for (const [what, args, line] of useless) {
    it(`exits with 2 and one line where ${what}`, () => {
      const { code, said, failed } = run(...args)
      expect({ code, said }).to.deep.equal({ code: 2, said: '' })
      expect(failed).to.match(line)
    })
  }

  it('exits with 2 where a schema that it judges by is missing', () => {
    const { code, failed } = judgedBy({ components: { schemas: { ErrorResponse: {} } } })
    expect(code).to.equal(2)
    expect(failed).to.match(/has no schema CreateChatCompletionRequest, .*\n$/)
  })
})
