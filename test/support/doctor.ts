import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import type { DoctorResult } from '../../src/adapters/cli/doctor-checkup.ts'
import { sendJson, UpstreamServer } from './upstream-server.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Stands for every secret: none of it may be shown. */
export const SECRET = 'topsecret'

const MODELS = { data: [{ id: 'gpt-4o-mini', created: 1, owned_by: 'stub' }] }

/** How `reprise doctor` ended, and all that it said. */
export interface Examination {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The start and the end of the process included. */
  readonly tookMs: number
}

/** `reprise doctor`, in processes of its own, and a provider that is as it should be. */
export class Doctor {
  readonly upstream: UpstreamServer

  private constructor(upstream: UpstreamServer) {
    this.upstream = upstream
  }

  static async start(): Promise<Doctor> {
    const upstream = await UpstreamServer.start()
    upstream.answer = (_call, response) => sendJson(response, MODELS)
    return new Doctor(upstream)
  }

  stop(): Promise<void> {
    return this.upstream.stop()
  }

  /** Runs it on a configuration of which everything else is as it should be; holds that no secret is shown. */
  async examined(
    environment: Readonly<Record<string, string>> = {},
    args: readonly string[] = ['--json'],
  ): Promise<Examination> {
    const { PATH = '' } = process.env
    const fine = { REPRISE_PORT: '0', REPRISE_UPSTREAM_URL: this.upstream.url }
    const child = spawn(process.execPath, ['src/cli.ts', 'doctor', ...args], {
      cwd: ROOT,
      env: { PATH, ...fine, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const began = performance.now()
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    expect(stdout + stderr).not.to.include(SECRET)
    return { code, stdout, stderr, tookMs: performance.now() - began }
  }

  /** `status: says` of each finding about something. */
  async found(
    check: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> {
    const { stdout } = await this.examined(environment)
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly DoctorResult[] }
    return findings
      .filter((finding) => finding.check === check)
      .map(({ status, says }) => `${status}: ${says}`)
  }
}
