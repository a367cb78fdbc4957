import {
  oldNodeComplaint
} from "./program/chunk-24JPHR7W.js";
import "./program/chunk-MQZFVUN6.js";

// src/gateway.ts
import module from "node:module";
try {
  const complaint = oldNodeComplaint();
  if (complaint !== void 0) throw new Error(complaint);
  module.enableCompileCache();
  const { serve } = await import("./program/serve-parts-U536XZXR.js");
  const { announcement, stopped } = await serve();
  process.stdout.write(announcement);
  await stopped;
} catch (error) {
  const { code, message } = error;
  process.stderr.write(`reprise: ${message}
`);
  process.exitCode = code === "invalid_configuration" ? 2 : 1;
}
