import { defineConfig } from '@playwright/test';

const address = 'http://127.0.0.1:8123/';

/** The page and the element in Debian's own browsers, served as scripts/serve does. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'build/browser-tests',
  workers: 1,
  timeout: 30_000,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: { baseURL: address },
  webServer: {
    command: 'node scripts/serve-site.js --port 8123',
    url: address,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: '/usr/bin/chromium',
          // --no-sandbox: Chromium refuses to start as root without it. The others keep it off the network.
          args: [
            '--no-sandbox',
            '--disable-quic',
            '--disable-background-networking',
            '--disable-component-update',
          ],
        },
      },
    },
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: '/usr/bin/firefox-esr' },
      },
    },
  ],
});
