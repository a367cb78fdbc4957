import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect } from 'chai'
import { type Rig, startRig } from '../support/chat.ts'

const BODY_BYTES = 3_000_000

const ANNOUNCED = `content-length: ${BODY_BYTES}`
const HEAD = `POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`

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
})

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
