import {
  __commonJS
} from "./chunk-MQZFVUN6.js";

// required-builtin:node:async_hooks
var require_node_async_hooks = __commonJS({
  "required-builtin:node:async_hooks"(exports, module) {
    module.exports = process.getBuiltinModule("node:async_hooks");
  }
});

// required-builtin:node:events
var require_node_events = __commonJS({
  "required-builtin:node:events"(exports, module) {
    module.exports = process.getBuiltinModule("node:events");
  }
});

// required-builtin:node:assert
var require_node_assert = __commonJS({
  "required-builtin:node:assert"(exports, module) {
    module.exports = process.getBuiltinModule("node:assert");
  }
});

// required-builtin:node:http
var require_node_http = __commonJS({
  "required-builtin:node:http"(exports, module) {
    module.exports = process.getBuiltinModule("node:http");
  }
});

// required-builtin:node:stream
var require_node_stream = __commonJS({
  "required-builtin:node:stream"(exports, module) {
    module.exports = process.getBuiltinModule("node:stream");
  }
});

// required-builtin:node:diagnostics_channel
var require_node_diagnostics_channel = __commonJS({
  "required-builtin:node:diagnostics_channel"(exports, module) {
    module.exports = process.getBuiltinModule("node:diagnostics_channel");
  }
});

// required-builtin:node:util
var require_node_util = __commonJS({
  "required-builtin:node:util"(exports, module) {
    module.exports = process.getBuiltinModule("node:util");
  }
});

// required-builtin:node:http2
var require_node_http2 = __commonJS({
  "required-builtin:node:http2"(exports, module) {
    module.exports = process.getBuiltinModule("node:http2");
  }
});

// required-builtin:node:perf_hooks
var require_node_perf_hooks = __commonJS({
  "required-builtin:node:perf_hooks"(exports, module) {
    module.exports = process.getBuiltinModule("node:perf_hooks");
  }
});

export {
  require_node_async_hooks,
  require_node_events,
  require_node_assert,
  require_node_http,
  require_node_stream,
  require_node_diagnostics_channel,
  require_node_util,
  require_node_perf_hooks,
  require_node_http2
};
