import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as onboardable from "onboardable";
import * as dom from "onboardable/dom";
import * as handbook from "onboardable/handbook";
import * as resolver from "onboardable/react-hook-form";
import * as slim from "onboardable/slim";
import * as schemas from "onboardable/standard-schema";
import * as React from "react";
import * as reactDom from "react-dom/client";
import * as hookForm from "react-hook-form";
import * as vitest from "vitest";
import forms from "./forms.cjs";

const { resolve } = createRequire(import.meta.url);
const wasm = readFileSync(resolve("onboardable/onboardable.wasm"));
const words = readFileSync(resolve("onboardable/words/en.json"), "utf8");
forms({ onboardable, slim, handbook, dom, resolver, schemas, React, reactDom, hookForm }, wasm, words, vitest);
