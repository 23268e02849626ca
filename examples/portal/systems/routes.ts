import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { Page } from '../pages/layout.ts';
import { overviewPage, systemsPage } from '../pages/systems/overview.ts';
import { stepPage } from '../pages/systems/step.ts';
import { systems } from '../records/systems/all.ts';
import type { System } from '../records/systems/system.ts';
import type { Vendor } from '../vendor.ts';
import { openScripts } from './scripts.ts';
import { stepsOf } from './steps.ts';
import { unitIn } from './unit.ts';
import { type World, dataPath, nameOf } from './world.ts';
import { type Worlds, newVisitor } from './worlds.ts';

const COOKIE = 'kinerja-peragaan';
/** The last day that the walk can reach. */
const LAST = '2027-12-31';

/** What the portal lends to the pages of the systems. */
export interface Frame {
  readonly app: Hono;
  readonly send: (context: Context, page: Page) => Promise<Response>;
  readonly vendor: Vendor;
}

const systemOf = (context: Context): System | undefined =>
  systems.find(({ scheme }) => scheme.id === context.req.param('system'));

/** The simulated year of whoever asks; a new visitor gets a cookie that says nothing but which one. */
function worldOf(context: Context, system: System, worlds: Worlds): Promise<World> {
  const known = getCookie(context, COOKIE);
  const visitor = known ?? newVisitor();
  if (known === undefined)
    setCookie(context, COOKIE, visitor, { path: '/sistem', httpOnly: true, sameSite: 'Lax' });
  return worlds.of(visitor, system);
}

/** The HTTP contract of every system, by the visitor's own clock. */
export function addSystemData(app: Hono, worlds: Worlds): void {
  for (const system of systems)
    app.all(`${dataPath(system)}/*`, async (context) => {
      const world = await worldOf(context, system, worlds);
      return world.api.fetch(context.req.raw);
    });
}

/** Pages of the systems, and the bar that says who somebody is and what day it is. */
export async function addSystemPages({ app, send, vendor }: Frame, worlds: Worlds): Promise<void> {
  const { clock, host } = await openScripts();
  app.get('/sistem', (context) => send(context, systemsPage(systems)));
  app.get('/sistem/:system', (context) => {
    const system = systemOf(context);
    return system ? send(context, overviewPage(system)) : context.notFound();
  });
  app.get('/sistem/:system/:step', async (context) => {
    const system = systemOf(context);
    const step = system && stepsOf(system.scheme).find(({ id }) => id === context.req.param('step'));
    if (!step) return context.notFound();
    const world = await worldOf(context, system, worlds);
    const scene = {
      system,
      step,
      role: world.role(),
      today: world.today(),
      ...world.view(),
      evaluation: await evaluationIn(world),
      unit: await unitIn(world),
    };
    const scripts = (...files: readonly string[]) =>
      html`${clock(world.now())}${vendor.scripts(...new Set(files))}${host}`;
    return send(context, stepPage(scene, scripts));
  });
  app.post('/sistem/:system/peragaan', async (context) => {
    const system = systemOf(context);
    return system ? context.redirect(await controlled(context, system, worlds), 303) : context.notFound();
  });
}

/** Id of the evaluation that is looked at; empty until it is opened. */
async function evaluationIn({ store, view }: World): Promise<string> {
  const { about, stretch } = view();
  const all = await store.list('evaluation', { employee: about.id });
  return all.find((each) => nameOf(each.stretch) === nameOf(stretch))?.id ?? '';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && day <= LAST;

/** Does what a form of the bar says, and answers where to go on. */
async function controlled(context: Context, system: System, worlds: Worlds): Promise<string> {
  const form = await context.req.parseBody();
  const [person, day, step] = [text(form['siapa']), text(form['hari']), text(form['langkah'])];
  const visitor = getCookie(context, COOKIE);
  if (form['ulang'] !== undefined && visitor !== undefined) await worlds.forget(visitor, system);
  const world = await worldOf(context, system, worlds);
  if (person !== undefined) world.be(person);
  if (day !== undefined && isDay(day)) await world.moveTo(day);
  world.look(text(form['pegawai']), text(form['masa']));
  const known = stepsOf(system.scheme).find(({ id }) => id === step);
  return known ? `/sistem/${system.scheme.id}/${known.id}` : `/sistem/${system.scheme.id}`;
}
