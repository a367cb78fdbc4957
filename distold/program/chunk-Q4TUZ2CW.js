import {
  CliFailure
} from "./chunk-TCESFSEF.js";
import {
  RepriseError,
  writeSync
} from "./chunk-CHN6XYEZ.js";

// src/container/announcement.ts
function announcement({
  address,
  cache,
  workers
}) {
  const body = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello!"}]}';
  const json = `-H 'content-type: application/json' -d '${body}'`;
  const several = workers === 1 ? "" : `, workers: ${workers}`;
  return `reprise listens on ${address}, cache: ${cache}${several}
try it: curl -i ${address}/v1/chat/completions ${json}
dashboard: ${address}/dashboard
figures: ${address}/admin/stats
`;
}

// src/adapters/logging/winston-logger.ts
var LEVELS = ["error", "warn", "info", "http", "verbose", "debug", "silly"];
var MAX_HELD = 1e3;
var STANDARD_ERROR = 2;
var WinstonLogger = class {
  #enabled;
  #style;
  #labels;
  #make;
  #held = [];
  #ending = () => this.#writeHeld();
  #dropped = 0;
  #winston;
  #loading = false;
  /** `labels` are in every line. */
  constructor(level, style, labels = {}) {
    this.#enabled = new Set(LEVELS.slice(0, LEVELS.indexOf(level) + 1));
    this.#style = style;
    this.#labels = labels;
    this.#make = () => winstonLogger(level, style, labels);
  }
  debug(message, details) {
    this.#write("debug", message, details);
  }
  info(message, details) {
    this.#write("info", message, details);
  }
  warn(message, details) {
    this.#write("warn", message, details);
  }
  error(message, details) {
    this.#write("error", message, details);
  }
  #write(level, message, details) {
    if (!this.#enabled.has(level)) return;
    if (this.#winston !== void 0) this.#winston.log(level, message, plain(details));
    else this.#hold([level, message, { ...plain(details), timestamp: (/* @__PURE__ */ new Date()).toISOString() }]);
  }
  #hold(line) {
    if (this.#held.length < MAX_HELD) this.#held.push(line);
    else this.#dropped += 1;
    if (!this.#loading) void this.#load();
  }
  /** At the very end nothing is waited for any more, and what is said then matters most. */
  #writeHeld() {
    for (const [level, message, details] of this.#held.splice(0)) {
      const line = { ...this.#labels, ...details, level, message };
      const text = this.#style === "json" ? JSON.stringify(line) : asText(line);
      writeSync(STANDARD_ERROR, `${text}
`);
    }
  }
  /** Where it cannot be loaded, as no file can be opened just now, the next line tries again. */
  async #load() {
    this.#loading = true;
    process.off("exit", this.#ending).once("exit", this.#ending);
    try {
      const winston = await this.#make();
      for (const line of this.#held.splice(0)) winston.log(...line);
      this.#winston = winston;
      if (this.#dropped > 0) this.warn("log lines were dropped", { lines: this.#dropped });
      process.off("exit", this.#ending);
    } catch {
      this.#loading = false;
    }
  }
};
async function winstonLogger(level, style, labels) {
  const { createLogger, format, transports } = await import("winston");
  const lines = style === "json" ? format.json() : format.printf(asText);
  return createLogger({
    level,
    defaultMeta: labels,
    format: format.combine(format.timestamp(), lines),
    // Standard output belongs to what commands print.
    transports: [new transports.Console({ stderrLevels: ["error", "warn", "info", "debug"] })]
  });
}
function plain(details = {}) {
  const entries = Object.entries(details).map(([name, value]) => [name, described(value)]);
  return Object.fromEntries(entries);
}
function described(value) {
  if (!(value instanceof Error)) return value;
  const code = "code" in value ? { code: value.code } : {};
  const said = value instanceof RepriseError || "syscall" in value ? { message: value.message } : {};
  return { name: value.name, ...said, ...code };
}
function asText({ timestamp, level, message, ...details }) {
  const rest = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : "";
  return `${timestamp} ${level} ${message}${rest}`;
}

// src/container/listen-failure.ts
function listenFailure(error, { host, port }) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  switch (code) {
    case "EADDRINUSE":
      return new CliFailure(
        `port ${port} of ${host} is in use (EADDRINUSE): choose another one (port, REPRISE_PORT, --port), or 0 for any that is free`
      );
    case "EACCES":
      return new CliFailure(
        `port ${port} of ${host} is not for this user (EACCES): choose one from 1024 on (port, REPRISE_PORT, --port)`
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new CliFailure(
        `${host} is no address of this machine (${code}): choose another one (host, REPRISE_HOST, --host)`
      );
    default:
      return void 0;
  }
}

export {
  announcement,
  WinstonLogger,
  listenFailure
};
