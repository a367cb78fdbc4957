import { expect } from 'chai'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { ACME, asking, responseOf } from '../support/requests.ts'
import { type Reaction, textOfStream } from '../support/scripted-provider.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

type Changing<T> = { -readonly [Name in keyof T]: T[Name] }

/** Says what it was asked, and by whose credential. */
const echo: Reaction = async ({ messages }, { credential = '' }) =>
  responseOf(`${credential}: ${String(messages.at(-1)?.content)}`)

describe('callers who go on with what they have asked by', () => {
  let rig: TestReprise

  beforeEach(() => {
    rig = testReprise()
    rig.provider.reaction = echo
  })

  afterEach(() => rig.reprise.close())

  it('S3: change the question, and nobody else gets the answer to that', async () => {
    const mine: Changing<LlmRequest> = { ...asking('one') }
    const { generate } = rig.reprise
    const first = generate.execute(mine, ACME)
    mine.messages = asking('two').messages
    const second = generate.execute(asking('one'), ACME)
    await first
    expect((await second).response.content).to.equal(': one')
    expect((await generate.execute(asking('one'), ACME)).response.content).to.equal(': one')
    expect((await generate.execute(asking('two'), ACME)).response.content).to.equal(': two')
  })

  it('S3: nor a stream of it', async () => {
    const mine: Changing<LlmRequest> = { ...asking('one') }
    const { generateStream } = rig.reprise
    const first = generateStream.execute(mine, ACME)
    mine.messages = asking('two').messages
    const second = generateStream.execute(asking('one'), ACME)
    await textOfStream((await first).chunks)
    expect(await textOfStream((await second).chunks)).to.equal(': one')
  })

  for (const method of ['generate', 'generateStream'] as const)
    it(`K3: change the scope and the credential, and the answer stays the first tenant's: ${method}`, async () => {
      const scope = { tenant: 'acme' }
      const options = { credential: 'a' }
      const first = rig.reprise[method].execute(asking('one'), scope, options)
      scope.tenant = 'globex'
      options.credential = 'g'
      const answer = await first
      if ('chunks' in answer) await textOfStream(answer.chunks)
      const { generate } = rig.reprise
      const other = await generate.execute(asking('one'), scope, options)
      expect(other.outcome).to.equal('miss')
      expect(other.response.content).to.equal('g: one')
      const again = await generate.execute(asking('one'), ACME)
      expect(again.outcome).to.equal('hit')
      expect(again.response.content).to.equal('a: one')
    })

  it('S3: change the question while the entry that answers is due, and that is not refreshed by another', async () => {
    await rig.reprise.close()
    rig = testReprise({ ttlSeconds: 10, revalidateSeconds: 100 })
    rig.provider.reaction = echo
    const { generate } = rig.reprise
    await generate.execute(asking('one'), ACME)
    rig.clock.advance(20_000)
    const mine: Changing<LlmRequest> = { ...asking('one') }
    const first = generate.execute(mine, ACME)
    mine.messages = asking('two').messages
    expect((await first).outcome).to.equal('stale')
    await rig.reprise.settled(1000)
    expect(rig.provider.asked).to.have.length(1)
  })
})
