import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KinerjaError, type Records } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { surveyForm, surveyFormStyles } from '@kinerja/server';
import { languagesOf } from './elements.ts';
import { survey } from './records.ts';

const action = '/api/kinerja/form/survey-1';
const shown = (more: Partial<Parameters<typeof surveyForm>[1]> = {}, of = survey) =>
  surveyForm(of, { language: 'id', action, ...more });
const count = (text: string, part: string) => text.split(part).length - 1;

const evil = `"'><script>alert(1)</script>&amp;`;
const text = { id: evil, en: evil };
const evilSurvey: Records['survey'] = {
  ...survey,
  title: text,
  unit: evil,
  service: evil,
  instrument: {
    ...serviceQuestionnaire,
    questions: [
      {
        id: 'a',
        label: text,
        text,
        options: [-1, 0].map((value) => ({ value, label: text })),
        unknown: false,
      },
    ],
    profile: [
      { type: 'choice', id: 'c', text, options: [{ value: 'x', label: text }] },
      { type: 'text', id: 't', text },
    ],
    comment: true,
  },
};

test('every word of a record and everything that was typed is escaped', () => {
  const values = new URLSearchParams({
    comment: `</textarea>${evil}`,
    'p-t': evil,
    'q-a': evil,
    'p-c': evil,
  });
  const error = new KinerjaError('invalid-data', { issues: [{ path: ['answers', 'a'], rule: 'required' }] });
  const html = shown({ values, error, token: evil, action: evil, id: evil, language: evil }, evilSurvey);
  assert.equal(count(html, '<script'), 0);
  assert.equal(count(html, '</textarea'), 1);
  assert.doesNotMatch(html, /="[^"]*["][^ />\n]/, 'a quote does not end an attribute early');
  assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;'));
});

test('has no script, no style and nothing that a strict policy forbids', () => {
  assert.doesNotMatch(shown(), /<script|<style|style=|\son\w+=|javascript:/i);
  assert.doesNotMatch(surveyFormStyles, /@import|url\(|!important|rem\b/);
});

test('is sent as UTF-8, whatever page it stands in', () => {
  assert.match(shown(), /<form[^>]* accept-charset="utf-8"/);
});

test('asks every question of the instrument by native radios in a named group, "don’t know" where it has it', () => {
  const html = shown();
  assert.equal(count(html, '<fieldset'), 9);
  assert.equal(count(html, '<legend>'), 9);
  assert.equal(count(html, 'type="radio"'), 45);
  assert.equal(count(html, 'value="unknown"'), 9);
  for (const [place, { id, label }] of serviceQuestionnaire.questions.entries()) {
    assert.ok(html.includes(`${place + 1}. ${label.id}`), id);
    assert.equal(count(html, `name="q-${id}"`), 5);
  }
  for (const { id } of serviceQuestionnaire.profile) assert.equal(count(html, `name="p-${id}"`), 1);
  assert.equal(count(html, '<textarea'), 1);
});

test('asks what another instrument asks, and nothing else', () => {
  const html = shown({}, evilSurvey);
  assert.equal(count(html, 'type="radio"'), 2);
  assert.equal(count(html, 'value="unknown"'), 0);
  assert.ok(html.includes('value="-1"'), 'any scale');
  const bare = { ...evilSurvey, instrument: { ...evilSurvey.instrument, profile: [], comment: false } };
  assert.doesNotMatch(shown({}, bare), /<details|<textarea|<select/);
});

test('speaks Indonesian and English, of the records too', () => {
  assert.match(shown({ language: 'en-GB' }), /lang="en"[^]*Send answers/);
  assert.match(shown({ language: 'en-GB' }), /How fast was the service given\?[^]*I don’t know/);
  assert.match(shown({ language: 'jv' }), /lang="id"[^]*Kirim jawaban/);
});

test('tells of everything which language it is in, also where words fall back to Indonesian', () => {
  const error = new KinerjaError('invalid-data', {
    issues: ['a', 'b'].map((id) => ({ path: ['answers', id], rule: 'required' })),
  });
  const both = { id: 'Ya (id)', jv: 'Inggih (jv)' };
  const lacking = { id: 'Tidak (id)', en: 'No (en)' };
  const asked = { options: [both, lacking].map((label, value) => ({ value, label })), unknown: true };
  const mixed: Records['survey'] = {
    ...survey,
    title: both,
    instrument: {
      ...serviceQuestionnaire,
      questions: [
        { id: 'a', label: both, text: lacking, ...asked },
        { id: 'b', label: lacking, text: both, ...asked },
      ],
      profile: [
        { type: 'choice', id: 'c', text: both, options: [{ value: 'x', label: both }] },
        { type: 'choice', id: 'd', text: lacking, options: [{ value: 'x', label: lacking }] },
        { type: 'text', id: 'e', text: both },
      ],
      comment: true,
    },
  };
  for (const [language, own, submit] of [
    ['jv', 'id', 'Kirim jawaban'],
    ['id', 'id', 'Kirim jawaban'],
    ['en-GB', 'en', 'Send answers'],
  ] as const) {
    const found = languagesOf(shown({ language, error }, mixed));
    assert.ok(found.some(([text]) => text === submit));
    for (const [text, said] of found)
      assert.equal(said, /\((id|jv|en)\)/.exec(text)?.[1] ?? own, `${language}: ${text}`);
    const fellBack = found.filter(([text, said]) => said === 'id' && text.endsWith('(id)'));
    assert.equal(fellBack.length, { jv: 7, id: 16, 'en-GB': 9 }[language]);
  }
});

test('each form has an id of its own, and one that is shown again keeps it', () => {
  const idIn = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1];
  assert.match(idIn(shown()) ?? '', /^[0-9A-Z]{26}$/);
  assert.notEqual(idIn(shown()), idIn(shown()));
  assert.equal(idIn(shown({ id: 'response-1' })), 'response-1');
});

test('shows again what was chosen and typed', () => {
  const values = new URLSearchParams({
    'q-waktu': '3',
    'q-biaya': 'unknown',
    'p-sex': 'P',
    'p-age': '34',
    comment: '\nDua\nbaris',
  });
  const html = shown({ values });
  assert.equal(count(html, ' checked'), 2);
  assert.match(html, /name="q-waktu"\s+value="3"\s+required checked/);
  assert.match(html, /name="q-biaya"\s+value="unknown"\s+required checked/);
  assert.match(html, /value="P"\s+selected/);
  assert.match(html, /value="34"/);
  assert.match(html, />\n\nDua\nbaris<\/textarea/, 'browsers drop the first line break');
  assert.match(html, /<details open/);
});

test('names what is wanting with a way to it, and what is wrong beside it', () => {
  const issues = [
    { path: ['answers', 'waktu'], rule: 'required' },
    { path: ['profile', 'age'], rule: 'out-of-range' },
    { path: ['comment'], rule: 'too-long' },
  ];
  const html = shown({ error: new KinerjaError('invalid-data', { issues }) });
  assert.match(
    html,
    /role="alert"[^]*Masih ada 3 isian[^]*href="#survey-1-q-waktu"[^]*3\. Waktu penyelesaian/,
  );
  assert.match(html, /id="survey-1-q-waktu"\s+aria-describedby="survey-1-q-waktu-problem"/);
  assert.match(html, /Isi dengan angka 10 sampai 120/);
  assert.match(html, /aria-describedby="survey-1-hint survey-1-comment-problem"/);
  for (const id of html.matchAll(/(?:href="#|aria-describedby=")([^" ]+)/g))
    assert.equal(count(html, `id="${id[1]}"`), 1, id[1]);
});

test('every other error has a sentence in both languages', () => {
  const invalid = (path: readonly string[], rule: string) =>
    new KinerjaError('invalid-data', { issues: [{ path, rule }] });
  const cases = [
    [invalid(['token'], 'used'), /sudah pernah dinilai/, /already been rated/],
    [invalid(['token'], 'required'), /hanya dapat dibuka dari tautan/, /opens only from the link/],
    [invalid(['survey'], 'closed'), /sampai 31 Desember 2026/, /until 31 December 2026|December 31, 2026/],
    [invalid(['instrument'], 'other-instrument'), /baru saja diperbarui/, /just been renewed/],
    [new KinerjaError('busy', { retryAfter: 7 }), /dalam 7 detik/, /in 7 seconds/],
    [new KinerjaError('unreachable', {}), /belum dapat disimpan/, /cannot be stored/],
    [new KinerjaError('unexpected', {}), /tidak terduga/, /unexpected/],
  ] as const;
  for (const [error, indonesian, english] of cases) {
    assert.match(shown({ error }), indonesian);
    assert.match(shown({ error, language: 'en' }), english);
    assert.match(shown({ error }), /Jawaban Anda masih ada di halaman ini/);
  }
});

test('closed, or without the token it asks for, it is a notice and no form', () => {
  assert.match(shown({ today: '2027-01-01' }), /Survei ini sudah ditutup/);
  assert.doesNotMatch(shown({ today: '2027-01-01' }), /<form|<input/);
  assert.match(shown({ today: '2026-12-31' }), /<form/);
  const asking = { ...survey, tokenRequired: true };
  assert.doesNotMatch(shown({}, asking), /<form/);
  assert.match(shown({ token: 'Zb7-fQ2x_9kL' }, asking), /name="token" value="Zb7-fQ2x_9kL"/);
});
