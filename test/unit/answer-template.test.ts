import { expect } from 'chai'
import { AnswerTemplate, latin1 } from '../../src/adapters/http/answer-template.ts'
import type { ReplayIdentity } from '../../src/domain/wire-format.ts'

const IDENTITIES: readonly ReplayIdentity[] = [
  { id: 'chatcmpl-00000000-0000-4000-8000-000000000001', created: 1_767_225_600 },
  { id: 'chatcmpl-00000000-0000-4000-8000-000000000002', created: 1_767_225_600 },
  { id: 'chatcmpl-00000000-0000-4000-8000-000000000003', created: 1_767_225_601 },
  { id: 'chatcmpl-00000000-0000-4000-8000-000000000004', created: 1_767_225_600 },
]

const WRITINGS: Readonly<Record<string, (identity: ReplayIdentity) => string>> = {
  whole: ({ id, created }) => `{"id":"${id}","created":${created},"text":"“so” — é"}`,
  'the other way round': ({ id, created }) => `{"created":${created},"id":"${id}"}`,
  'a stream': ({ id, created }) => `data: {"id":"${id}","created":${created}}\n\n`.repeat(40),
  'without a date': ({ id }) => `{"id":"${id}"}`,
  'without either': () => '{"text":"1767225600"}',
  'that begins and ends with it': ({ id, created }) => `${id}${created}${created}${id}`,
  'that repeats a date that is not its own': ({ id, created }) => `${created} 1767225600 ${id}`,
}

describe('an answer ready for new identities', () => {
  for (const [name, write] of Object.entries(WRITINGS)) {
    it(`is what would be written under each: ${name}`, async () => {
      const template = await AnswerTemplate.of('chatcmpl-', async (identity) => write(identity))
      for (const identity of IDENTITIES) {
        const text = latin1(write(identity))
        expect(template?.filled(identity)).to.equal(text)
        expect(template?.bytes).to.equal(text.length)
        expect(template?.size).to.be.at.least(text.length)
      }
    })
  }

  it('is none where its length depends on the identity', async () => {
    const lengths = [3, 4]
    const write = async (): Promise<string> => 'x'.repeat(lengths.pop() ?? 5)
    expect(await AnswerTemplate.of('chatcmpl-', write)).to.equal(undefined)
  })
})
