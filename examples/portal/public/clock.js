// The simulated year: `new Date()` and `Date.now()` run on from the moment that the page was made for, so that every
// widget and the server of the demonstration agree on what day it is. Loaded before anything else, in `<head>`.
(() => {
  const Real = Date;
  const ahead = Real.parse(document.currentScript?.dataset.now ?? '') - Real.now();
  if (Number.isNaN(ahead)) return;
  const now = () => Real.now() + ahead;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, asked) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
})();
