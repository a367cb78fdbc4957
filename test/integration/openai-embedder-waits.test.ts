import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect } from 'chai'
import { EmbedderRig, failureOf, TEXTS } from '../support/embedder-rig.ts'

describe('an embedder over HTTP', () => {
  let rig: EmbedderRig

  beforeEach(async () => {
    rig = await EmbedderRig.start()
  })

  afterEach(() => rig.stop())

  const hanging: Record<string, (response: ServerResponse) => void> = {
    'says nothing': () => {},
    'says half of it': (response) => {
      response.write('{"data":[')
    },
    'says a little now and then': (response) => {
      const dripping = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(dripping))
    },
    'fails and does not stop talking': (response) => {
      response.writeHead(500)
      const dripping = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(dripping))
    },
  }
  for (const [what, hang] of Object.entries(hanging)) {
    it(`waits only so long for a server that ${what}`, async () => {
      const hasty = rig.embedderWith({ timeoutMs: 200 })
      rig.server.answer = (_call, response) => hang(response)
      const began = performance.now()
      expect(await failureOf(hasty.embed(TEXTS))).to.include(
        what.startsWith('fails') ? 'status 500' : 'in time',
      )
      expect(performance.now() - began).to.be.within(150, 3000)
      await hasty.close()
    })
  }

  it('says so where the server hangs up in the middle', async () => {
    rig.server.answer = (_call, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('{"data":[')
      setImmediate(() => response.destroy())
    }
    expect(await failureOf(rig.embedder.embed(TEXTS))).to.include('no connection')
  })

  it('says so where nobody is there', async () => {
    const nobody = createServer().listen(0, '127.0.0.1')
    await once(nobody, 'listening')
    const address = nobody.address()
    nobody.close()
    const port = typeof address === 'object' ? address?.port : undefined
    const lost = rig.embedderWith({ url: `http://127.0.0.1:${port}/v1` })
    expect(await failureOf(lost.embed(TEXTS))).to.include('no connection')
    await lost.close()
  })

  it('asks once more where a kept connection was forgotten', async () => {
    const { answer } = rig.server
    const used = new WeakSet<object>()
    rig.server.answer = (call, response) => {
      const { socket } = response
      if (socket === null) return undefined
      if (used.has(socket)) socket.resetAndDestroy()
      else used.add(socket)
      return answer(call, response)
    }
    for (let n = 0; n < 4; n += 1) {
      expect(await rig.embedder.embed(TEXTS)).to.have.length(2)
      // Until then the connection is still busy, and another one would be opened.
      await nextTurn()
    }
    expect(rig.server.calls).to.have.length(6)
  })

  it('does not ask again where new connections are reset, too', async () => {
    rig.server.answer = (_call, { socket }) => {
      socket?.resetAndDestroy()
    }
    expect(await failureOf(rig.embedder.embed(TEXTS))).to.include('no connection')
    expect(rig.server.calls).to.have.length(1)
  })

  it('lets go as soon as the caller has left, and tells the server', async () => {
    const hungUp = Promise.withResolvers<void>()
    rig.server.answer = (_call, response) => {
      response.on('close', hungUp.resolve)
    }
    const leaving = new AbortController()
    const left = failureOf(rig.embedder.embed(TEXTS, leaving.signal))
    await rig.server.asked()
    leaving.abort()
    expect(await left).to.include('left')
    await hungUp.promise
  })

  it('lets so many calls be under way and no more', async () => {
    const narrow = rig.embedderWith({ maxInFlight: 2 })
    const { answer } = rig.server
    const gate = Promise.withResolvers<void>()
    rig.server.answer = async (call, response) => {
      await gate.promise
      await answer(call, response)
    }
    const underWay = [narrow.embed(TEXTS), narrow.embed(TEXTS)]
    await rig.server.asked(2)
    expect(await failureOf(narrow.embed(TEXTS))).to.include('too many')
    gate.resolve()
    await Promise.all(underWay)
    expect(await narrow.embed(TEXTS)).to.have.length(2)
    await narrow.close()
  })

  it('rejects what is under way when it is closed', async () => {
    rig.server.answer = () => {}
    const underWay = failureOf(rig.embedder.embed(TEXTS))
    await rig.server.asked()
    await rig.embedder.close()
    expect(await underWay).to.include('closed')
  })
})
