import { expect } from 'chai'
import { checkup } from '../../src/adapters/cli/doctor-checkup.ts'
import type { DoctorCheck, DoctorFinding } from '../../src/adapters/cli/doctor-parts.ts'
import { doctorDocument, doctorReport } from '../../src/adapters/cli/doctor-report.ts'
import { reasonCode } from '../../src/adapters/redis/reason-code.ts'
import { nodeFinding } from '../../src/container/doctor-node.ts'
import { versionFinding } from '../../src/container/doctor-pgvector.ts'
import { failureFinding, modelFindings } from '../../src/container/doctor-provider.ts'
import { reasonFor } from '../../src/container/doctor-reasons.ts'
import { CacheUnavailableError, ProviderError } from '../../src/domain/errors.ts'

const FINE: DoctorFinding = { status: 'ok', says: 'fine' }

function check(name: string, look: DoctorCheck['look']): DoctorCheck {
  return { name, look }
}

describe('the doctor’s checkup', () => {
  it('looks at everything side by side, and gives up on what does not end', async () => {
    let aborted = 0
    const hung = check('hung', (signal) => {
      signal.addEventListener('abort', () => {
        aborted += 1
      })
      return new Promise(() => {})
    })
    const began = performance.now()
    const checks = [check('quick', async () => [FINE]), ...Array.from({ length: 40 }, () => hung)]
    const results = await checkup(checks, 50)
    // One after the other they would take two seconds.
    expect(performance.now() - began).to.be.below(1500)
    expect(results[0]).to.deep.equal({ check: 'quick', ...FINE })
    const [, ...unfinished] = results
    expect(new Set(unfinished.map(({ status, says }) => `${status}: ${says}`))).to.deep.equal(
      new Set(['problem: no result within 0.05 s']),
    )
    expect([unfinished.length, aborted]).to.deep.equal([40, 40])
  })

  it('repeats messages of its own, and nobody else’s', async () => {
    const results = await checkup([
      check('ours', () => Promise.reject(new CacheUnavailableError('refused', 'Redis says no'))),
      check('theirs', () => Promise.reject(new TypeError('cannot read sk-secret'))),
    ])
    expect(results.map(({ says }) => says)).to.deep.equal([
      'Redis says no',
      'the check failed: TypeError',
    ])
  })

  it('is reported with what to do, and cannot drive a terminal', () => {
    const results = [
      { check: 'redis', ...FINE },
      { check: 'provider\u001b[2J', status: 'problem', says: 'gone', advice: 'mend it' } as const,
    ]
    expect(doctorReport(results)).to.equal(
      [
        'ok       redis         fine',
        'problem  provider?[2J  gone',
        '                       mend it',
        '',
        '1 problem, 0 warnings, 1 ok',
        '',
      ].join('\n'),
    )
    expect(JSON.parse(doctorDocument(results))).to.deep.equal({
      ok: false,
      counts: { ok: 1, warning: 0, problem: 1 },
      findings: results,
    })
  })
})

describe('the doctor’s reasons', () => {
  it('are codes, from however deep, and no messages', () => {
    const inner = Object.assign(new Error('at 10.0.0.7 for sk-secret'), { code: 'ENOTFOUND' })
    expect(reasonCode(new Error('outer', { cause: inner }))).to.equal('ENOTFOUND')
    expect(reasonCode(new AggregateError([inner], 'all'))).to.equal('ENOTFOUND')
    expect(reasonCode(new Error('WRONGPASS invalid username'))).to.equal('WRONGPASS')
    expect(reasonCode(new Error('DENIED Redis is running in protected mode'))).to.equal('DENIED')
    expect(reasonCode(new Error('ERR max number of clients reached'))).to.equal('MAXCLIENTS')
    expect(reasonCode(new Error('Unknown RESP type 72 "H".'))).to.equal('NO_REDIS')
    expect(reasonCode(Object.assign(new Error('x'), { code: 'sk-secret' }))).to.equal(undefined)
    const circle = new Error('circle')
    circle.cause = circle
    expect(reasonCode(circle)).to.equal(undefined)
  })

  it('are readable', () => {
    for (const [code, said] of [
      ['ENOTFOUND', /host name is not known/],
      ['ECONNREFUSED', /nothing listens/],
      ['CERT_HAS_EXPIRED', /certificate has expired/],
      ['ERR_TLS_CERT_ALTNAME_INVALID', /another host name/],
      ['DEPTH_ZERO_SELF_SIGNED_CERT', /cannot be verified/],
      ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /cannot be verified/],
      ['ERR_SSL_WRONG_VERSION_NUMBER', /TLS fails/],
      ['EPIPE', /was cut/],
      ['NO_REDIS', /is no Redis/],
      ['NO_DATABASE', /no such database/],
      ['MAXCLIENTS', /no room for another client/],
      ['DENIED', /protected mode/],
      ['CLOSED', /closes connections/],
      ['NO_TLS', /does not speak TLS/],
      ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', /server wants a certificate of its clients/],
      ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', /server refuses the certificate of this client/],
      ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', /server refuses the certificate of this client/],
      ['ESOMETHING', /no connection \(ESOMETHING\)/],
    ] as const) {
      expect(reasonFor(code, 'host').says).to.match(said).and.to.include(`(${code})`)
    }
  })
})

