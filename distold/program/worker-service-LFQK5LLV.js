import {
  startGateway
} from "./chunk-EWI5IGPK.js";
import "./chunk-GXSY26YJ.js";
import {
  listenFailure
} from "./chunk-Q4TUZ2CW.js";
import {
  STOP_SIGNALS,
  SystemClock
} from "./chunk-4R4GQROY.js";
import "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import "./chunk-XYRUUCH4.js";
import "./chunk-FOUSJLQO.js";
import {
  CliFailure
} from "./chunk-TCESFSEF.js";
import {
  ConfigurationError,
  RepriseError
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/container/cluster-fellows.ts
var WAIT_MS = 250;
var ClusterFellows = class {
  own;
  #others;
  #clock;
  #say;
  #asked = /* @__PURE__ */ new Map();
  #lastId = 0;
  #state;
  constructor(own, { workers, clock, say }) {
    this.own = own;
    this.#others = Array.from({ length: workers }, (_, place) => place + 1).filter(
      (number) => number !== own
    );
    this.#clock = clock;
    this.#say = say;
  }
  tellWith(state) {
    this.#state = state;
  }
  async states() {
    const states = new Map(
      this.#others.map((each) => [each, void 0])
    );
    const waiting = new Set(this.#others);
    const over = Promise.withResolvers();
    this.#lastId += 1;
    const id = this.#lastId;
    this.#asked.set(id, ({ from, state }) => {
      states.set(from, state);
      if (waiting.delete(from) && waiting.size === 0) over.resolve();
    });
    const cancel = this.#clock.schedule(WAIT_MS, over.resolve);
    this.#say({ kind: "ask", id, from: this.own });
    await over.promise;
    cancel();
    this.#asked.delete(id);
    return states;
  }
  /** Takes what the primary has passed on. */
  hear(message) {
    const { own } = this;
    if (message.kind === "told") this.#asked.get(message.id)?.(message);
    else if (this.#state !== void 0)
      this.#say({ kind: "told", id: message.id, from: own, to: message.from, state: this.#state() });
  }
};

// src/container/worker-service.ts
function obeyPrimary() {
  for (const signal of STOP_SIGNALS) process.on(signal, () => {
  });
  let gateway;
  let fellows;
  process.on("message", async (order) => {
    if (order.kind === "serve") {
      const say = (what) => report(what, () => {
      });
      const { worker, workers } = order;
      fellows = new ClusterFellows(worker, { workers, clock: new SystemClock(), say });
      gateway = await served(order.config, fellows);
    } else if (order.kind !== "stop") fellows?.hear(order);
    else await gateway?.stop().finally(() => process.disconnect());
  });
  report({ kind: "up" });
}
async function served(config, fellows) {
  try {
    const gateway = await startGateway(config, fellows);
    const cache = gateway.reprise.cacheHealth().using;
    report({ kind: "serving", address: gateway.address, cache });
    return gateway;
  } catch (error) {
    report({ kind: "refused", ...reasonOf(error, config) }, () => process.exit(1));
    return void 0;
  }
}
function reasonOf(error, config) {
  const reason = listenFailure(error, config) ?? error;
  const isConfiguration = reason instanceof ConfigurationError;
  if (reason instanceof CliFailure || reason instanceof RepriseError)
    return { message: reason.message, isConfiguration };
  const name = reason instanceof Error ? reason.name : typeof reason;
  return { message: `unexpected ${name}, please report it`, isConfiguration };
}
function report(what, then) {
  process.send?.(what, void 0, void 0, then);
}
export {
  obeyPrimary
};
