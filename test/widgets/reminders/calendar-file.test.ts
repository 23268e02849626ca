import { expect } from '@open-wc/testing';
import {
  type CalendarDay,
  calendarFile,
  escapeText,
  foldLine,
} from '../../../packages/widgets/src/reminders/calendar-file.ts';

const now = new Date('2026-11-22T14:05:09.123Z');
const day: CalendarDay = {
  uid: '0a1b@kinerja',
  day: '2026-12-05',
  summary: 'Melaporkan kemajuan – Untuk Anda sendiri',
  description: 'Batas; hari, tanggal\nKemuning: “Implementasi”',
  url: 'https://portal.example/skp?id=1;a,b',
  remindBefore: 7,
};

const octets = (text: string): number => new TextEncoder().encode(text).length;
const lines = (file: string): string[] => file.split('\r\n');
/** What a calendar reads: lines joined again (3.1). */
const unfolded = (file: string): string[] => lines(file.replace(/\r\n[ \t]/g, ''));

describe('a calendar file (RFC 5545)', () => {
  it('is one calendar of whole days, in the order of the RFC, each line ended by CR LF', () => {
    expect(unfolded(calendarFile([day], now))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kinerja//Kinerja 0.1.0//ID',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0a1b@kinerja',
      'DTSTAMP:20261122T140509Z',
      'DTSTART;VALUE=DATE:20261205',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Melaporkan kemajuan – Untuk Anda sendiri',
      'DESCRIPTION:Batas\\; hari\\, tanggal\\nKemuning: “Implementasi”',
      'URL:https://portal.example/skp?id=1;a,b',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Melaporkan kemajuan – Untuk Anda sendiri',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line break but CR LF', () => {
    const file = calendarFile([{ ...day, description: 'satu\ndua\r\ntiga\rempat' }], now);
    expect(file.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
    expect(file).to.contain('satu\\ndua\\ntiga\\nempat');
  });

  it('leaves out an address that there is not', () => {
    expect(calendarFile([{ ...day, url: undefined }], now)).not.to.contain('URL');
  });

  it('escapes backslash, semicolon, comma and line break, and nothing else', () => {
    expect(escapeText('a\\b;c,d\ne:f"g')).to.equal('a\\\\b\\;c\\,d\\ne:f"g');
    // What was typed as \n stays a backslash and an n.
    expect(escapeText('\\n')).to.equal('\\\\n');
  });

  it('leaves out control characters, which no value may have, but the tab', () => {
    expect(escapeText('a\u0000b\u0007c\td\u007fe\u0085f')).to.equal('abc\tdef');
  });

  describe('folding', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['ASCII', 'x'.repeat(400)],
      ['two octets', 'é'.repeat(200)],
      ['three octets', '–'.repeat(200)],
      ['four octets', '😀'.repeat(150)],
      ['a mixture', 'aé–😀'.repeat(90)],
    ];
    for (const [name, text] of texts)
      it(`${name}: at most 75 octets a line, no character cut, nothing lost`, () => {
        const folded = foldLine(`SUMMARY:${text}`);
        const pieces = lines(folded);
        expect(pieces.length).to.be.greaterThan(1);
        for (const piece of pieces) expect(octets(piece)).to.be.at.most(75);
        // As full as they can be: the first character of the next would not have fitted.
        for (const [at, piece] of pieces.slice(0, -1).entries()) {
          const [next = ''] = pieces[at + 1]!.slice(1);
          expect(octets(piece + next)).to.be.greaterThan(75);
        }
        for (const piece of pieces.slice(1)) expect(piece[0]).to.equal(' ');
        const bytes = new TextEncoder().encode(folded);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).to.equal(folded);
        expect(unfolded(folded)).to.deep.equal([`SUMMARY:${text}`]);
      });

    it('leaves 75 octets alone and folds 76', () => {
      expect(foldLine('x'.repeat(75))).to.equal('x'.repeat(75));
      expect(foldLine('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
    });
  });
});