describe('the doctor’s findings about providers', () => {
  const OPENAI = { kind: 'openai', name: 'openai', url: 'https://api.openai.com/v1' } as const
  const KEYED = { ...OPENAI, apiKey: 'sk-secret' }
  const listed = [{ id: 'gpt-4o', created: 0, ownedBy: '' }]

  function failed(settings: typeof OPENAI | typeof KEYED, status: number): DoctorFinding {
    const details = { provider: 'openai', failure: 'status', status, retryable: false } as const
    return failureFinding(settings, new ProviderError('refused sk-secret', details))
  }

  it('name the provider whose key is refused, and never the key', () => {
    const finding = failed(KEYED, 401)
    expect(finding).to.deep.equal({
      status: 'problem',
      says: 'it refuses the key (401)',
      advice: 'check apiKey of provider openai',
    })
    expect(failed(KEYED, 403).status).to.equal('problem')
  })

  it('take a refusal as a sign of life where callers bring their own key', () => {
    expect(failed(OPENAI, 401)).to.deep.include({ status: 'ok' })
  })

  it('tell what passes from what does not', () => {
    expect([404, 429, 500].map((status) => failed(KEYED, status).status)).to.deep.equal([
      'warning',
      'warning',
      'problem',
    ])
  })

  it('complain about configured models that are not on offer', () => {
    expect(modelFindings({ ...KEYED, models: ['gpt-4o'] }, listed, 5)).to.have.lengthOf(1)
    const [, list] = modelFindings({ ...KEYED, models: ['gpt-4o', 'gpt-5x'] }, listed, 5)
    expect(list?.says).to.match(/configured as gpt-5x$/)
    const [, map] = modelFindings({ ...KEYED, models: { mini: 'gone' } }, listed, 5)
    expect(map?.says).to.match(/configured as mini$/)
  })
})

describe('the doctor’s findings about versions', () => {
  it('compares them part by part', () => {
    for (const [version, status] of [
      ['22.19.0', 'ok'],
      ['24.0.0', 'ok'],
      ['22.9.9', 'problem'],
      ['20.20.2', 'problem'],
    ] as const) {
      expect(nodeFinding(version, '22.19').status, version).to.equal(status)
    }
  })

  it('tells a pgvector that is there from one that can be, and from none', () => {
    for (const [installed, available, status] of [
      ['0.8.0', '0.8.0', 'ok'],
      ['0.6.2', '0.8.0', 'problem'],
      [null, '0.8.0', 'warning'],
      [null, '0.6.2', 'problem'],
      [null, null, 'problem'],
    ] as const) {
      expect(versionFinding({ installed, available }).status).to.equal(status)
    }
  })

  it('says of a pgvector that is too old what is to be installed before it can be updated', () => {
    expect(versionFinding({ installed: '0.6.2', available: '0.8.0' })).to.include({
      advice: 'alter extension vector update',
    })
    expect(versionFinding({ installed: '0.6.2', available: '0.6.2' })).to.include({
      advice: 'install 0.7 or newer on the server, then: alter extension vector update',
    })
  })
})
