const { readFileSync } = require("node:fs");

// Nothing is used at the import: what jsdom lacks is not missed. TextEncoder is left out even where a version of it has one.
delete globalThis.TextEncoder;
delete globalThis.TextDecoder;
const modules = {
  onboardable: require("onboardable"),
  slim: require("onboardable/slim"),
  handbook: require("onboardable/handbook"),
  dom: require("onboardable/dom"),
  resolver: require("onboardable/react-hook-form"),
  schemas: require("onboardable/standard-schema"),
};
// React's own renderer needs one.
const util = require("node:util");
Object.assign(globalThis, { TextEncoder: util.TextEncoder, TextDecoder: util.TextDecoder });
Object.assign(modules, { React: require("react"), reactDom: require("react-dom/client"), hookForm: require("react-hook-form") });

it("runs in jsdom", () => expect(typeof CSS).toBe("undefined"));
require("./forms.cjs")(modules, readFileSync(require.resolve("onboardable/onboardable.wasm")), readFileSync(require.resolve("onboardable/words/en.json"), "utf8"), globalThis);
