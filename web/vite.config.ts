import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// everything the app needs is in dist/web: no remote asset, no inline script or style (the server's CSP forbids both)
export default defineConfig({
  plugins: [react()],
  build: { outDir: "../dist/web", emptyOutDir: true, assetsInlineLimit: 0 },
});
