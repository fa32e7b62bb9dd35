// The real module with one change, made by binaryen: asking for the versions, question 0, traps; every other
// question is answered.

import { strict as assert } from "node:assert";
import binaryen from "binaryen";

/** Returns the bytes of the changed module. `stop` makes the expression that is run instead of question 0. */
export function trapping(wasm, stop) {
  const m = binaryen.readBinary(wasm);
  m.setFeatures(binaryen.Features.All);
  const inner = binaryen.getExportInfo(m.getExport("call")).value;
  const { params, results } = binaryen.getFunctionInfo(m.getFunction(inner));
  const inputs = binaryen.expandType(params);
  m.addFunction("endless", binaryen.none, binaryen.none, [], m.block(null, [m.call("endless", [], binaryen.none), m.nop()]));
  const asked = m.local.get(0, binaryen.i32);
  const body = m.block(null, [
    m.if(m.i32.eqz(asked), stop(m)),
    m.call(inner, inputs.map((type, at) => m.local.get(at, type)), results),
  ], results);
  m.addFunction("trapping", params, results, [], body);
  m.removeExport("call");
  m.addFunctionExport("trapping", "call");
  assert.ok(m.validate());
  return m.emitBinary();
}
