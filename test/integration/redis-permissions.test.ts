import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { tokens } from '../../src/container/tokens.ts'
import { deriveCacheKey } from '../../src/domain/cache-key.ts'
import { promptRequest } from '../../src/domain/llm-request.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME } from '../support/requests.ts'
import { within } from '../support/within.ts'
import { WordEmbedder } from '../support/word-embedder.ts'

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/redis.md'), 'utf8')

/** The rules of the command that `docs/redis.md` recommends. */
function documentedRules(): readonly string[] {
  const [, command = ''] = /ACL SETUSER reprise on '>PASSWORD' ([\s\S]*?)\n```/.exec(DOCUMENT) ?? []
  return command.replaceAll("'", '').split(/[\s\\]+/)
}

/** What the text of `docs/redis.md` says that such a user may do: names, channels, commands. */
function explainedRules(): readonly string[] {
  const [, names = ''] = /a user of its own: `([^`]+)`/.exec(DOCUMENT) ?? []
  const [paragraph = ''] = /^Commands: [\s\S]*?\. As a command/m.exec(DOCUMENT) ?? []
  const lists = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, list = '']) => list.split(/\s+/))
  return [...names.split(' '), ...lists.flat().map((command) => `+${command}`)]
}

async function* pieces(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all
}

/** The digest of the stored answer to the first question. */
async function keyOf(reprise: Reprise): Promise<string> {
  const derived = deriveCacheKey(asking('how do I return a parcel'), ACME)
  const key = derived.kind === 'keyed' ? derived.key : undefined
  expect(await reprise.findEntry.execute(key?.digest ?? '')).to.not.equal(undefined)
  return key?.digest ?? ''
}

const asking = (userMessage: string): ReturnType<typeof promptRequest> =>
  promptRequest({ userMessage })

describe('the Redis user that the documentation recommends', () => {
  let server: RedisServer
  let open: Reprise[] = []
  let logger: RecordingLogger

  before(async () => {
    server = await RedisServer.start()
    const admin = server.client()
    await admin.acl('SETUSER', 'reprise', 'on', '>s3cret', ...documentedRules())
    admin.disconnect()
  })

  beforeEach(() => {
    logger = new RecordingLogger()
  })

  afterEach(async () => {
    await Promise.all(open.map((reprise) => reprise.close()))
    open = []
  })

  after(() => server.stop())

  async function begin(): Promise<Reprise> {
    const reprise = createReprise({
      cache: { kind: 'tiered', url: `redis://reprise:s3cret@127.0.0.1:${server.port}` },
      semantic: { mode: 'on', threshold: 0.5 },
      adapters: { embedder: new WordEmbedder(), logger },
    })
    open.push(reprise)
    await reprise.start()
    return reprise
  }

  /** What the server has refused since it was asked last: the command or name, by reason. */
  async function refused(): Promise<readonly string[]> {
    const admin = server.client()
    const log = (await admin.acl('LOG')) as readonly (readonly unknown[])[]
    await admin.acl('LOG', 'RESET')
    admin.disconnect()
    return log.map(
      (entry) => `${entry[entry.indexOf('reason') + 1]} ${entry[entry.indexOf('object') + 1]}`,
    )
  }

  it('is the one that its text explains', () => {
    expect(documentedRules()).to.have.members(['-@all', ...explainedRules()])
  })

  it('may do everything that two processes with similar questions do', async () => {
    const [one, other] = [await begin(), await begin()]
    const crowd = [one, other].flatMap((reprise) =>
      Array.from({ length: 10 }, () =>
        reprise.generate.execute(asking('how do I return a parcel'), ACME, { tags: ['faq'] }),
      ),
    )
    const outcomes = (await Promise.all(crowd)).map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'miss')).to.have.length(1)
    for (const reprise of [one, other])
      await reprise.container.get(tokens.semanticLearning)?.underWay.none()
    await within(3000, async () => {
      const similar = asking('how do I return a parcel, please')
      const answered = await other.generate.execute(similar, ACME, { noStore: true })
      return answered.outcome === 'semantic'
    })
    const exported: Uint8Array[] = []
    for await (const line of await one.exportEntries.execute({ all: true }))
      exported.push(Buffer.from(line))
    expect(exported.length).to.be.above(2)
    expect(await one.previewInvalidation.execute({ tag: 'faq' })).to.include({ complete: true })
    expect(await other.invalidate.execute({ key: await keyOf(one) })).to.include({ deleted: 1 })
    expect(await other.importEntries.execute(pieces(exported))).to.have.property('imported')
    expect(await other.invalidate.execute({ all: true })).to.include({ complete: true })
    expect((await one.readMetrics.execute()).complete).to.equal(true)
    expect(await refused()).to.deep.equal([])
    expect(logger.messages).to.deep.equal(['entries imported'])
  })
})
