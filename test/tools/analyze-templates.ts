/**
 * lit-analyzer over the widgets, strict: wrong property types, unknown tags and attributes, wrong listeners. It exits
 * well when it found no file and knows neither Lit's `nothing` nor the string setter of `style`; hence this file.
 */
import { spawnSync } from 'node:child_process';

const globs = ['packages/widgets/src/**/*.ts', 'packages/embed/src/**/*.ts', 'stories/**/*.ts'];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : globs;

/** Reports that are known to be wrong. */
const mistaken = [
  // Lit's `nothing` removes an attribute; the analyzer takes it for a value. The second is what was handed on.
  /Symbol\((?:undefined)?\)/,
  // It does not follow the names of packages to where a tag is registered; the browser tests would fail.
  /^Missing import for <kinerja-/,
  /^Unknown attribute '(url|no-offline)'\.$/,
  // `.style=${'width:10%'}` sets cssText, and is what a strict content security policy leaves.
  /^Type '(string|"[^"]*")' is not assignable to 'CSSStyleDeclaration'$/,
];

// A flag takes the word after it for its value: one with a value of its own comes last.
const rules = ['--strict', '--noColor', '--rules.no-invalid-css', 'off', '--format', 'list'];
const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/.bin/lit-analyzer', ...rules, ...wanted],
  {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  },
);

const files = Number(/Analyzing (\d+) file/.exec(stdout + stderr)?.[1] ?? 0);
const faults = stdout.split(/\n(?=\.\/)/).flatMap((block) => {
  const [file, ...lines] = block.split('\n');
  const reports = lines.map((line) => /^\s+(\d+:\d+)\s+(?:error|warning)\s+(.*\S)/.exec(line));
  return reports.flatMap((report) =>
    report && !isMistaken(report[2] ?? '') ? [`${file}:${report[1]}  ${report[2]}`] : [],
  );
});

for (const fault of faults) console.error(fault);
if (files === 0) console.error(`lit-analyzer found no file.\n${stdout}${stderr}`);
process.exitCode = files === 0 || faults.length > 0 ? 1 : 0;

function isMistaken(message: string): boolean {
  return mistaken.some((pattern) => pattern.test(message));
}
