import {
  connect,
  createServer as createServer2
} from "./chunk-HYJNADVP.js";
import {
  tmpdir
} from "./chunk-PTNZDFOD.js";
import {
  spawn
} from "./chunk-B3PIX566.js";
import {
  MemoryCache,
  MemoryMetrics,
  SwitchingCache,
  createReprise,
  createServer,
  embeddedModelMissing,
  gatewayServer,
  tokens
} from "./chunk-EWI5IGPK.js";
import "./chunk-GXSY26YJ.js";
import "./chunk-Q4TUZ2CW.js";
import {
  SystemClock
} from "./chunk-4R4GQROY.js";
import "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import {
  setTimeout
} from "./chunk-XYRUUCH4.js";
import {
  chatCompletionBody,
  isJsonObject,
  jsonObjects,
  randomUUID,
  textOf
} from "./chunk-FOUSJLQO.js";
import {
  join
} from "./chunk-GNGQBJ7S.js";
import {
  once
} from "./chunk-TCESFSEF.js";
import {
  CacheUnavailableError,
  mkdtempSync,
  rmSync
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// imported-builtin:node:stream/consumers
var all = /* @__PURE__ */ process.getBuiltinModule("node:stream/consumers");
var json = /* @__PURE__ */ (() => all.json)();

// src/container/demo-port.ts
var LEAST = 1e4;
var MOST = 32767;
var MOST_TRIES = 100;
async function freePort() {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = LEAST + Math.floor(Math.random() * (MOST - LEAST));
    if (await isFree(port)) return port;
  }
  throw new Error("no port is free");
}
async function isFree(port) {
  const probe = createServer2();
  try {
    probe.listen(port, "127.0.0.1");
    await once(probe, "listening");
    return true;
  } catch {
    return false;
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

// src/container/demo-generator.ts
var GENERATING_MS = 300;
var DemoGeneratorServer = class _DemoGeneratorServer {
  url;
  #port;
  #server;
  #asked = 0;
  constructor(port) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}/v1`;
  }
  /** Starts one on a free port. */
  static async start() {
    const generator = new _DemoGeneratorServer(await freePort());
    await generator.restart();
    return generator;
  }
  get asked() {
    return this.#asked;
  }
  async restart() {
    const server = createServer((request, response) => void this.#answer(request, response));
    server.listen(this.#port, "127.0.0.1");
    await once(server, "listening");
    this.#server = server;
  }
  /** Cuts every connection: from then on nothing listens there. */
  async kill() {
    const server = this.#server;
    if (server === void 0) return;
    this.#server = void 0;
    const closed2 = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed2;
  }
  async #answer(request, response) {
    this.#asked += 1;
    const body = await json(request).catch(() => void 0);
    await setTimeout(GENERATING_MS);
    if (response.destroyed) return;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answerTo(body)));
  }
};
function answerTo(body) {
  const messages = isJsonObject(body) ? jsonObjects(body.messages) : [];
  const question = textOf(messages.at(-1)?.content);
  const content = `[demo: not an AI] You asked: \u201C${question}\u201D.`;
  return chatCompletionBody({
    id: `chatcmpl-${randomUUID()}`,
    created: Math.floor(Date.now() / 1e3),
    model: isJsonObject(body) ? String(body.model) : "demo-model",
    content,
    inputTokens: question.split(/\s+/).length,
    outputTokens: content.split(/\s+/).length
  });
}

// src/container/demo-log.ts
var MOST2 = 1e3;
var DemoLog = class {
  messages = [];
  debug(message) {
    this.#keep(message);
  }
  info(message) {
    this.#keep(message);
  }
  warn(message) {
    this.#keep(message);
  }
  error(message) {
    this.#keep(message);
  }
  #keep(message) {
    if (this.messages.length < MOST2) this.messages.push(message);
  }
};

// src/container/demo-redis.ts
var PROGRAMS = ["redis-server", "valkey-server"];
var LOOK_EVERY_MS = 20;
var MOST_LOOKS = 150;
var DemoRedis = class _DemoRedis {
  isReal = true;
  what;
  url;
  #program;
  #port;
  #folder = mkdtempSync(join(tmpdir(), "reprise-demo-"));
  #cleanUp = () => this.#remove();
  #process;
  constructor(program, port) {
    this.#program = program;
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
    this.what = `a ${program} of its own, on port ${port}`;
    process.once("exit", this.#cleanUp);
  }
  /** Starts one; undefined where none is installed, or it does not come up. */
  static async start() {
    for (const program of PROGRAMS) {
      const redis = new _DemoRedis(program, await freePort());
      try {
        await redis.restart();
        return redis;
      } catch {
        await redis.stop();
      }
    }
    return void 0;
  }
  async restart() {
    const place = ["--port", String(this.#port), "--bind", "127.0.0.1", "--dir", this.#folder];
    const child = spawn(this.#program, [...place, "--save", "", "--appendonly", "yes"], {
      stdio: "ignore"
    });
    this.#process = child;
    const ended = new AbortController();
    child.once("error", () => ended.abort());
    child.once("exit", () => ended.abort());
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      if (await answers(this.#port)) return;
      await setTimeout(LOOK_EVERY_MS, void 0, { signal: ended.signal });
    }
    throw new Error(`${this.#program} does not answer`);
  }
  async kill() {
    const child = this.#process;
    this.#process = void 0;
    if (child?.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
  /** Ends it, and removes its folder. */
  async stop() {
    await this.kill();
    process.off("exit", this.#cleanUp);
    this.#remove();
  }
  #remove() {
    this.#process?.kill("SIGKILL");
    rmSync(this.#folder, { recursive: true, force: true });
  }
};
async function answers(port) {
  const socket = connect({ port, host: "127.0.0.1", timeout: 1e3 }, () => {
    socket.write("PING\r\n");
  });
  socket.once("timeout", () => socket.destroy(new Error("no answer")));
  try {
    const [reply] = await once(socket, "data");
    return String(reply).startsWith("+PONG");
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

// src/container/demo-simulated-store.ts
var LIMITS = { maxBytes: 16777216, maxEntryBytes: 1048576 };
var DemoSimulatedStore = class {
  kind = "simulated";
  isReal = false;
  what = "a store in this process in place of a Redis (no redis-server on the PATH), which fails on demand";
  #memory;
  #isKilled = false;
  constructor(clock) {
    this.#memory = new MemoryCache(LIMITS, clock);
  }
  async kill() {
    this.#isKilled = true;
  }
  async restart() {
    this.#isKilled = false;
  }
  async get(key) {
    return this.#connected().get(key);
  }
  async set(entry) {
    return this.#connected().set(entry);
  }
  async delete(key) {
    return this.#connected().delete(key);
  }
  async invalidate(filter) {
    return this.#connected().invalidate(filter);
  }
  async check() {
    return this.#connected().check();
  }
  close() {
    return this.#memory.close();
  }
  #connected() {
    if (!this.#isKilled) return this.#memory;
    throw new CacheUnavailableError("connection", "the simulated store has been killed");
  }
};

// src/container/demo-stage.ts
var GRACE_MS = 500;
var LOAD_MS = 8e3;
var COMMAND_MS = 1e3;
var LIMITS2 = { maxBytes: 16777216, maxEntryBytes: 1048576 };
async function openStage() {
  const log = new DemoLog();
  const generator = await DemoGeneratorServer.start();
  const store = await DemoRedis.start();
  try {
    const clock = new SystemClock();
    const simulated = new DemoSimulatedStore(clock);
    const cache = store === void 0 ? simulatedSettings(simulated, clock, log) : storeSettings(store, log);
    const reprise = createReprise({ ...settings(generator.url), ...cache });
    return await opened(reprise, { log, generator, store: store ?? simulated, redis: store });
  } catch (error) {
    await Promise.all([generator.kill(), store?.stop()]);
    throw error;
  }
}
async function opened(reprise, { log, generator, store, redis }) {
  const server = gatewayServer(reprise, { apiKeys: [], maxBodyBytes: 1048576 });
  await reprise.start();
  const comparesQuestions = await isModelLoaded(reprise);
  const address = await server.listen("127.0.0.1", 0);
  let closing;
  const close = async () => {
    await closed(server, reprise);
    await Promise.all([generator.kill(), redis?.stop()]);
  };
  return {
    ...{ address, store, generator, comparesQuestions },
    log: log.messages,
    learned: () => reprise.indexSize()?.questions ?? 0,
    close() {
      closing ??= close();
      return closing;
    }
  };
}
async function closed(server, reprise) {
  await server.drain(GRACE_MS);
  await reprise.close();
}
async function isModelLoaded(reprise) {
  const embedder = reprise.container.get(tokens.embedder);
  if (embedder === void 0) return false;
  try {
    await embedder.embed(["warm"], AbortSignal.timeout(LOAD_MS));
    return true;
  } catch {
    return false;
  }
}
function settings(url) {
  const semantic = embeddedModelMissing() === void 0 ? { semantic: { mode: "on", deadlineMs: 2e3, index: { kind: "memory" } } } : {};
  const provider = { kind: "openai", name: "stub", url, retries: 1, timeoutMs: 5e3 };
  return { providers: [provider], metricsFlushMs: 100, ...semantic };
}
function storeSettings({ url }, logger) {
  const cache = { kind: "redis", url, standby: "memory", commandTimeoutMs: COMMAND_MS };
  return { cache, adapters: { logger } };
}
function simulatedSettings(primary, clock, logger) {
  const metrics = new MemoryMetrics(clock);
  const standby = new MemoryCache(LIMITS2, clock);
  const cache = new SwitchingCache({ primary, standby, clock, logger, metrics });
  return { adapters: { cache, metrics, clock, logger } };
}
export {
  openStage
};
