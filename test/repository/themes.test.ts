import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const folder = join(import.meta.dirname, '../../packages/embed/themes');
const base = readFileSync(
  join(import.meta.dirname, '../../packages/widgets/src/shared/base.styles.ts'),
  'utf8',
);

type Tokens = ReadonlyMap<string, string>;

/** Every block of declarations of a theme: one, or one for each thing that a person may have set. */
function blocks(name: string): readonly Tokens[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return [...text.matchAll(/:root \{([^}]*)\}/g)].map(
    ([, body = '']) =>
      new Map(
        [...body.matchAll(/(--kinerja-[a-z-]+): (#[0-9a-f]+);/g)].map(([, token = '', value = '']) => [
          token,
          value,
        ]),
      ),
  );
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const colours = ['accent', 'on-accent', 'ink', 'muted', 'surface', 'line', 'danger', 'success', 'warning'];
const texts = ['accent', 'ink', 'muted', 'danger', 'success', 'warning'];

describe('themes', () => {
  const names = readdirSync(folder);

  it('are light, dark, of high contrast, and what the person has set', () =>
    assert.deepEqual(names.sort(), ['auto.css', 'contrast.css', 'dark.css', 'light.css']));

  for (const name of names)
    for (const [place, tokens] of blocks(name).entries()) {
      const of = (token: string): string => tokens.get(`--kinerja-${token}`) ?? assert.fail(token);
      // High contrast is level AAA; in the theme that follows the person, the second and the last block.
      const least = name === 'contrast.css' || (name === 'auto.css' && place % 2 === 1) ? 7 : 4.5;

      it(`${name} ${place + 1} sets every colour, and no other`, () =>
        assert.deepEqual([...tokens.keys()].sort(), colours.map((each) => `--kinerja-${each}`).sort()));

      it(`${name} ${place + 1}: every text has a contrast of ${least} to 1`, () => {
        for (const text of texts) {
          const ratio = contrast(of(text), of('surface'));
          assert.ok(ratio >= least, `${text} on surface: ${ratio.toFixed(2)}`);
        }
        const ratio = contrast(of('on-accent'), of('accent'));
        assert.ok(ratio >= least, `on-accent on accent: ${ratio.toFixed(2)}`);
        if (least === 7) assert.ok(contrast(of('line'), of('surface')) >= 7, 'lines');
      });
    }

  it('the light one is what the widgets have by themselves', () => {
    const [light] = blocks('light.css');
    assert.ok(light);
    for (const [token, value] of light)
      assert.ok(base.includes(`var(${token}, ${value})`), `${token} ${value}`);
  });
});
