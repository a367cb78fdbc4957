// src/container/doctor-findings.ts
function ok(says) {
  return { status: "ok", says };
}
function warning(says, advice) {
  return { status: "warning", says, advice };
}
function problem(says, advice) {
  return { status: "problem", says, advice };
}

// src/container/doctor-reasons.ts
function reasonFor(code, host) {
  const known = code === void 0 ? void 0 : KNOWN[code] ?? tlsReason(code);
  if (known !== void 0) return { says: `${known.says} (${code})`, advice: known.advice };
  const says = code === void 0 ? "no answer" : `no connection (${code})`;
  const advice = `check that ${host} is right, can be reached from here, and is not hung`;
  return { says, advice };
}
var DNS = {
  says: "the host name is not known",
  advice: "check its spelling, and the DNS of this machine"
};
var LOGIN = {
  says: "user or password are refused",
  advice: "check user and password in the URL"
};
var SLOW = {
  says: "no answer in time",
  advice: "check address, network and firewall: something drops what is sent, or hangs"
};
var RESET = {
  says: "the connection was cut",
  advice: "check whether the server wants TLS (rediss://, https://), or does not speak it"
};
var KNOWN = {
  ENOTFOUND: DNS,
  EAI_AGAIN: { says: "DNS does not answer", advice: "check the DNS of this machine" },
  ECONNREFUSED: {
    says: "nothing listens there",
    advice: "check host and port, and whether the server runs"
  },
  ECONNRESET: RESET,
  EPIPE: RESET,
  EHOSTUNREACH: { says: "there is no way to the host", advice: "check address and routes" },
  ENETUNREACH: { says: "there is no way to the network", advice: "check address and routes" },
  ETIMEDOUT: SLOW,
  UND_ERR_CONNECT_TIMEOUT: SLOW,
  WRONGPASS: LOGIN,
  NOAUTH: { says: "a password is wanted", advice: "put user and password into the URL" },
  NOPERM: {
    says: "the user lacks a permission",
    advice: "allow it the commands and keys that docs/redis.md lists"
  },
  LOADING: { says: "it is still loading its data", advice: "wait until it has" },
  NOT_READY: {
    says: "it takes connections, and does not become ready",
    advice: "wait where it is loading its data; else find out why it hangs"
  },
  NO_REDIS: { says: "what answers there is no Redis", advice: "check host and port" },
  MAXCLIENTS: {
    says: "it has no room for another client",
    advice: "raise its maxclients, or find out who holds so many connections"
  },
  DENIED: {
    says: "it is in protected mode, and serves its own machine only",
    advice: "give it a password, and put that into the URL"
  },
  CLOSED: { says: "it closes connections", advice: "look at its log" },
  NO_TLS: {
    says: "the server does not speak TLS",
    advice: "have it do so, or set sslmode=disable in the URL"
  },
  NO_DATABASE: {
    says: "the server has no such database",
    advice: "change the number at the end of the URL: most servers have 0 to 15, some only 0"
  },
  MASTERDOWN: {
    says: "it is a replica without its master",
    advice: "bring the master back, or name it in the URL"
  },
  NO_CLUSTER: {
    says: "it is a single server",
    advice: "use redis:// in place of redis-cluster://"
  },
  NO_SENTINEL: { says: "it is no Sentinel", advice: "name Sentinels, usually on port 26379" },
  SENTINELS_UNREACHABLE: {
    says: "no Sentinel answers, or none knows the master",
    advice: "check hosts, ports (usually 26379) and the master\u2019s name in the URL"
  },
  CLUSTERDOWN: { says: "the Cluster is down", advice: "bring back the masters that are missing" }
};
function tlsReason(code) {
  if (/ALERT_CERTIFICATE_REQUIRED/.test(code)) {
    return {
      says: "the server wants a certificate of its clients",
      advice: "name it in redisCertFile and redisKeyFile"
    };
  }
  if (/_ALERT_(.*CERTIFICATE|UNKNOWN_CA)/.test(code)) {
    return {
      says: "the server refuses the certificate of this client",
      advice: "have it signed by an authority that the server trusts"
    };
  }
  if (code === "CERT_HAS_EXPIRED") {
    return { says: "the certificate has expired", advice: "have the server renew it" };
  }
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return {
      says: "the certificate is for another host name",
      advice: "use the name that the certificate has"
    };
  }
  if (/CERT|ISSUER|SIGNATURE/.test(code)) {
    return {
      says: "the certificate cannot be verified",
      advice: "have Node trust its authority: NODE_EXTRA_CA_CERTS=/path/to/ca.pem, or redisCaFile for Redis"
    };
  }
  if (!/TLS|SSL|EPROTO/.test(code)) return void 0;
  return { says: "TLS fails", advice: "check whether the server speaks TLS on this port" };
}

export {
  ok,
  warning,
  problem,
  reasonFor
};
