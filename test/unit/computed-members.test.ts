import { expect } from 'chai'
import type { GenerateOptions } from '../../src/application/generate-options.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import type { LlmMessage, LlmRequest, WireProtocol } from '../../src/domain/llm-request.ts'
import type { Scope } from '../../src/domain/scope.ts'
import { ACME, asking, responseOf } from '../support/requests.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

/** As records of databases are: what they hold is computed. */
class Project implements Scope {
  readonly #names: readonly [string, string]

  constructor(...names: [string, string]) {
    this.#names = names
  }

  get tenant(): string {
    return this.#names[0]
  }

  get namespace(): string {
    return this.#names[1]
  }
}

class Private implements GenerateOptions {
  get noStore(): true {
    return true
  }
}

class Exact implements LlmRequest {
  readonly protocol: WireProtocol = 'openai.chat'
  readonly parameters = {}
  readonly model: string
  readonly messages: readonly LlmMessage[]

  constructor({ model, messages }: LlmRequest) {
    this.model = model
    this.messages = messages
  }

  get temperature(): number {
    return 0
  }
}

describe('what callers’ own classes compute', () => {
  let rig: TestReprise

  beforeEach(() => {
    rig = testReprise()
  })

  afterEach(() => rig.reprise.close())

  async function outcomeFor(scope: Scope, options?: GenerateOptions): Promise<string> {
    return (await rig.reprise.generate.execute(asking('one'), scope, options)).outcome
  }

  it('K3: tenants and namespaces stay apart', async () => {
    expect(await outcomeFor(new Project('acme', 'shop'))).to.equal('miss')
    expect(await outcomeFor(new Project('acme', 'shop'))).to.equal('hit')
    expect(await outcomeFor(new Project('acme', 'lab'))).to.equal('miss')
    expect(await outcomeFor(new Project('globex', 'shop'))).to.equal('miss')
  })

  it('what is not to be stored is not', async () => {
    expect(await outcomeFor(ACME, new Private())).to.equal('miss')
    expect(await outcomeFor(ACME)).to.equal('miss')
  })

  it('K1: what is asked is what is in the key', async () => {
    rig.provider.reaction = async ({ temperature }) => responseOf(`at ${temperature}`)
    const { generate } = rig.reprise
    const answer = await generate.execute(new Exact(asking('one')), ACME)
    expect(answer.response.content).to.equal('at 0')
  })

  it('without a scope there is no answer', async () => {
    const asked = outcomeFor(undefined as never)
    expect(await asked.catch((error: unknown) => error)).to.be.instanceOf(InvalidRequestError)
    expect(rig.provider.asked).to.have.length(0)
  })
})
