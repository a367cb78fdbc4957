import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect } from 'chai'
import { type Rig, startRig } from '../support/chat.ts'

const BODY_BYTES = 3_000_000

const ANNOUNCED = `content-length: ${BODY_BYTES}`
const HEAD = `POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`

/** More than anybody has to read of a body that is refused. */
const TOO_MUCH = 128 * 1024 * 1024

describe('a body that is larger than accepted', () => {
  let rig: Rig
  let socket: Socket

  before(async () => {
    rig = await startRig({}, { maxBodyBytes: 100_000 })
  })

  after(() => rig.stop())

  beforeEach(async () => {
    socket = connect(Number(new URL(rig.url).port), '127.0.0.1')
    await once(socket, 'connect')
  })

  afterEach(() => socket.destroy())

  /** Closing meanwhile would reset the connection, and the answer with it. */
  it('F2: is answered while it is being written, and may be written to its end', async () => {
    socket.write(`${HEAD}${ANNOUNCED}\r\n\r\n`)
    expect(await received(socket, 'payload_too_large')).to.match(/^HTTP\/1\.1 413 /)
    socket.write('x'.repeat(BODY_BYTES))
    socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
    expect(await received(socket, '{"status"')).to.match(/^HTTP\/1\.1 200 /)
  })

  it('F2: is read on where its length is not announced', async () => {
    const piece = `${(200_000).toString(16)}\r\n${'x'.repeat(200_000)}\r\n`
    socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n${piece}`)
    expect(await received(socket, 'payload_too_large')).to.match(/^HTTP\/1\.1 413 /)
    socket.write(`${piece}0\r\n\r\n`)
    socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
    expect(await received(socket, '{"status"')).to.match(/^HTTP\/1\.1 200 /)
  })

  for (const [what, line, headers, status] of [
    ['too large', 'POST /v1/chat/completions', 'content-type: application/json', 413],
    ['of another type', 'POST /v1/chat/completions', 'content-type: text/plain', 415],
    ['no export', 'POST /admin/import', 'content-type: application/x-ndjson', 400],
    ['sent to a malformed address', 'POST /%zz', 'content-type: application/json', 400],
    ['sent with a GET', 'GET /healthz', 'content-type: application/json', 200],
    [
      'encoded',
      'POST /admin/import',
      'content-type: application/x-ndjson\r\ncontent-encoding: gzip',
      415,
    ],
  ] as const)
    it(`F2: is read no further than anybody has to, and then cut off behind its answer: ${what}`, async () => {
      const answer = received(socket, 'nothing of the kind')
      const head = `${line} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`
      socket.write(`${head}content-length: ${10 * TOO_MUCH}\r\n\r\nno export\n`)
      const written = await writtenUntilCut(socket)
      expect(written).to.be.above(BODY_BYTES).and.below(TOO_MUCH)
      const [first = '', ...more] = (await answer).split(/(?=HTTP\/1\.1 )/)
      expect(first).to.match(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(first).to.match(/\}$/)
      expect(more).to.deep.equal([])
    })
})

/**
 * Goes on writing as fast as it can, and hangs up at {@link TOO_MUCH}; resolves to how much it was
 * when the other end had enough.
 */
async function writtenUntilCut(socket: Socket): Promise<number> {
  const piece = Buffer.alloc(1024 * 1024, 'x')
  const cut = new Promise((resolve) => {
    socket.once('end', resolve).once('close', resolve)
  })
  let written = 0
  let isCut = false
  cut.then(() => (isCut = true))
  while (!isCut && written < TOO_MUCH) {
    const sent = new Promise((resolve) => socket.write(piece, resolve))
    await Promise.race([cut, sent])
    written += piece.length
  }
  if (!isCut) socket.destroy()
  return written
}

/** What comes next on a connection, up to where `end` stands in it, or all until it is closed. */
function received(socket: Socket, end: string): Promise<string> {
  let text = ''
  return new Promise((resolve) => {
    const take = (piece: Buffer): void => {
      text += piece.toString()
      if (!text.includes(end)) return
      socket.off('data', take)
      resolve(text)
    }
    socket.on('data', take).on('error', () => {})
    socket.once('close', () => resolve(text))
  })
}
