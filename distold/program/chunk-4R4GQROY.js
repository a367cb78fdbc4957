import {
  LONGEST_WAIT_MS
} from "./chunk-7S5ISVEV.js";

// src/container/stop-signals.ts
var STOP_SIGNALS = ["SIGTERM", "SIGINT"];

// src/adapters/clock/system-clock.ts
var SystemClock = class {
  now() {
    return Date.now();
  }
  elapsed() {
    return performance.now();
  }
  schedule(delayMs, task) {
    const timer = setTimeout(task, Math.min(delayMs, LONGEST_WAIT_MS));
    timer.unref();
    return () => clearTimeout(timer);
  }
};

export {
  STOP_SIGNALS,
  SystemClock
};
