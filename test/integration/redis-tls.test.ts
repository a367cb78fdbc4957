import { expect } from 'chai'
import { readConfig } from '../../src/container/config.ts'
import { freePort } from '../../src/container/demo-port.ts'
import { startGateway } from '../../src/container/gateway-process.ts'
import { createReprise } from '../../src/container/reprise.ts'
import { Certificate } from '../support/certificate.ts'
import { Doctor } from '../support/doctor.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { within } from '../support/within.ts'

describe('a Redis that wants a certificate of its clients', () => {
  let certificate: Certificate
  let server: RedisServer & { readonly tlsPort: number }

  before(async () => {
    // It has signed itself, so that it is its own authority, on both sides.
    certificate = new Certificate()
    const { keyFile, certFile } = certificate
    const own = ['--tls-key-file', keyFile, '--tls-cert-file', certFile]
    server = await RedisServer.startTls(...own, '--tls-ca-cert-file', certFile)
  })

  after(async () => {
    await server.stop()
    certificate.remove()
  })

  function environment(): Readonly<Record<string, string>> {
    return {
      REPRISE_REDIS_URL: `rediss://127.0.0.1:${server.tlsPort}`,
      REPRISE_REDIS_CA_FILE: certificate.certFile,
      REPRISE_REDIS_CERT_FILE: certificate.certFile,
      REPRISE_REDIS_KEY_FILE: certificate.keyFile,
    }
  }

  for (const kind of ['redis', 'tiered'] as const) {
    it(`F3: serves whoever has one, as cache ${kind}`, async () => {
      const logger = new RecordingLogger()
      const url = `rediss://127.0.0.1:${server.tlsPort}`
      const tls = { ca: certificate.cert, cert: certificate.cert, key: certificate.key }
      const cache = { kind, url, tls, prefix: kind } as const
      const reprise = createReprise({ cache, adapters: { logger } })
      await reprise.start()
      const outcomes = []
      for (let n = 0; n < 2; n += 1) {
        outcomes.push((await reprise.generate.execute(requestOf(), ACME)).outcome)
      }
      expect(outcomes).to.deep.equal(['miss', 'hit'])
      expect(await reprise.invalidate.execute({ all: true })).to.include({ complete: true })
      await reprise.close()
      expect(logger.messages).to.deep.equal([])
    })
  }

  it('F3: serves a gateway that is told of the files', async () => {
    const gateway = await startGateway(
      readConfig({ REPRISE_PORT: '0', REPRISE_LOG_LEVEL: 'error', ...environment() }),
    )
    const { cache } = (await (await fetch(`${gateway.address}/readyz`)).json()) as {
      readonly cache: object
    }
    await gateway.stop()
    expect(cache).to.include({ kind: 'redis', using: 'redis' })
  })

  it('is looked at by the doctor with what the gateway has', async () => {
    const doctor = await Doctor.start()
    const { REPRISE_REDIS_CA_FILE: _ca, ...untrusting } = environment()
    expect((await doctor.found('redis', environment()))[0]).to.match(/^ok: (Redis|Valkey) /)
    expect(await doctor.found('redis', untrusting)).to.deep.equal([
      'problem: the certificate cannot be verified (DEPTH_ZERO_SELF_SIGNED_CERT)',
    ])
    await doctor.stop()
  })

  it('F3: is not asked without TLS: certificates are not left aside', async () => {
    const cache = { kind: 'redis', url: server.url, tls: { ca: certificate.cert } } as const
    const refused = await createReprise({ cache })
      .start()
      .catch((error: unknown) => error)
    expect(String(refused)).to.match(/cache\.tls: needs a URL of rediss:/)
  })
})

describe('a Redis Cluster behind TLS whose certificate is of a name', () => {
  let certificate: Certificate
  let server: RedisServer & { readonly tlsPort: number }

  before(async () => {
    certificate = new Certificate('DNS:localhost')
    const { keyFile, certFile } = certificate
    const own = ['--tls-key-file', keyFile, '--tls-cert-file', certFile]
    const trust = ['--tls-ca-cert-file', certFile, '--tls-auth-clients', 'no']
    const names = ['--cluster-announce-hostname', 'localhost']
    const nodes = ['--cluster-enabled', 'yes', '--tls-cluster', 'yes']
    const bus = ['--cluster-port', String(await freePort())]
    const preferred = ['--cluster-preferred-endpoint-type', 'hostname']
    server = await RedisServer.startTls(...own, ...trust, ...nodes, ...bus, ...names, ...preferred)
    const client = server.client()
    await client.cluster('ADDSLOTSRANGE', 0, 16_383)
    await within(10_000, async () =>
      String(await client.cluster('INFO')).includes('cluster_state:ok'),
    )
    client.disconnect()
  })

  after(async () => {
    await server.stop()
    certificate.remove()
  })

  it('F3: serves, its certificate held against the name and not the address that this stands for', async () => {
    const url = `rediss-cluster://localhost:${server.tlsPort}`
    const cache = { kind: 'redis', url, tls: { ca: certificate.cert } } as const
    const reprise = createReprise({ cache, adapters: { logger: new RecordingLogger() } })
    await reprise.start()
    // On a busy machine connecting takes longer than a start waits for it.
    await within(10_000, async () => {
      return (await reprise.generate.execute(requestOf(), ACME)).outcome === 'hit'
    })
    expect(await reprise.invalidate.execute({ all: true })).to.include({ complete: true })
    await reprise.close()
  })
})
