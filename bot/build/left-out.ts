import type { Plugin } from 'esbuild';

/** Imports that nothing here calls, by the file that has them: they become empty modules, which fail where they are used. */
const LEFT_OUT: readonly (readonly [importer: RegExp, imported: RegExp])[] = [
  // Language models, moderators and sign-in dialogs, and with them openai, gpt-tokenizer and botbuilder-dialogs.
  [/\/teams-ai\/lib\/Application\.js$/, /\/(AI|Authentication)$/],
  [/\/teams-ai\/lib\/authentication\/BotAuthenticationBase\.js$/, /^botbuilder-dialogs$|\/Authentication$/],
  // Botbuilder's older adapter, skills, transcripts and such, and with them axios, htmlparser2, fs-extra and dayjs.
  [
    /\/botbuilder\/lib\/index\.js$/,
    /\/(botFrameworkAdapter|botFrameworkHttpClient|fileTranscriptStore|inspectionMiddleware|setSpeakMiddleware|skills|eventFactory)$/,
  ],
  [/\/botframework-connector\/lib\/auth\/botFrameworkClientImpl\.js$/, /^axios$/],
  // Bots that are reached by a web socket.
  [/\/botframework-streaming\/lib\/webSocket\/nodeWebSocket\.js$/, /^ws$/],
  // A URL class for Node before 10, and with it the tables of tr46.
  [/\/node-fetch\/lib\/index\.js$/, /^whatwg-url$/],
  // Calendars that no Swedish red day follows, and with them astronomia.
  [
    /\/date-holidays-parser\/src\/CalEventFactory\.js$/,
    /\/(Julian|Hebrew|Hijri|Jalaali|Equinox|Chinese|BengaliRevised)\.js$/,
  ],
  // zod's messages in forty languages. What people read of a wrong value is ours.
  [/\/zod\/v4\//, /\/locales\/index\.js$/],
];

/** Leaves out of a bundle what packages drag in and nothing here uses. */
export const leftOut: Plugin = {
  name: 'left out',
  setup(build) {
    build.onResolve({ filter: /^(?:\.|(?:botbuilder-dialogs|axios|ws|whatwg-url)$)/ }, ({ path, importer }) => {
      const from = importer.replaceAll('\\', '/');
      const isUnused = LEFT_OUT.some(([file, imported]) => file.test(from) && imported.test(path));
      return isUnused ? { path, namespace: 'left-out' } : undefined;
    });
    build.onLoad({ filter: /(?:)/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    // Azure's packages come as ESM and as CommonJS. Botbuilder requires the latter, so they are it for all of us.
    build.onResolve({ filter: /^@(?:azure|typespec)\// }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? build.resolve(path, { kind: 'require-call', resolveDir }) : undefined,
    );
    // Four of botbuilder's packages bring a zod of the same version each.
    build.onResolve({ filter: /^zod$/ }, ({ path, kind, resolveDir }) => {
      const schema = resolveDir.replace(
        /([\\/])(?:botbuilder|botbuilder-core|botframework-connector)\1lib\b.*/,
        '$1botframework-schema$1lib',
      );
      return schema === resolveDir ? undefined : build.resolve(path, { kind, resolveDir: schema });
    });
  },
};
