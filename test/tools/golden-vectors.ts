/** Writes packages/core/golden: run it when a regulation was added (`node --conditions=@kinerja/source test/tools/golden-vectors.ts`). */
import { writeFileSync } from 'node:fs';
import { goldenFiles, written } from './golden/files.ts';

for (const [name, file] of Object.entries(goldenFiles())) {
  const place = new URL(`../../packages/core/golden/${name}`, import.meta.url);
  writeFileSync(place, written(file));
  const cases = file.reduce((count, law) => count + law.cases.length, 0);
  console.log(`${name}: ${file.length} regulations, ${cases} cases`);
}
