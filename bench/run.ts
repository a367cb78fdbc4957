import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { options } from './harness/options.ts'
import { QUESTIONS, type Question } from './questions.ts'

/**
 * Puts questions, those named on the command line or all of them, each in a process of its own.
 * `--quick`: small and short. `--check`: exits with 1 where a coarse bound is broken, three times
 * in a row, as a busy machine breaks one now and then. A question that cannot be put ends the run
 * with 1, once the others have been put.
 */
const ATTEMPTS = 3

function put(question: Question, args: readonly string[], attempts: number): boolean {
  for (let attempt = 1; attempt <= attempts; attempt += 1) if (putOnce(question, args)) return true
  process.stderr.write(`${question.name}: failed, ${attempts} of ${attempts} times\n`)
  return false
}

function putOnce({ name, flags = [] }: Question, args: readonly string[]): boolean {
  const script = join(import.meta.dirname, 'questions', `${name}.ts`)
  const { status } = spawnSync(process.execPath, [...flags, script, ...args], { stdio: 'inherit' })
  return status === 0
}

function asked(words: readonly string[]): readonly Question[] {
  const unknown = words.find((word) => QUESTIONS.every(({ name }) => name !== word))
  if (unknown === undefined)
    return words.length === 0 ? QUESTIONS : QUESTIONS.filter(({ name }) => words.includes(name))
  const names = QUESTIONS.map(({ name }) => name).join(', ')
  process.stderr.write(`there is no question ${unknown}; there are ${names}\n`)
  process.exit(2)
}

const { quick, check, words } = options()
const args = [...(quick ? ['--quick'] : []), ...(check ? ['--check'] : [])]
const outcomes = asked(words).map((question) => put(question, args, check ? ATTEMPTS : 1))
process.exitCode = outcomes.every(Boolean) ? 0 : 1
