import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary-folder.ts',
    // A slow machine is no failure: only what hangs is stopped.
    testTimeout: 180_000,
  },
});
