import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = process.env['ENTRADA_OUT'] ?? here('dist');

/** One bundle a host: `--mode cli` and `--mode web`. npm dependencies stay external, JSON is bundled. */
export default defineConfig(({ mode }) => ({
  build: {
    ssr: here(`src/${mode}/main.ts`),
    outDir: `${out}/${mode}`,
    emptyOutDir: true,
    sourcemap: true,
    target: 'node20.19',
    rollupOptions: {
      output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}));
