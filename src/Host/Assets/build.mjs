// Makes wwwroot: one style sheet, one script, the fonts. Run by Assets.targets; `node build.mjs` by hand does the same.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { followSystem } from "./build/theme.mjs";
import { keepUsed } from "./build/purge.mjs";

const assets = dirname(fileURLToPath(import.meta.url));
const source = join(assets, "..", "..");
const modules = join(source, "Modules");
const webRoot = join(assets, "..", "wwwroot");
const browsers = ["chrome123", "edge123", "firefox120", "safari17.5"];
const skipped = new Set(["node_modules", "wwwroot", "bin", "obj", "artifacts"]);

function filesUnder(folder, extensions) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path, extensions);
      return extensions.some(extension => entry.name.endsWith(extension)) ? [path] : [];
    });
}

/** The Assets/*.css or Assets/*.ts that modules bring, in the order of their names. */
function fromModules(extension) {
  if (!existsSync(modules)) return [];
  return readdirSync(modules).sort().flatMap(name => filesUnder(join(modules, name, "Assets"), [extension]));
}

function importing(paths, statement) {
  return paths.map(path => statement(JSON.stringify(`./${relative(assets, path).split(sep).join("/")}`))).join("\n");
}

/** Every word of the sources: a class that a page uses stands whole in one of them. */
function wordsOfSources() {
  const words = new Set();
  for (const path of filesUnder(source, [".razor", ".cs", ".ts"])) {
    for (const word of readFileSync(path, "utf8").match(/[A-Za-z_][\w-]*/g) ?? []) words.add(word);
  }
  return words;
}

const purgeTabler = {
  name: "purge-tabler",
  setup(build) {
    build.onLoad({ filter: /@tabler[\\/]core[\\/].*\.css$/ }, ({ path }) => {
      const own = [...filesUnder(join(assets, "css"), [".css"]), ...fromModules(".css")];
      const ownStyles = own.map(file => readFileSync(file, "utf8")).join("\n");
      return { loader: "css", contents: keepUsed(readFileSync(path, "utf8"), wordsOfSources(), ownStyles) };
    });
  },
};

async function bundle(name, loader, contents) {
  const result = await esbuild.build({
    stdin: { contents, loader, resolveDir: assets, sourcefile: `${name}.${loader}` },
    outfile: join(webRoot, `${name}.${loader === "ts" ? "js" : "css"}`),
    bundle: true,
    minify: true,
    format: "esm",
    target: browsers,
    legalComments: "none",
    charset: "utf8",
    nodePaths: [join(assets, "node_modules")],
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name].[hash]",
    plugins: [purgeTabler],
    write: false,
    logLevel: "warning",
  });
  return result.outputFiles;
}

async function styles() {
  const entry = importing([join(assets, "css", "entente.css"), ...fromModules(".css")], path => `@import ${path};`);
  const files = await bundle("entente", "css", entry);
  return Promise.all(files.map(async file => {
    if (!file.path.endsWith(".css")) return file;
    const themed = followSystem(file.text);
    const { code } = await esbuild.transform(themed, { loader: "css", minify: true, target: browsers, charset: "utf8" });
    return { path: file.path, contents: Buffer.from(code) };
  }));
}

function scripts() {
  const entry = importing([join(assets, "ts", "entente.ts"), ...fromModules(".ts")], path => `import ${path};`);
  return bundle("entente", "ts", entry);
}

/** A file whose content is the same keeps its time, so that the build does not compress it again. */
function write({ path, contents }) {
  if (existsSync(path) && Buffer.compare(readFileSync(path), contents) === 0) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

const outputs = [...await styles(), ...await scripts()];
outputs.push({ path: join(webRoot, "favicon.svg"), contents: readFileSync(join(assets, "favicon.svg")) });
const wanted = new Set(outputs.map(file => file.path));
for (const stale of filesUnder(webRoot, [""]).filter(path => !wanted.has(path))) rmSync(stale);
outputs.forEach(write);
