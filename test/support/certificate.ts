import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate of 127.0.0.1, or of another name, valid for a day and signed by nobody, and its key: as text, and as files. */
export class Certificate {
  readonly #directory = mkdtempSync(join(tmpdir(), 'reprise-tls-'))
  readonly keyFile: string = join(this.#directory, 'key.pem')
  readonly certFile: string = join(this.#directory, 'cert.pem')

  constructor(of = 'IP:127.0.0.1') {
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1']
    const name = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${of}`]
    const files = ['-keyout', this.keyFile, '-out', this.certFile]
    execFileSync('openssl', [...request, ...name, ...files], { stdio: 'ignore' })
  }

  get key(): string {
    return readFileSync(this.keyFile, 'utf8')
  }

  get cert(): string {
    return readFileSync(this.certFile, 'utf8')
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true })
  }
}
