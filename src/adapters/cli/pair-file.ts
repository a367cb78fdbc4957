import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isBlank } from '../../application/byte-lines.ts'
import type { LabelledPair } from '../../domain/semantic/pair-judging.ts'
import { boundedLines } from './bounded-lines.ts'
import { CliFailure, systemReason } from './cli-failure.ts'
import { inputName, STANDARD } from './input-name.ts'
import { parsePairRow } from './pair-row.ts'

/** Most pairs of one file. */
export const MAX_PAIRS = 100_000

/**
 * All pairs of a file, plain or compressed (`.gz`), or of standard input (`-`); empty lines count
 * for nothing. Everything is read and checked before anything is done with it.
 * @throws {CliFailure} that names the file, and the line and field that are wrong.
 */
export async function readPairs(file: string, stdin: Readable): Promise<readonly LabelledPair[]> {
  const name = inputName(file)
  try {
    return await pairsOf(sourceOf(file, stdin), name)
  } catch (error) {
    if (error instanceof CliFailure) throw error
    throw new CliFailure(`${name}: ${systemReason(error)}`)
  }
}

function sourceOf(file: string, stdin: Readable): AsyncIterable<Buffer> {
  if (file === STANDARD) return stdin
  const source = createReadStream(file)
  // Errors of the file reach whoever reads what is unpacked, and whoever stops reading closes the file.
  return file.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source
}

async function pairsOf(
  source: AsyncIterable<Buffer>,
  name: string,
): Promise<readonly LabelledPair[]> {
  const rows: LabelledPair[] = []
  for await (const { number, bytes } of boundedLines(source, name)) {
    if (isBlank(bytes)) continue
    if (rows.length === MAX_PAIRS) throw new CliFailure(`${name}: more than ${MAX_PAIRS} pairs`)
    rows.push(parsePairRow(bytes, `${name}:${number}`))
  }
  if (rows.length === 0) throw new CliFailure(`${name}: holds no pairs`)
  return rows
}
