import { createInterface } from 'node:readline/promises'
import type { CliParts } from './cli-parts.ts'

/** Whether somebody is there to be asked: both sees what is written and can answer. */
export function somebodyLooks({ stdin, stderr }: CliParts): boolean {
  return 'isTTY' in stdin && stdin.isTTY === true && stderr.isTTY === true
}

/** Asks on the terminal; anything but a yes is a no, and so is an end of the input. */
export async function confirmed(question: string, { stdin, stderr }: CliParts): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stderr })
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  try {
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed])
    return /^y(es)?$/i.test(answer.trim())
  } catch {
    // Interrupted.
    return false
  } finally {
    terminal.close()
  }
}
