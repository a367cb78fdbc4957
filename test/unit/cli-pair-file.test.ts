import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { MAX_LINE_BYTES } from '../../src/adapters/cli/bounded-lines.ts'
import { CliFailure } from '../../src/adapters/cli/cli-failure.ts'
import { MAX_PAIRS, readPairs } from '../../src/adapters/cli/pair-file.ts'
import { rejection } from '../support/rejection.ts'

const PAIR = '{"a":"One thing?","b":"Another thing?","label":1}'

describe('a file of labelled pairs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-pairs-'))
  after(() => rmSync(folder, { recursive: true }))

  function file(name: string, content: string | Buffer): string {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  const read = (path: string) => readPairs(path, Readable.from([]))

  async function refusalOf(path: string): Promise<string> {
    const error = await rejection(read(path))
    expect(error).to.be.instanceOf(CliFailure)
    return error instanceof CliFailure ? error.message.replace(folder, '.') : ''
  }

  it('is read line by line; further fields, empty lines and a byte order mark count for nothing', async () => {
    const typed = '{"a":"x","b":"y","label":0,"type":"typo","source":{"id":1}}'
    const rows = await read(file('good.jsonl', `\ufeff${PAIR}\r\n\n  \n${typed}`))
    expect(rows).to.deep.equal([
      { a: 'One thing?', b: 'Another thing?', label: 1 },
      { a: 'x', b: 'y', label: 0, type: 'typo' },
    ])
  })

  it('may be compressed, in several parts too', async () => {
    const parts = [gzipSync(`${PAIR}\n`), gzipSync(PAIR)]
    expect(await read(file('good.jsonl.gz', Buffer.concat(parts)))).to.have.lengthOf(2)
  })

  it('may come in by standard input, in whatever pieces', async () => {
    const text = Buffer.from(`${PAIR.replace('One', 'Où')}\n`.repeat(3))
    const bytes = [...text].map((byte) => Buffer.from([byte]))
    const rows = await readPairs('-', Readable.from(bytes))
    expect(rows.map(({ a }) => a)).to.deep.equal(Array(3).fill('Où thing?'))
  })

  const wrong: readonly (readonly [what: string, line: string, said: string])[] = [
    ['is no JSON', '{"a": "a secret', 'is no JSON in UTF-8'],
    ['is no object', '["a secret"]', 'must be an object'],
    ['lacks a text', '{"a":"a secret","label":1}', 'b: must be a text'],
    ['has an empty text', '{"a":" ","b":"a secret","label":1}', 'a: must not be empty'],
    ['has a number as text', '{"a":7,"b":"a secret","label":1}', 'a: must be a text'],
    ['has a label of its own', '{"a":"a secret","b":"x","label":"1"}', 'label: must be 0 or 1'],
    [
      'has a type that is no text',
      '{"a":"a secret","b":"x","label":1,"type":2}',
      'type: must be a text',
    ],
  ]
  for (const [what, line, said] of wrong) {
    it(`is refused where a line ${what}, by line and field, and nothing is quoted`, async () => {
      const path = file('wrong.jsonl', `${PAIR}\n\n${line}\n${PAIR}\n`)
      expect(await refusalOf(path)).to.equal(`./wrong.jsonl:3: ${said}`)
    })
  }

  it('is refused where it is no UTF-8', async () => {
    const path = file('latin1.jsonl', Buffer.from(PAIR.replace('One', 'Où'), 'latin1'))
    expect(await refusalOf(path)).to.equal('./latin1.jsonl:1: is no JSON in UTF-8')
  })

  it('is refused at a line longer than it may be, before that has been read to its end', async () => {
    let pieces = 0
    const endless = Readable.from(
      (function* () {
        for (; pieces < 1000; pieces += 1) yield Buffer.alloc(65_536, 'x')
      })(),
    )
    const error = await rejection(readPairs('-', endless))
    expect(error).to.be.instanceOf(CliFailure)
    expect(String(error)).to.include(`standard input:1: longer than ${MAX_LINE_BYTES} bytes`)
    expect(pieces).to.be.below(100)
  })

  it('is refused with more pairs than it may hold', async () => {
    const path = file('many.jsonl', '{"a":"x","b":"y","label":0}\n'.repeat(MAX_PAIRS + 1))
    expect(await refusalOf(path)).to.equal(`./many.jsonl: more than ${MAX_PAIRS} pairs`)
  })

  it('is refused where it is empty, missing, a folder, or no gzip file', async () => {
    expect(await refusalOf(file('empty.jsonl', '\n'))).to.equal('./empty.jsonl: holds no pairs')
    expect(await refusalOf(join(folder, 'none.jsonl'))).to.equal(
      './none.jsonl: no such file or folder',
    )
    expect(await refusalOf(join(folder, 'none.gz'))).to.equal('./none.gz: no such file or folder')
    expect(await refusalOf(folder)).to.equal('.: is a directory')
    const plain = file('plain.jsonl.gz', PAIR)
    expect(await refusalOf(plain)).to.equal('./plain.jsonl.gz: is no gzip file, or a damaged one')
    const cut = file('cut.jsonl.gz', gzipSync(PAIR).subarray(0, 30))
    expect(await refusalOf(cut)).to.equal('./cut.jsonl.gz: is a gzip file that is cut off')
  })
})
