import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect } from 'chai'
import type { Dispatcher } from 'undici'
import { HttpReply } from '../../src/adapters/llm/http-reply.ts'
import { rejection } from '../support/rejection.ts'

/** undici's side of a request, as much as a reply sees of it. */
class Controller implements Dispatcher.DispatchController {
  aborted = false
  paused = false
  reason: Error | null = null

  abort(reason: Error): void {
    this.aborted = true
    this.reason = reason
  }

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
  }
}

describe('a reply', () => {
  let controller: Controller
  let caller: AbortController
  let reply: HttpReply

  beforeEach(() => {
    controller = new Controller()
    caller = new AbortController()
    reply = new HttpReply({ signal: caller.signal, ms: 10_000 })
  })

  afterEach(() => reply.leave())

  function begin(): void {
    reply.onRequestStart(controller)
    reply.onResponseStart(controller, 200, { 'x-request-id': 'r-1' })
  }

  function text(pieces: readonly Buffer[]): string {
    return Buffer.concat(pieces).toString()
  }

  it('has a head, then all that has come since it was read last, then nothing', async () => {
    const head = reply.head()
    reply.onRequestStart(controller)
    reply.onResponseStart(controller, 103, {})
    reply.onResponseStart(controller, 200, { 'x-request-id': 'r-1' })
    expect(await head).to.deep.equal({ statusCode: 200, headers: { 'x-request-id': 'r-1' } })
    reply.onResponseData(controller, Buffer.from('Hello, '))
    reply.onResponseData(controller, Buffer.from('world'))
    expect(text(await reply.read())).to.equal('Hello, world')
    const later = reply.read()
    reply.onResponseData(controller, Buffer.from('.'))
    expect(text(await later)).to.equal('.')
    const last = reply.read()
    reply.onResponseEnd()
    expect(await last).to.deep.equal([])
    expect(await reply.read()).to.deep.equal([])
  })

  it('has its sender wait while 64 KiB are unread, and go on once they are read', async () => {
    begin()
    reply.onResponseData(controller, Buffer.alloc(65_535))
    expect(controller.paused).to.equal(false)
    reply.onResponseData(controller, Buffer.alloc(1))
    expect(controller.paused).to.equal(true)
    await reply.read()
    expect(controller.paused).to.equal(false)
    reply.onResponseData(controller, Buffer.alloc(1))
    expect(controller.paused).to.equal(false)
  })

  it('gives what came before it broke off, then the failure', async () => {
    begin()
    reply.onResponseData(controller, Buffer.from('half'))
    reply.onResponseError(controller, new Error('reset'))
    expect(text(await reply.read())).to.equal('half')
    expect(await rejection(reply.read())).to.have.property('message', 'reset')
  })

  it('fails where no head comes', async () => {
    const head = rejection(reply.head())
    reply.onResponseError(controller, new Error('refused'))
    expect(await head).to.have.property('message', 'refused')
  })

  it('F2: is cut when its time is over, and says so', async () => {
    const late = new HttpReply({ signal: caller.signal, ms: 1 })
    late.onRequestStart(controller)
    await rejection(late.head())
    expect(late.late).to.equal(true)
    expect(controller.aborted).to.equal(true)
  })

  it('is not cut at once where its time is longer than timers can express', async () => {
    const patient = new HttpReply({ signal: caller.signal, ms: Infinity })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(patient.late).to.equal(false)
    patient.leave()
  })

  it('is cut when its caller leaves, also where it is not on its way yet, and nobody waits for it', async () => {
    caller.abort()
    reply.onRequestStart(controller)
    expect(controller.aborted).to.equal(true)
    expect(reply.late).to.equal(false)
    // What nobody has waited for must not end the process.
    await nextTurn()
    await rejection(reply.head())
  })

  it('takes nothing more once it was left, and cuts nothing that has ended', async () => {
    begin()
    reply.onResponseEnd()
    reply.leave()
    expect(controller.aborted).to.equal(false)
    const left = new HttpReply({ signal: caller.signal, ms: 10_000 })
    left.onRequestStart(controller)
    left.leave()
    left.onResponseData(controller, Buffer.from('late'))
    expect(controller.aborted).to.equal(true)
    expect(await rejection(left.read())).to.have.property('message', 'nobody reads on')
  })
})
