import { chromium, type Browser } from 'playwright-core';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Starts the Chromium that comes with `@sparticuz/chromium`, which needs no browser or library of the machine's own.
 * Throws when it can't: a test that needs a browser fails without one.
 */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await unpackChromium();
  const launched = chromium.launch({
    executablePath,
    env,
    // Containers give no user namespaces to sandbox with and little shared memory. It only ever opens our own pages.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
  });
  return launched.catch((cause: unknown) => {
    throw new Error(`${executablePath} doesn't start. If its unpacking was cut short, remove it and try again.`, {
      cause,
    });
  });
}

/**
 * The package unpacks the libraries and fonts that the browser needs, and points the environment at them, only where
 * it believes it is in AWS Lambda. What it sets is for the browser alone: other programs started from here keep theirs.
 */
async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    const executablePath = await bundled.executablePath();
    return { executablePath, env: definedOnly(process.env) };
  } finally {
    process.env = before;
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Whether an address leads to this machine; the browser is let nowhere else. */
export function isLoopback(url: string): boolean {
  return LOOPBACK.has(new URL(url).hostname);
}
