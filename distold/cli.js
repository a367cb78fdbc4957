#!/usr/bin/env node
import {
  oldNodeComplaint
} from "./program/chunk-24JPHR7W.js";
import "./program/chunk-MQZFVUN6.js";

// src/cli.ts
import module from "node:module";
var complaint = oldNodeComplaint();
if (complaint === void 0) {
  module.enableCompileCache();
  const { runCli } = await import("./program/run-cli-PDSL4H5Q.js");
  const { cliParts } = await import("./program/cli-parts-XTLFK6WQ.js");
  process.exitCode = await runCli(process.argv.slice(2), cliParts());
} else {
  process.stderr.write(`reprise: ${complaint}
`);
  process.exitCode = 1;
}
