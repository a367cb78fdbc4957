import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import { ClosedError, ConfigurationError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, requestOf } from '../support/requests.ts'
import { held } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

const run = promisify(execFile)

/** A program of nothing but Reprise, of whose ports one never gets ready. */
const SCRIPT = `
import { createReprise, promptRequest } from './src/index.ts'
const prices = { load: () => new Promise(() => {}), price: () => undefined }
const adapters = { prices }
const reprise = createReprise({ logLevel: 'silent', adapters })
await reprise.start()
const request = promptRequest({ systemPrompt: 'Be brief.', userMessage: 'What is a cache?' })
await reprise.generate.execute(request, { tenant: 'acme' })
await reprise.close()
console.log('closed')
`

describe('closing', () => {
  it('F2: comes to its end in a program that nothing else keeps alive', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', SCRIPT])
    expect(stdout).to.equal('closed\n')
  })

  it('is done after a start that failed', async () => {
    const provider = { kind: 'openai', url: 'https://api.example.com/v1' } as const
    const reprise = createReprise({ logLevel: 'silent', providers: [provider, provider] })
    expect(await rejection(reprise.start())).to.be.instanceOf(ConfigurationError)
    await reprise.close()
  })

  it('asks nobody for whoever comes afterwards, and says so', async () => {
    const { reprise, provider, logger } = testReprise()
    const { generate, generateStream, embed } = reprise
    await generate.execute(requestOf(), ACME)
    const closing = reprise.close()
    for (const moment of [undefined, closing]) {
      await moment
      for (const use of [generate, generateStream, embed])
        for (const request of [requestOf(), asking('two')])
          expect(await rejection(use.execute(request, ACME)))
            .to.be.instanceOf(ClosedError)
            .with.property('code', 'closed')
    }
    expect(await rejection(reprise.start())).to.be.instanceOf(ClosedError)
    expect(provider.asked).to.have.length(1)
    expect(logger.lines).to.deep.equal([])
  })

  it('lets those finish who came before', async () => {
    const { reprise, provider } = testReprise()
    const gate = held()
    provider.reaction = gate.reaction
    const asked = reprise.generate.execute(requestOf(), ACME)
    const closing = reprise.close()
    gate.release()
    expect(await asked).to.include({ outcome: 'miss' })
    await closing
  })
})
