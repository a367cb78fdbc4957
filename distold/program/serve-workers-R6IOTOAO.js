import {
  createServer
} from "./chunk-HYJNADVP.js";
import {
  WinstonLogger,
  announcement,
  listenFailure
} from "./chunk-Q4TUZ2CW.js";
import {
  STOP_SIGNALS,
  SystemClock
} from "./chunk-4R4GQROY.js";
import "./chunk-7S5ISVEV.js";
import {
  CliFailure,
  once
} from "./chunk-TCESFSEF.js";
import {
  ConfigurationError
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/adapters/cli/worker-slot.ts
var START_MS = 6e4;
var FIRST_PAUSE_MS = 100;
var LONGEST_PAUSE_MS = 5e3;
var WorkerSlot = class {
  #number;
  #parts;
  #events;
  #over = Promise.withResolvers();
  #worker;
  #serves = false;
  #stopping = false;
  #failures = 0;
  #starts = 0;
  #cancel = () => {
  };
  constructor(number, parts, events) {
    this.#number = number;
    this.#parts = parts;
    this.#events = events;
  }
  get serves() {
    return this.#serves;
  }
  /** How many starts in a row have come to nothing. */
  get failures() {
    return this.#failures;
  }
  /** Starts its worker, and from then on another one whenever one has ended. */
  start() {
    const { start, clock } = this.#parts;
    this.#starts += 1;
    const worker = start(this.#number, {
      onServing: (serving) => this.#served(serving),
      onRefusal: (reason) => this.#events.onRefusal(reason),
      onEnd: (end) => this.#ended(end)
    });
    this.#worker = worker;
    this.#cancel = clock.schedule(START_MS, () => worker.kill());
  }
  /** Has it finish what is under way; one that does not serve yet is ended at once. Resolves when it has ended. */
  async stop() {
    this.#stopping = true;
    this.#cancel();
    if (this.#worker === void 0) return;
    if (this.#serves) this.#worker.stop();
    else this.#worker.kill();
    await this.#over.promise;
  }
  /** Ends it at once, and starts none any more. */
  kill() {
    this.#stopping = true;
    this.#cancel();
    this.#worker?.kill();
  }
  #served(serving) {
    this.#cancel();
    this.#serves = true;
    this.#failures = 0;
    if (this.#starts > 1) this.#parts.logger.info("worker serves again", this.#details);
    this.#events.onServing(serving);
  }
  #ended(end) {
    const details = { ...this.#details, ...end };
    const served = this.#serves;
    this.#cancel();
    this.#worker = void 0;
    this.#serves = false;
    if (this.#stopping) {
      this.#over.resolve();
      return;
    }
    this.#failures = served ? 0 : this.#failures + 1;
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#parts.logger.error("worker ended, another one is started", { ...details, pauseMs });
    this.#cancel = this.#parts.clock.schedule(pauseMs, () => this.start());
    if (!served) this.#events.onFailure(end);
  }
  get #details() {
    return { worker: this.#number, pid: this.#worker?.pid };
  }
};

// src/adapters/cli/worker-supervisor.ts
var TRIES = 5;
var CLOSING_MS = 1e4;
var WorkerSupervisor = class {
  /** Rejects when no worker serves and starting others has come to nothing; never resolves. */
  givenUp;
  #parts;
  #settings;
  #slots;
  #ready = Promise.withResolvers();
  #gaveUp = Promise.withResolvers();
  #isReady = false;
  #refusal;
  constructor(parts, settings) {
    this.#parts = parts;
    this.#settings = settings;
    this.givenUp = this.#gaveUp.promise;
    this.givenUp.catch(() => {
    });
    const events = {
      onServing: (serving) => this.#serving(serving),
      onRefusal: (reason) => this.#refused(reason),
      onFailure: (end) => this.#failed(end)
    };
    this.#slots = Array.from(
      { length: settings.count },
      (_, place) => new WorkerSlot(place + 1, parts, events)
    );
  }
  /**
   * Starts the workers. Resolves when all of them serve; rejects with why one says it cannot,
   * or when they keep ending without a word. Then none is left.
   * @throws {CliFailure}
   */
  async start() {
    for (const slot of this.#slots) slot.start();
    try {
      const serving = await Promise.race([this.#ready.promise, this.givenUp]);
      this.#isReady = true;
      return serving;
    } catch (error) {
      this.kill();
      throw error;
    }
  }
  /** Has all of them finish what is under way; resolves when they have ended, those at once that take too long. */
  async stop() {
    const { clock, logger } = this.#parts;
    const cancel = clock.schedule(this.#settings.graceMs + CLOSING_MS, () => {
      logger.error("workers do not stop, ending them");
      this.kill();
    });
    await Promise.all(this.#slots.map((slot) => slot.stop()));
    cancel();
  }
  /** Ends all of them at once. */
  kill() {
    for (const slot of this.#slots) slot.kill();
  }
  #serving(serving) {
    this.#refusal = void 0;
    if (this.#slots.every(({ serves }) => serves)) this.#ready.resolve(serving);
  }
  /** What stops one at the first start stops all of them; later it may pass. */
  #refused(reason) {
    this.#refusal = reason;
    if (!this.#isReady) this.#gaveUp.reject(reason);
  }
  #failed({ code, signal }) {
    if (!this.#isHopeless) return;
    const how = signal ?? `exit code ${code}`;
    const message = `workers end before they serve (the last one by ${how}): see what they say above`;
    this.#gaveUp.reject(this.#refusal ?? new CliFailure(message));
  }
  /** At the first start all of them have to serve; later, one is enough to go on. */
  get #isHopeless() {
    if (!this.#isReady) return this.#slots.some(({ failures }) => failures >= TRIES);
    return this.#slots.every(({ serves, failures }) => !serves && failures >= TRIES);
  }
};

// imported-builtin:node:cluster
var all = /* @__PURE__ */ process.getBuiltinModule("node:cluster");
var node_cluster_default = all;

// imported-builtin:node:url
var all2 = /* @__PURE__ */ process.getBuiltinModule("node:url");
var fileURLToPath = /* @__PURE__ */ (() => all2.fileURLToPath)();

// src/container/undelivered-connections.ts
var undelivered = /* @__PURE__ */ new Map();
function closeUndelivered(worker) {
  const child = worker.process;
  const send2 = child.send.bind(child);
  child.send = (...sent) => {
    const [, connection] = sent;
    if (isConnection(connection)) remember(connection, worker);
    return Reflect.apply(send2, child, sent);
  };
  worker.on("exit", () => {
    for (const [connection, to] of undelivered) if (to === worker) connection.close();
  });
}
function remember(connection, worker) {
  const isKnown = undelivered.has(connection);
  undelivered.set(connection, worker);
  if (isKnown) return;
  const close = connection.close;
  connection.close = (...given) => {
    undelivered.delete(connection);
    return Reflect.apply(close, connection, given);
  };
}
function isConnection(value) {
  return typeof value === "object" && value !== null && "close" in value && typeof value.close === "function";
}

// src/container/worker-relay.ts
var MOST_UNANSWERED = 100;
var WorkerRelay = class {
  #workers = /* @__PURE__ */ new Map();
  #unanswered = /* @__PURE__ */ new Map();
  /** A worker that serves, in the place of any other of its number. */
  add(number, worker) {
    this.#workers.set(number, worker);
    this.#unanswered.delete(number);
  }
  /** Passes a question on to all others, and an answer to who asked. */
  pass(message) {
    if (message.kind === "told") this.#answer(message);
    else for (const number of this.#workers.keys()) this.#ask(number, message);
  }
  #answer(message) {
    this.#unanswered.delete(message.from);
    send(this.#workers.get(message.to), message);
  }
  #ask(number, message) {
    const unanswered = this.#unanswered.get(number) ?? 0;
    if (number === message.from || unanswered >= MOST_UNANSWERED) return;
    this.#unanswered.set(number, unanswered + 1);
    send(this.#workers.get(number), message);
  }
};
function send(worker, what) {
  if (worker?.isConnected()) worker.send(what, () => {
  });
}

// src/container/cluster-workers.ts
var NOT_STARTED = { code: null, signal: "not started" };
function clusterWorkers(config, workers) {
  if (!node_cluster_default.isPrimary) {
    throw new ConfigurationError("workers (REPRISE_WORKERS): this process is a worker already");
  }
  node_cluster_default.schedulingPolicy = node_cluster_default.SCHED_RR;
  node_cluster_default.setupPrimary({ exec: fileURLToPath(mainOfWorkers()), args: [] });
  const relay = new WorkerRelay();
  return (worker, events) => {
    try {
      const started = node_cluster_default.fork();
      closeUndelivered(started);
      return held(started, { kind: "serve", worker, workers, config }, events, relay);
    } catch {
      queueMicrotask(() => events.onEnd(NOT_STARTED));
      return { pid: void 0, stop() {
      }, kill() {
      } };
    }
  };
}
function held(worker, order, events, relay) {
  worker.on("message", (report) => {
    if (report.kind === "up") send(worker, order);
    else if (report.kind === "serving") {
      relay.add(order.worker, worker);
      events.onServing(report);
    } else if (report.kind === "refused") events.onRefusal(reasonOf(report));
    else relay.pass(report);
  });
  worker.on("exit", (code, signal) => events.onEnd({ code, signal }));
  worker.on("error", () => {
    if (worker.process.pid === void 0) events.onEnd(NOT_STARTED);
  });
  return {
    pid: worker.process.pid,
    stop: () => send(worker, { kind: "stop" }),
    kill: () => worker.process.kill("SIGKILL")
  };
}
function reasonOf({ message, isConfiguration }) {
  return isConfiguration ? new ConfigurationError(message) : new CliFailure(message);
}
function mainOfWorkers() {
  const name = `./gateway-worker${import.meta.url.slice(-3)}`;
  return new URL(name, import.meta.url);
}

// src/container/serve-workers.ts
var LONG_MS = 1e9;
async function serveWorkers(config, workers) {
  const port = await freePort(config);
  const supervisor = new WorkerSupervisor(
    {
      start: clusterWorkers({ ...config, port }, workers),
      clock: new SystemClock(),
      logger: new WinstonLogger(config.logLevel, process.stderr.isTTY ? "text" : "json")
    },
    { count: workers, graceMs: config.graceSeconds * 1e3 }
  );
  const alive = setInterval(() => {
  }, LONG_MS);
  try {
    const place = { ...await supervisor.start(), workers };
    const stopped = supervised(supervisor).finally(() => clearInterval(alive));
    return { ...place, announcement: announcement(place), stopped };
  } catch (error) {
    clearInterval(alive);
    throw error;
  }
}
async function freePort(config) {
  const server = createServer((socket) => socket.destroy());
  try {
    server.listen(config.port, config.host);
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : config.port;
  } catch (error) {
    throw listenFailure(error, config) ?? error;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
async function supervised(supervisor) {
  const told = Promise.withResolvers();
  const tell = () => told.resolve();
  for (const signal of STOP_SIGNALS) process.on(signal, tell);
  const stopAtOnce = (signal) => {
    supervisor.kill();
    for (const each of STOP_SIGNALS) process.off(each, stopAtOnce);
    process.kill(process.pid, signal);
  };
  await Promise.race([told.promise, supervisor.givenUp]);
  for (const signal of STOP_SIGNALS) process.off(signal, tell).on(signal, stopAtOnce);
  await supervisor.stop();
  for (const signal of STOP_SIGNALS) process.off(signal, stopAtOnce);
}
export {
  serveWorkers
};
