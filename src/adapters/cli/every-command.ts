import type { Command } from 'commander'
import { checkConfigCommand } from './check-config-command.ts'
import type { CliParts } from './cli-parts.ts'
import { demoCommand } from './demo-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { explainCommand } from './explain-command.ts'
import { exportCommand } from './export-command.ts'
import { getCommand } from './get-command.ts'
import { importCommand } from './import-command.ts'
import { invalidateCommand } from './invalidate-command.ts'
import { semanticCommand } from './semantic-command.ts'
import { serveCommand } from './serve-command.ts'
import { simulateCommand } from './simulate-command.ts'
import { statsCommand } from './stats-command.ts'
import { warmCommand } from './warm-command.ts'

/** All commands, as help lists them. */
export const everyCommand: readonly ((program: Command, parts: CliParts) => void)[] = [
  serveCommand,
  checkConfigCommand,
  doctorCommand,
  demoCommand,
  statsCommand,
  getCommand,
  explainCommand,
  invalidateCommand,
  warmCommand,
  exportCommand,
  importCommand,
  simulateCommand,
  semanticCommand,
]
