// A project of a customer's, outside of this repository, in which the packed tarball is installed.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));

/** Makes the project, with these folders of `test/`, and every development dependency of the package to import. */
export function customer(folders) {
  const folder = mkdtempSync(join(tmpdir(), "onboardable-customer-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(execFileSync("npm", pack, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], cwd: here }));
  const installed = join(folder, "node_modules/onboardable");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["xzf", join(folder, packed.filename), "-C", installed, "--strip-components=1"]);
  for (const name of readdirSync(join(here, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(here, "node_modules", name), join(folder, "node_modules", name));
  }
  for (const name of folders) cpSync(join(here, "test", name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "customer", "private": true, "type": "module" }');
  return {
    folder,
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
