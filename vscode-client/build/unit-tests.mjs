import process from "node:process";
import { bundleTests, runTests } from "./tests.mjs";

process.exit(runTests(await bundleTests("unit"), {}));
