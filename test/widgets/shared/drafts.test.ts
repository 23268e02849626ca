import { expect } from '@open-wc/testing';
import { Drafts } from '../../../packages/widgets/src/shared/drafts.ts';

describe('drafts', () => {
  it('come back to whose they are, once, and to nobody else', () => {
    const drafts = new Drafts<string>();
    expect(drafts.turn(['plan', 'employee', 'rina'], '')).to.equal(undefined);
    expect(drafts.turn(['plan', 'supervisor', 'agus'], 'of Rina')).to.equal(undefined);
    expect(drafts.turn(['plan', 'supervisor', 'sri'], 'of Agus')).to.equal(undefined);
    expect(drafts.turn(['other', 'employee', 'rina'], 'of Sri')).to.equal(undefined);
    expect(drafts.turn(['plan', 'employee', 'rina'], '')).to.equal('of Rina');
    expect(drafts.turn(['plan', 'supervisor', 'agus'], 'of Rina again')).to.equal('of Agus');
    expect(drafts.turn(['plan', 'employee', 'rina'], 'of Agus again')).to.equal('of Rina again');
  });

  it('keep names apart that would be the same when joined', () => {
    const drafts = new Drafts<string>();
    drafts.turn(['plan 1', '', 'x'], '');
    drafts.turn(['plan', '1', 'x'], 'kept');
    expect(drafts.turn(['plan 1 ', '', 'x'], '')).to.equal(undefined);
    expect(drafts.turn(['plan 1', '', 'x'], '')).to.equal('kept');
  });

  it('are forgotten where they have arrived meanwhile', () => {
    const drafts = new Drafts<string>();
    drafts.turn(['a'], '');
    const { key } = drafts;
    drafts.turn(['b'], 'sent');
    drafts.change(key, () => undefined);
    expect(drafts.turn(['a'], '')).to.equal(undefined);
  });
});
