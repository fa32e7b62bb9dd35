import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

/**
 * The built pages may load their own files and run the rules, and may not send anything. The page says so, and the browser
 * enforces it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** In the built pages only: during development Vite itself sends data to the page. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
    ],
  };
}

export default defineConfig({
  base: "./",
  plugins: [contentSecurityPolicy()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { signup: resolve(import.meta.dirname, "index.html"), change: resolve(import.meta.dirname, "change.html"), analyst: resolve(import.meta.dirname, "analyst.html") },
    },
  },
});
