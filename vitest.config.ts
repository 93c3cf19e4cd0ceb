import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A slow machine is no failure: only what hangs is stopped.
  test: { include: ['test/**/*.test.ts'], testTimeout: 180_000 },
});
