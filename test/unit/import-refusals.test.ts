import { expect } from 'chai'
import { byteLines } from '../../src/application/byte-lines.ts'
import { entryLine, firstLine, lastLine } from '../../src/domain/archive-line.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { CacheUnavailableError, InvalidRequestError } from '../../src/domain/errors.ts'
import { ArchivingProcess, pieces } from '../support/archiving-process.ts'
import { gathered } from '../support/gathered.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

describe('importing entries', () => {
  let clock: ManualClock
  let one: ArchivingProcess
  let other: ArchivingProcess

  beforeEach(() => {
    clock = new ManualClock()
    one = new ArchivingProcess(clock)
    other = new ArchivingProcess(clock)
  })

  describe('with times that no setting could have made', () => {
    const YEARS = 315_360_000_000
    const TIMES: readonly (readonly [
      field: string,
      odd: (now: number) => Partial<CacheEntry>,
      edge: (now: number) => Partial<CacheEntry>,
    ])[] = [
      [
        'generatedFrom lies after storedAt',
        (now) => ({ generatedFrom: now + 1 }),
        (now) => ({ generatedFrom: now }),
      ],
      [
        'storedAt lies more than five minutes ahead of the clock here',
        (now) => ({ storedAt: now + 300_001 }),
        (now) => ({ storedAt: now + 300_000 }),
      ],
      [
        'freshUntil has to lie within ten years after storedAt',
        (now) => ({ freshUntil: now + YEARS + 1, expiresAt: now + YEARS + 1 }),
        (now) => ({ freshUntil: now + YEARS, expiresAt: now + YEARS }),
      ],
      [
        'freshUntil has to lie within ten years after storedAt',
        (now) => ({ freshUntil: now - 1 }),
        (now) => ({ freshUntil: now, expiresAt: now + 1 }),
      ],
      [
        'expiresAt has to lie within ten years after freshUntil',
        (now) => ({ freshUntil: now, expiresAt: now + YEARS + 1 }),
        (now) => ({ freshUntil: now, expiresAt: now + YEARS }),
      ],
      [
        'expiresAt has to lie within ten years after freshUntil',
        (now) => ({ freshUntil: now + 2000, expiresAt: now + 1999 }),
        (now) => ({ freshUntil: now + 2000, expiresAt: now + 2000 }),
      ],
    ]
    for (const [reason, odd, edge] of TIMES) {
      it(`S4: refuses the line: ${reason}, ${TIMES.findIndex((row) => row[1] === odd) + 1}`, async () => {
        const now = clock.now()
        const edgy = entryOf(now, { key: keyOf(asking('edge')), ...edge(now) })
        const oddly = entryOf(now, { key: keyOf(asking('odd')), ...odd(now) })
        const lines = [firstLine(now), entryLine(edgy)].join('')
        expect(await other.import(lines + lastLine(1))).to.include({ imported: 1 })
        const error = await rejection(other.import(lines + entryLine(oddly) + lastLine(2)))
        expect(error).to.be.instanceOf(InvalidRequestError)
        expect(String(error)).to.include(`line 3: ${reason}; `)
        expect(await other.answerTo('odd')).to.equal(undefined)
      })
    }
  })

  describe('of files that are none', () => {
    let lines: string[]

    beforeEach(async () => {
      for (let n = 0; n < 20; n += 1) await one.store(`question ${n}`)
      lines = (await one.exported()).split('\n')
    })

    async function refusal(text: string): Promise<string> {
      const error = await rejection(other.import(text))
      expect(error).to.be.instanceOf(InvalidRequestError)
      return error instanceof Error ? error.message : ''
    }

    it('refuses foreign versions before anything is stored', async () => {
      const foreign = [JSON.stringify({ reprise: 'export', version: 2 }), ...lines.slice(1)]
      expect(await refusal(foreign.join('\n'))).to.match(
        /^line 1: an export of version 2; this Reprise reads version 1; entries imported before: 0$/,
      )
      expect(await other.answerTo('question 0')).to.equal(undefined)
    })

    it('refuses what is no export', async () => {
      for (const text of ['', '\n', 'hello', '{}', '[]', lines[1] ?? '', '{"reprise":"import"}'])
        expect(await refusal(text), text).to.match(/^line 1: /)
    })

    it('names the line where it is cut, in a line or between two', async () => {
      expect(await refusal(lines.slice(0, 21).join('\n'))).to.match(/^line 22: .*cut; .*: 16$/)
      expect(await refusal(lines.slice(0, 1).join('\n'))).to.match(/^line 2: .*cut/)
      expect(await refusal(lines.join('\n').slice(0, -5))).to.match(/^line 22: .*cut off/)
      const short = [...lines.slice(0, 20), ...lines.slice(21)].join('\n')
      expect(await refusal(short)).to.match(/^line 21: .*cut: 20 entries .* 19/)
    })

    it('names the line that is damaged, be it by a letter', async () => {
      const damaged = lines.with(5, (lines[5] ?? '').replace('of question', 'of Question'))
      expect(await refusal(damaged.join('\n'))).to.match(/^line 6: damaged/)
      const odd = lines.with(5, (lines[5] ?? '').replace('"tags":[]', '"tags":{}'))
      expect(await refusal(odd.join('\n'))).to.match(/^line 6: damaged/)
      expect(await refusal(lines.with(5, '').join('\n'))).to.match(/^line 6: /)
      expect(await refusal([...lines, lines[1]].join('\n'))).to.match(/^line 24: there is more/)
    })

    it('S4: refuses a line that is longer than one may be, and names it', async () => {
      const read = gathered(byteLines(pieces('short\n\nas long as this\nrest'), 15))
      expect((await read).map(({ number }) => number)).to.deep.equal([1, 2, 3, 4])
      const long = await rejection(gathered(byteLines(pieces('short\nlonger than this\n'), 15)))
      expect(String(long)).to.match(/line 2: longer than 15 bytes$/)
    })

    it('quotes nothing of it', async () => {
      const secret = lines.with(3, '{"sum":"secret","head":{},"body":{"secret":1}}')
      expect(await refusal(secret.join('\n'))).not.to.include('secret')
    })

    it('F1: says how far it came where the cache fails', async () => {
      await other.cache.close()
      const error = await rejection(other.import(lines.join('\n')))
      expect(error).to.be.instanceOf(CacheUnavailableError)
      expect(String(error)).to.include('entries imported before: 0')
    })
  })
})
