import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A question, and what is wanted by it: two of one intent want the same answer. */
export interface LabelledQuestion {
  readonly text: string
  readonly intent: string
}

/** The objects of a file of JSON lines, which may be compressed by gzip. */
export function jsonLines(path: string): readonly unknown[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

function isQuestion(line: unknown): line is LabelledQuestion {
  if (typeof line !== 'object' || line === null) return false
  return 'text' in line && typeof line.text === 'string' && 'intent' in line
}

/** Reads `{"text", "intent"}` lines. */
export function labelledQuestions(path: string): readonly LabelledQuestion[] {
  return jsonLines(path).filter(isQuestion)
}
