# The bot for those who host it elsewhere than on App Service. It listens on 8080; the settings are in docs/deploy.md.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# What is built needs Node and no packages.
FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=8080
WORKDIR /bot
COPY --from=build /build/dist/bot ./
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between, so that SIGTERM reaches the bot, which takes 10 s at most to finish the message in hand.
CMD ["node", "serve.mjs"]
