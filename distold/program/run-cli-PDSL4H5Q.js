import {
  Command,
  CommanderError,
  ReaderLeft,
  serveCommand,
  toleratesReaders,
  written
} from "./chunk-F3SQQQ4F.js";
import "./chunk-B3PIX566.js";
import "./chunk-ONH64DJD.js";
import "./chunk-GNGQBJ7S.js";
import {
  CliFailure
} from "./chunk-TCESFSEF.js";
import {
  ConfigurationError,
  RepriseError
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/adapters/cli/program.ts
function cliProgram(parts, commands) {
  const program = new Command("reprise");
  program.description("LLM response cache and gateway").version(parts.version, "-V, --version", "print the version").helpOption("-h, --help", "print help").exitOverride().configureOutput({
    writeOut: (text) => parts.stdout.write(text),
    writeErr: (text) => parts.stderr.write(text),
    outputError: (text, write) => write(text.replace(/^error: /, "reprise: ")),
    getOutHasColors: () => false,
    getErrHasColors: () => false
  }).addHelpText("after", "\nExit codes: 0 done, 1 failed, 2 used wrongly.");
  for (const addCommand of commands) addCommand(program, parts);
  return program;
}

// src/adapters/cli/run-cli.ts
async function runCli(args, parts) {
  toleratesReaders(parts.stdout);
  toleratesReaders(parts.stderr);
  try {
    const commands = await commandsFor(args[0]);
    await cliProgram(parts, commands).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    return await reported(error, parts);
  }
}
async function commandsFor(first) {
  if (first === "serve") return [serveCommand];
  return (await import("./every-command-GDH4EBIW.js")).everyCommand;
}
async function reported(error, { stderr }) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ReaderLeft) return 1;
  await written(stderr, `reprise: ${messageOf(error)}
`).catch(() => void 0);
  return error instanceof ConfigurationError ? 2 : 1;
}
function messageOf(error) {
  if (error instanceof CliFailure || error instanceof RepriseError) return error.message;
  const name = error instanceof Error ? error.name : typeof error;
  return `unexpected ${name}, please report it`;
}
export {
  runCli
};
