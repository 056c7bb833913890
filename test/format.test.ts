// Dates, numbers, names and marks as a language writes them.
import { expect } from '@open-wc/testing';
import {
  directionOf,
  formatDate,
  formatRelative,
  knownTimeZone,
  nameOf,
  quotationMarks,
} from '../src/i18n/index.js';
import { squash } from './helpers.js';

describe('formatDate', () => {
  it('writes a plain day as the language does, without a time', () => {
    expect(formatDate('2025-10-17', 'en-GB')).to.equal('17 October 2025');
    expect(formatDate('2025-10-17', 'de')).to.equal('17. Oktober 2025');
  });

  it('keeps a plain day the same day in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', undefined])
      expect(formatDate('2025-10-17', 'en-GB', zone)).to.equal('17 October 2025');
  });

  it('writes a moment with its time, in the time zone that was asked for, and names that zone', () => {
    const inTokyo = squash(formatDate('2025-10-17T20:30:00+01:00', 'en-GB', 'Asia/Tokyo'));
    expect(inTokyo)
      .to.include('18 October 2025')
      .and.to.match(/0?4:30/)
      .and.to.include('GMT+9');
  });

  it('names no time zone where it is the reader’s own', () => {
    expect(formatDate('2025-10-17T20:30:00+01:00', 'en-GB')).not.to.match(/GMT|UTC|BST/);
  });
});

describe('formatRelative', () => {
  const now = Date.parse('2025-11-04T18:00:00Z');
  const relative = (date: string) => formatRelative(date, 'en', now, 'UTC');

  const moments: [date: string, words: string][] = [
    ['2025-11-04T15:00:00Z', '3 hours ago'],
    ['2025-11-04T18:00:00+01:00', '1 hour ago'],
    ['2025-11-03T15:00:00Z', 'yesterday'],
    ['2025-11-01T15:00:00Z', '3 days ago'],
    ['2025-10-29T18:00:00Z', '6 days ago'],
    ['2025-10-20T18:00:00Z', 'October 20, 2025'],
    ['2024-11-04T18:00:00Z', 'November 4, 2024'],
    ['2025-11-05T18:00:00Z', 'November 5, 2025'],
  ];
  for (const [date, words] of moments) {
    it(`calls ${date} “${words}”`, () => {
      expect(relative(date)).to.equal(words);
    });
  }

  it('calls the day that it is “today” at any hour of it', () => {
    for (const hour of ['00', '06', '12', '18', '23'])
      expect(formatRelative('2025-11-04', 'en', Date.parse(`2025-11-04T${hour}:30:00Z`), 'UTC')).to.equal(
        'today',
      );
  });

  it('calls the day before “yesterday” at any hour', () => {
    for (const hour of ['00', '06', '12', '18', '23'])
      expect(formatRelative('2025-11-03', 'en', Date.parse(`2025-11-04T${hour}:30:00Z`), 'UTC')).to.equal(
        'yesterday',
      );
  });

  it('calls nothing “yesterday” that was two days before', () => {
    const soonAfterMidnight = Date.parse('2025-11-04T00:30:00Z');
    expect(formatRelative('2025-11-02T23:30:00Z', 'en', soonAfterMidnight, 'UTC')).to.equal('2 days ago');
  });

  it('speaks the language that it is asked for', () => {
    expect(formatRelative('2025-11-04T15:00:00Z', 'de', now)).to.equal('vor 3 Stunden');
  });
});

describe('nameOf', () => {
  it('names countries and languages in the language that it is asked for', () => {
    expect(nameOf('region', 'NO', 'en')).to.equal('Norway');
    expect(nameOf('region', 'NO', 'fr')).to.equal('Norvège');
    expect(nameOf('language', 'pt', 'en')).to.equal('Portuguese');
  });

  it('has no name for a country that there is not', () => {
    expect(nameOf('region', 'XX', 'en')).to.equal(undefined);
  });

  it('does not throw at any language tag that there can be', () => {
    for (const tag of ['en-x-twain', 'ar-u-nu-latn', 'zh-Hant-TW', 'de-1996', 'sgn-BE-FR'])
      expect(() => nameOf('language', tag, 'en'), tag).not.to.throw();
  });
});

describe('what the platform knows', () => {
  it('takes a time zone that there is, and no other', () => {
    expect(knownTimeZone('Europe/Istanbul')).to.equal('Europe/Istanbul');
    for (const zone of ['', null, undefined, 'Europe/Kesterhaven', 'noon'])
      expect(knownTimeZone(zone)).to.equal(undefined);
  });
});

describe('what follows from a language', () => {
  it('is the direction of its script', () => {
    for (const language of ['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'ckb', 'dv', 'yi'])
      expect(directionOf(language), language).to.equal('rtl');
    for (const language of ['en', 'az', 'ar-Latn', 'ja', 'zh-Hant', 'tr', 'ru', 'mul'])
      expect(directionOf(language), language).to.equal('ltr');
  });

  it('is its quotation marks, in every region', () => {
    expect([...quotationMarks('en')].join('…')).to.equal('“…”');
    expect([...quotationMarks('de-AT')].join('…')).to.equal('„…“');
    expect([...quotationMarks('fr')].join('…')).to.equal('«…»');
    expect([...quotationMarks('ja')].join('…')).to.equal('「…」');
  });
});
