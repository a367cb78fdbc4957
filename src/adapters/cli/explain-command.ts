import { type Command, Option } from 'commander'
import type { CliParts } from './cli-parts.ts'
import { readBody } from './explain-body.ts'
import { compared, explained } from './explain-document.ts'
import { comparisonReport, explainReport } from './explain-report.ts'
import { ANONYMOUS, PROTOCOLS, scopeOf } from './explain-scope.ts'
import { written } from './written.ts'

interface ExplainOptions {
  readonly protocol: string
  readonly tenant: string
  readonly namespace?: string
  readonly json?: true
}

const HELP = `
A.json is a request's body; - reads it from standard input. Of texts nothing is shown but lengths,
and where two differ. Tenants are those of the configured keys; without any, the tenant of a caller
is "credential:" and the SHA-256 of the credential in hexadecimal, or "anonymous" for none.`

/** `reprise explain`: a request's key, and which field makes two requests differ. */
export function explainCommand(program: Command, parts: CliParts): void {
  program
    .command('explain')
    .description("show a request's key, or why two requests differ")
    .argument('<A.json>', "a request's body")
    .argument('[B.json]', 'another one, to be compared with it')
    .addOption(
      new Option('--protocol <NAME>', "the bodies' format")
        .choices([...PROTOCOLS.keys()])
        .default('chat'),
    )
    .option('--tenant <NAME>', 'whose request it is', ANONYMOUS)
    .option('--namespace <NAME>', "the tenant's namespace")
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (one: string, other: string | undefined, options: ExplainOptions) => {
      const files = other === undefined ? [one] : [one, other]
      const text = await explanation(files, options, parts)
      await written(parts.stdout, `${text}\n`)
    })
}

async function explanation(
  files: readonly string[],
  { protocol, tenant, namespace, json }: ExplainOptions,
  { stdin }: CliParts,
): Promise<string> {
  const spoken = PROTOCOLS.get(protocol) ?? 'openai.chat'
  const requests = []
  for (const file of files) {
    const body = await readBody(file, spoken, stdin)
    requests.push({ body, scope: scopeOf(tenant, namespace, body.cacheField) })
  }
  const [first, second] = requests
  if (first === undefined) return ''
  const one = explained(first.body, first.scope)
  if (second === undefined) {
    return json ? JSON.stringify(withoutTexts(one), null, 2) : explainReport(one)
  }
  const other = explained(second.body, second.scope)
  const comparison = compared(first, second)
  if (!json) return comparisonReport(one, other, comparison)
  const both = { ...comparison, a: withoutTexts(one), b: withoutTexts(other) }
  return JSON.stringify(both, null, 2)
}

/** Names of fields only: values may be prompts. */
function withoutTexts(request: ReturnType<typeof explained>): object {
  const names = (fields: typeof request.inKey): readonly string[] => fields.map(({ name }) => name)
  return { ...request, inKey: names(request.inKey), leftOut: names(request.leftOut) }
}
