import type { Command } from 'commander'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import { checkup } from './doctor-checkup.ts'
import { countsOf, doctorDocument, doctorReport } from './doctor-report.ts'
import { written } from './written.ts'

const HELP = `
Looks at the configuration and at everything that it names, all at once and for at most five
seconds: Redis, a Keyv store, providers (whose models are listed), similar questions, the port.
Changes nothing, and shows no secret.
Ends with 1 where there is a problem, with 0 where there are warnings only.`

/** `reprise doctor`: whether everything that is configured is as it should be, and what to do where it is not. */
export function doctorCommand(program: Command, parts: CliParts): void {
  program
    .command('doctor')
    .description(
      'look for what is wrong with the configuration, Redis, providers, and say what to do',
    )
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async ({ json }: { readonly json?: true }) => {
      const results = await checkup(await parts.doctor.checks())
      await written(parts.stdout, json ? doctorDocument(results) : doctorReport(results))
      if (countsOf(results).problem > 0) throw new CliFailure('there are problems')
    })
}
