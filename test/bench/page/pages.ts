import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textIn } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Survey } from '@kinerja/core/survey';
import { surveyForm } from '@kinerja/server';

/** The survey that all pages ask: nine questions, with "don't know". */
export const survey: Survey = {
  id: 'skm-1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat: Penerbitan Akta Kelahiran' },
  unit: 'Dinas Kependudukan dan Pencatatan Sipil',
  service: 'Penerbitan Akta Kelahiran',
  period: { from: '2026-01-01', to: '2026-12-31' },
  instrument: serviceQuestionnaire,
};

export const apiPath = '/api/kinerja';
const { questions } = serviceQuestionnaire;
const id = (text: Parameters<typeof textIn>[0]): string => textIn(text, 'id');

/** Something that is served: its bytes are the same at every visit. */
export interface Served {
  readonly type: string;
  readonly body: Buffer;
}

/** One page of the comparison. */
export interface Contender {
  readonly name: string;
  readonly path: string;
  readonly html: () => string;
  /** In the page: whether the first answer was kept, when all has come. */
  readonly kept: () => boolean;
}

const page = (head: string, body: string): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Akta kelahiran</title><link rel="icon" href="data:,">${head}</head>
<body><header><p>Pemerintah Kabupaten Contoh</p></header><main><h1>Akta kelahiran</h1>
${body}</main></body></html>`;

/** What every page of a portal has. */
const sheet = '<link rel="stylesheet" href="/page.css">';
const styles = `body{color:#222;font:16px/1.5 sans-serif;margin:0}header{background:#0a2c4d;color:#fff;padding:1em}
main{margin:0 auto;max-width:60em;padding:1em}fieldset{border:0;border-top:1px solid #ccc;margin:1em 0;padding:1em 0}
legend{font-weight:bold}label{display:block;padding:.6em 0}button{font:inherit;min-height:44px}`;

/** As anybody would write it: native radios and a button. */
const plainForm = (): string => `<form method="post" action="/send"><h2>${id(survey.title)}</h2>
${questions
  .map(
    (question, place) => `<fieldset><legend>${place + 1}. ${id(question.text)}</legend>
${question.options
  .map(
    ({ value, label }) =>
      `<label><input type="radio" name="${question.id}" value="${value}" required> ${id(label)}</label>`,
  )
  .join('\n')}
<label><input type="radio" name="${question.id}" value="unknown" required> Tidak tahu</label></fieldset>`,
  )
  .join('\n')}<button>Kirim jawaban</button></form>`;

/** The survey's own file, and the element that says where its records are, as the README has it. */
const script = (file: string): string => `<script async src="/kinerja/${file}"></script>`;
const widget = (inside: string): string =>
  `<kinerja-source url="${apiPath}"></kinerja-source>
<kinerja-satisfaction-survey survey-id="${survey.id}">${inside}</kinerja-satisfaction-survey>`;
const form = (): string => surveyForm(survey, { language: 'id', action: `${apiPath}/form/${survey.id}` });

/** As the tutorial of SurveyJS for pages without a framework has it. */
const surveyJs = `<link href="/surveyjs/survey-core.min.css" type="text/css" rel="stylesheet">
<script type="text/javascript" src="/surveyjs/survey.core.min.js"></script>
<script type="text/javascript" src="/surveyjs/survey-js-ui.min.js"></script>
<script type="text/javascript" src="/surveyjs/index.js"></script>`;
const surveyJsIndex = (): string => `const surveyJson = ${JSON.stringify({
  title: id(survey.title),
  elements: questions.map((question) => ({
    type: 'radiogroup',
    name: question.id,
    title: id(question.text),
    isRequired: true,
    choices: [
      ...question.options.map(({ value, label }) => ({ value, text: id(label) })),
      { value: 'unknown', text: 'Tidak tahu' },
    ],
  })),
  completeText: 'Kirim jawaban',
})};
const survey = new Survey.Model(surveyJson);
document.addEventListener('DOMContentLoaded', () => survey.render(document.getElementById('surveyContainer')));
`;

/** Whether the widget counts one answer, also one given in the form before it. Runs in the page: it stands alone. */
const keptByWidget = (): boolean => {
  const root = document.querySelector('kinerja-satisfaction-survey')?.shadowRoot;
  return /\b1 dari 9\b/.test(root?.textContent ?? '');
};
const keptByPage = (): boolean => document.querySelector('input:checked') !== null;

/** The pages in the order measured; the first is what the others are compared with. */
export const contenders = (file: string): readonly Contender[] => [
  { name: 'plain HTML form', path: '/plain', html: () => page(sheet, plainForm()), kept: keptByPage },
  {
    name: 'plain form, no style sheet',
    path: '/bare',
    html: () => page('', plainForm()),
    kept: keptByPage,
  },
  {
    name: 'Kinerja, form inside',
    path: '/form',
    html: () =>
      page(`${sheet}<link rel="stylesheet" href="${apiPath}/form.css">${script(file)}`, widget(form())),
    kept: keptByWidget,
  },
  {
    name: 'Kinerja, widget alone',
    path: '/widget',
    html: () => page(`${sheet}${script(file)}`, widget('')),
    kept: keptByWidget,
  },
  {
    name: 'SurveyJS',
    path: '/surveyjs',
    html: () => page(`${sheet}${surveyJs}`, '<div id="surveyContainer"></div>'),
    kept: keptByPage,
  },
];

const read = (path: string): Buffer => readFileSync(path);
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const javascript = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';

/** Every file that a page asks for, by its path; `files` are those of the widget, in `folder`. */
export function filesFor(folder: string, files: readonly string[]): ReadonlyMap<string, Served> {
  const core = `${modules}survey-core/`;
  const own = files.map((file): [string, Served] => [
    `/kinerja/${file}`,
    { type: javascript, body: read(`${folder}${file}`) },
  ]);
  return new Map<string, Served>([
    ...own,
    ['/page.css', { type: css, body: Buffer.from(styles) }],
    ['/surveyjs/survey-core.min.css', { type: css, body: read(`${core}survey-core.min.css`) }],
    ['/surveyjs/survey.core.min.js', { type: javascript, body: read(`${core}survey.core.min.js`) }],
    [
      '/surveyjs/survey-js-ui.min.js',
      { type: javascript, body: read(`${modules}survey-js-ui/survey-js-ui.min.js`) },
    ],
    ['/surveyjs/index.js', { type: javascript, body: Buffer.from(surveyJsIndex()) }],
  ]);
}
