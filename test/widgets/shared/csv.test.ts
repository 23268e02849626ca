import { expect } from '@open-wc/testing';
import { csv } from '../../../packages/widgets/src/shared/csv.ts';

describe('csv', () => {
  it('begins with the mark of UTF-8 and ends each row with CR LF', () => {
    expect(
      csv([
        ['a', 1],
        ['b', 2.5],
      ]),
    ).to.equal('\uFEFFa,1\r\nb,2.5\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csv([['a,b', 'say "x"', 'one\ntwo']])).to.equal('\uFEFF"a,b","say ""x""","one\ntwo"\r\n');
  });

  it('lets no text become a formula, and leaves negative numbers alone', () => {
    expect(csv([['=1+1', '@x', '-5', '+62', -3]])).to.equal("\uFEFF'=1+1,'@x,-5,+62,-3\r\n");
  });
});
