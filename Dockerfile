# The gateway as an image. `docker build -t reprise .`; how to run it is in docs/operations.md.
ARG NODE=node:24-bookworm-slim

FROM ${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY src ./src
COPY packaging ./packaging
RUN npm run build

FROM ${NODE} AS dependencies
WORKDIR /app/reprise
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# Packages that only some need, such as pg@8, or those of the embedded model (docs/semantic.md):
# they are found in the folder above.
ARG EXTRAS=""
RUN mkdir -p /app/node_modules \
  && if [ -n "$EXTRAS" ]; then npm install --prefix /app --no-audit --no-fund $EXTRAS; fi

FROM ${NODE}
LABEL org.opencontainers.image.title="reprise" \
      org.opencontainers.image.description="LLM response cache and OpenAI-compatible gateway" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app/reprise
COPY package.json LICENSE NOTICE ./
COPY --from=dependencies /app/node_modules /app/node_modules
COPY --from=dependencies /app/reprise/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY dashboard ./dashboard
# Everybody can reach it here, so it does not start without REPRISE_API_KEYS.
ENV REPRISE_HOST=0.0.0.0 REPRISE_PORT=8080
# Where reprise.yaml is looked for.
WORKDIR /etc/reprise
USER node
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.REPRISE_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/reprise/dist/gateway.js"]
