import '@kinerja/embed';
import '@kinerja/embed/source.js';

export function connect(url: string): void {
  const source = document.createElement('kinerja-source');
  source.setAttribute('url', url);
  const tracker = document.createElement('kinerja-target-tracker');
  tracker.planId = 'plan-rina-2026';
  tracker.addEventListener('kinerja-reported', (event) => console.log(event.plan.length, event.targetId));
  source.append(tracker);
  document.body.append(source);
}
