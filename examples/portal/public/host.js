// What the page does for its widgets, and what only a script can hand over.

// Lists are properties of the widgets, not attributes: the page writes them as JSON.
for (const widget of document.querySelectorAll('[data-properties]')) {
  Object.assign(widget, JSON.parse(widget.dataset.properties));
}

// The stage of the year in which something that is due is done: pages stand beside each other.
const stages = {
  'write-plan': 'rencana',
  'submit-plan': 'rencana',
  'agree-plan': 'rencana',
  report: 'pemantauan',
  'check-in': 'umpan-balik',
  'give-feedback': 'umpan-balik',
  'acknowledge-feedback': 'umpan-balik',
  answer: 'umpan-balik',
  'approve-rater': 'suara-lain',
  contribute: 'suara-lain',
  'assess-oneself': 'penilaian',
  rate: 'penilaian',
  calibrate: 'penyerahan',
  release: 'penyerahan',
  acknowledge: 'tanggapan',
  object: 'tanggapan',
  decide: 'tanggapan',
  finalise: 'tindak-lanjut',
  'agree-development': 'tindak-lanjut',
  'check-in-development': 'tindak-lanjut',
  'conclude-development': 'tindak-lanjut',
};
for (const reminders of document.querySelectorAll('kinerja-reminders')) {
  reminders.linkFor = ({ action }) => stages[action];
}

// A widget asks for the plan or for the place to rate; the page has both.
document.addEventListener('kinerja-opened', ({ page }) =>
  location.assign(page === 'rating' ? 'penilaian' : 'rencana'),
);
document.addEventListener('kinerja-development-asked', () => location.assign('tindak-lanjut'));
