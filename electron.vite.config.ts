import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = process.env['ENTRADA_OUT'] ?? here('dist');

/**
 * Electron's three parts. npm `dependencies` stay external in `main` (they travel in the package);
 * everything the preload and the window need is bundled into them.
 */
export default defineConfig({
  main: {
    build: {
      outDir: `${out}/main`,
      emptyOutDir: true,
      sourcemap: true,
      rollupOptions: {
        input: { index: here('src/main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: `${out}/preload`,
      emptyOutDir: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: here('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src/renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: `${out}/renderer`,
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      // A data: URL would need a hole in the window's content security policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: here('src/renderer/index.html') } },
    },
  },
});
