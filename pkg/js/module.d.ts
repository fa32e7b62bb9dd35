/** The compiled module; `build.mjs` names the file. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
