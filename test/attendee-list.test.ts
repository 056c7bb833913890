import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { BlockOf, NewswireAttendeeList } from '../src/index.js';
import { viewport } from './engines/commands.js';
import {
  blockOf,
  control,
  find,
  findAll,
  heard,
  isIn,
  isShown,
  outline,
  read,
  seen,
  squash,
  wordsOf,
} from './helpers.js';

type Attendees = BlockOf<'attendees'>;

const show = (payload: object) =>
  fixture<NewswireAttendeeList>(html`<newswire-attendee-list .payload=${payload}></newswire-attendee-list>`);

const people = (...people: object[]) => ({ type: 'attendees', people });

/** Each person's row as its reader has it. */
const rows = (element: Element) =>
  findAll(element, 'li, tbody tr')
    .filter(isShown)
    .map((row) => squash(wordsOf(row)));

const rowOf = (element: Element, name: string) => rows(element).find((row) => row.includes(name));

describe('a list that the reader has opened', () => {
  const many = () => people(...Array.from({ length: 6 }, (_, index) => ({ name: `Person ${index}` })));
  const opened = async () => {
    const element = await show(many());
    element.limit = 2;
    await element.updateComplete;
    control(element, 'Show all 6').click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(6);
    return element;
  };

  it('stays open where the page sets the same once more', async () => {
    const element = await opened();
    element.payload = many();
    await element.updateComplete;
    expect(rows(element)).to.have.length(6);
  });

  it('is closed where the page sets another', async () => {
    const element = await opened();
    element.payload = people(...many().people.slice(1));
    await element.updateComplete;
    expect(rows(element)).to.have.length(2);
  });
});

describe('the seed story’s meeting in <newswire-attendee-list>', () => {
  let element: NewswireAttendeeList;
  let block: Attendees;
  beforeEach(async () => {
    const story = await read('syria-normalization.json');
    block = blockOf(story, 'attendees');
    element = await show(story);
  });

  it('names everyone, with role, organisation and country, in their order', () => {
    const expected = [
      ['Hulusi Akar', 'Minister of Defense, Turkish Ministry of Defense', 'TR'],
      ['Hakan Fidan', 'Head, Turkish National Intelligence Organization (MIT)', 'TR'],
      ['Sergey Shoigu', 'Defense Minister, Russian Ministry of Defense', 'RU'],
      ['Mohammad Reza Ashtiyani', 'Defense Minister, Iranian Ministry of Defense', 'IR'],
      ['Ali Mahmoud Abbas', 'Defense Minister, Syrian Ministry of Defense', 'SY'],
      ['Heads of intelligence', 'of the countries', undefined],
    ] as const;
    const countries = new Intl.DisplayNames('en', { type: 'region' });
    expect(rows(element)).to.have.length(expected.length);
    for (const [index, [name, role, country]] of expected.entries()) {
      const row = rows(element)[index];
      expect(row).to.include(name).and.to.include(role);
      if (country) expect(row).to.include(countries.of(country));
    }
  });

  it('says what meeting it was, and where', () => {
    expect(outline(element)).to.deep.equal(['2 At the meeting in Moscow']);
    expect(seen(element)).to.include('Quadrilateral meeting · Moscow');
  });

  it('marks the group as none of a country', () => {
    expect(rowOf(element, 'Heads of intelligence')).not.to.match(/Türkiye|Turkey|Russia|Iran|Syria/);
  });

  it('is the block that the page can read', () => {
    expect(element.block).to.deep.equal(block);
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });
});

describe('<newswire-attendee-list>', () => {
  it('is a list, also for Safari', async () => {
    const element = await show(await read('delegation.json'));
    const list = find(element, 'ul');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.querySelectorAll(':scope > li')).to.have.length(7);
  });

  it('names countries in the language of the page', async () => {
    const payload = await read('delegation.json');
    const page = await fixture(html`
      <div lang="de"><newswire-attendee-list .payload=${payload}></newswire-attendee-list></div>
    `);
    expect(rowOf(page.firstElementChild!, 'Olav Tindereid')).to.include('Norwegen');
  });

  it('names countries in its own language where it has one', async () => {
    const payload = await read('delegation.json');
    const page = await fixture(html`
      <div lang="de"><newswire-attendee-list lang="fr" .payload=${payload}></newswire-attendee-list></div>
    `);
    expect(rowOf(page.firstElementChild!, 'Olav Tindereid')).to.include('Norvège');
  });

  it('shows the code of a country that has no name', async () => {
    expect(seen(await show(people({ name: 'Agnes', country: 'XX' })))).to.include('XX');
  });

  it('hides flags and initials from assistive technology', async () => {
    const element = await show(people({ name: 'Agnes Thorkell', country: 'NO' }));
    const hidden = findAll(element, '[aria-hidden=true]').map((part) => part.textContent.trim());
    expect(hidden).to.have.members(['🇳🇴', 'AT']);
    const heardToo = find(element, 'li').cloneNode(true) as HTMLElement;
    heardToo.querySelectorAll('[aria-hidden=true]').forEach((part) => part.remove());
    expect(squash(heardToo.textContent)).to.equal('Agnes Thorkell Norway');
  });

  it('shows one initial of a name in a script without capitals', async () => {
    const element = await show(people({ name: 'سمر الدوّاري' }));
    expect(findAll(element, '[aria-hidden=true]').map((part) => part.textContent.trim())).to.deep.equal([
      'س',
    ]);
  });

  it('shows portraits, and has no screen reader say the names twice', async () => {
    const element = await show(await read('delegation.json'));
    const portraits = findAll<HTMLImageElement>(element, '[part=portrait]').filter(
      (one) => one.localName === 'img',
    );
    expect(portraits.map(({ alt }) => alt)).to.deep.equal(['', '']);
  });

  it('says in words who was remote, expected and absent, and in what capacity', async () => {
    const element = await show(await read('delegation.json'));
    expect(rowOf(element, 'Ásdís Norðhamar')).to.include('Chair');
    expect(rowOf(element, 'Maëlle Kerandraon')).to.include('Remotely');
    expect(rowOf(element, 'Birthe Klitgaard-Toft')).to.include('Expected');
    expect(rowOf(element, 'Olav Tindereid')).to.include('Absent');
    expect(rowOf(element, 'Páll Stórhamar')).not.to.match(/Remotely|Expected|Absent|person|Confirmed/i);
  });

  it('names the delegation', async () => {
    const story = await read('harbour-rail.json');
    expect(rowOf(await show(story), 'Wanjiru Kamathe')).to.include('Ports of the Lamira coast');
  });

  it('names people with their honorifics', async () => {
    expect(rowOf(await show(await read('delegation.json')), 'Cormac')).to.include('Prof Cormac Ó Braonagáin');
  });

  it('links to people and to the event', async () => {
    const element = await show(await read('harbour-rail.json'));
    const person = findAll<HTMLAnchorElement>(element, 'a').find((a) =>
      wordsOf(a).includes('Maren Tollefsby'),
    )!;
    expect(person.href).to.equal('https://example.org/nordsund-port/tollefsby');
    const event = findAll<HTMLAnchorElement>(element, 'a').find((a) => wordsOf(a).includes('Harbour Gauge'))!;
    expect(event.href).to.equal('https://example.org/harbour-gauge-conference');
  });

  it('tells the page when such a link is followed', async () => {
    const element = await show(await read('harbour-rail.json'));
    const events = heard('newswire-navigate');
    element.addEventListener('newswire-navigate', (event) => event.preventDefault());
    find(element, 'a[href$="/tollefsby"]').click();
    expect(events.map(({ url, kind }) => [url, kind])).to.deep.equal([
      ['https://example.org/nordsund-port/tollefsby', 'body'],
    ]);
  });

  it('says from when to when the meeting was', async () => {
    const element = await show(await read('delegation.json'));
    expect(seen(element)).to.match(/November 11\s*[–-]\s*13, 2025/);
  });

  it('says the days of the time zone that it is given', async () => {
    const payload = { ...people({ name: 'Agnes' }), event: { start: '2025-11-11T23:00:00Z' } };
    const element = await fixture(
      html`<newswire-attendee-list .payload=${payload} time-zone="Asia/Tokyo"></newswire-attendee-list>`,
    );
    expect(seen(element)).to.include('November 12, 2025');
  });

  it('shows the others when one attendee is bad', async () => {
    const element = await show(await read('bad/one-bad-attendee.json'));
    expect(rows(element)).to.have.length(2);
    expect(element.issues.map(({ pointer }) => pointer)).to.deep.equal(['/people/1/name']);
  });

  it('has a heading of its own where the payload has none', async () => {
    expect(outline(await show(people({ name: 'Agnes' })))).to.deep.equal(['2 In attendance']);
  });

  it('takes up no space where there is nobody', async () => {
    const element = await show(people());
    expect(isIn(element, 'empty')).to.be.true;
    expect(element.offsetHeight).to.equal(0);
  });

  it('reads in the direction of the story’s language, whatever the page’s', async () => {
    const element = await show(await read('arabic.json'));
    for (const part of [find(element, 'h2'), find(element, 'li')])
      expect(getComputedStyle(part).direction, part.localName).to.equal('rtl');
  });

  for (const name of ['delegation.json', 'harbour-rail.json', 'arabic.json', 'mixed-direction.json'])
    it(`is accessible with ${name}`, async () => {
      await expect(await show(await read(name))).to.be.accessible();
    });
});

describe('the variants of <newswire-attendee-list>', () => {
  const variant = async (variant: string, groupBy = 'none') =>
    fixture<NewswireAttendeeList>(html`
      <newswire-attendee-list
        .payload=${await read('delegation.json')}
        variant=${variant}
        group-by=${groupBy}
      ></newswire-attendee-list>
    `);

  it('table: a column for each thing that is known of anyone, and a row for each person', async () => {
    const element = await variant('table');
    const columns = findAll(element, 'thead th').map(({ textContent }) => squash(textContent));
    expect(columns).to.deep.equal(['Name', 'Role', 'Organisation', 'Country', 'Presence']);
    const [first] = findAll<HTMLTableRowElement>(element, 'tbody tr');
    expect(
      [...first.cells].map((cell) => squash(cell.textContent).replace(/^\S+ (?=Iceland)/, '')),
    ).to.deep.equal([
      'Ásdís Norðhamar',
      'Marine biologist',
      'Skarne Institute of the Sea',
      'Iceland',
      'Chair',
    ]);
  });

  it('table: no column for what is known of nobody', async () => {
    const payload = people({ name: 'Agnes', role: 'Skipper' }, { name: 'Bram' });
    const element = await fixture(
      html`<newswire-attendee-list .payload=${payload} variant="table"></newswire-attendee-list>`,
    );
    const columns = findAll(element, 'thead th').map(({ textContent }) => squash(textContent));
    expect(columns).to.deep.equal(['Name', 'Role']);
  });

  it('table: each row is headed by its name', async () => {
    const heads = findAll(await variant('table'), 'tbody th[scope=row]');
    expect(heads).to.have.length(7);
  });

  it('table: does not overflow where it is narrow', async () => {
    await viewport(500);
    const element = await variant('table');
    element.style.width = '300px';
    await nextFrame();
    expect(element.scrollWidth).to.be.at.most(300);
    expect(find(element, 'table').offsetWidth).to.be.at.most(300);
    expect(rows(element)).to.have.length(7);
  });

  it('compact: without pictures and initials, and with all words', async () => {
    const element = await variant('compact');
    expect(findAll(element, 'img').filter(isShown)).to.deep.equal([]);
    const words = (row: string) => row.replace(/^(•••|\p{Lu}{1,2}) /u, '');
    expect(rows(element)).to.deep.equal(rows(await variant('list')).map(words));
  });

  it('are a list where the attribute says anything else', async () => {
    expect(seen(await variant('carousel'))).to.equal(seen(await variant('list')));
  });

  for (const name of ['table', 'compact'])
    it(`${name} is accessible`, async () => {
      await expect(await variant(name, 'country')).to.be.accessible();
    });
});

describe('group-by', () => {
  const grouped = async (groupBy: string, variant = 'list', level = '2') =>
    fixture<NewswireAttendeeList>(html`
      <newswire-attendee-list
        .payload=${await read('delegation.json')}
        group-by=${groupBy}
        variant=${variant}
        heading-level=${level}
      ></newswire-attendee-list>
    `);

  it('country: a heading for each country, in the order of their first people, and the others last', async () => {
    expect(outline(await grouped('country'))).to.deep.equal([
      '2 At the herring talks',
      '3 Iceland',
      '3 Faroe Islands',
      '3 France',
      '3 Ireland',
      '3 Denmark',
      '3 Norway',
      '3 Others',
    ]);
  });

  it('organisation: a heading for each organisation, with its people under it', async () => {
    const element = await grouped('organisation');
    expect(outline(element)).to.deep.equal([
      '2 At the herring talks',
      '3 Skarne Institute of the Sea',
      '3 Outer Sound Boat Owners',
      '3 Bureau of Shared Stocks',
      '3 Others',
    ]);
    const lists = findAll(element, 'ul').map((list) => squash(wordsOf(list)));
    expect(lists[0]).to.include('Ásdís Norðhamar').and.to.include('Cormac Ó Braonagáin');
    expect(lists[1]).to.include('Páll Stórhamar').and.to.include('Olav Tindereid');
    expect(lists[3]).to.include('Crews of the inshore fleet');
  });

  it('does not say again under a heading what the heading says', async () => {
    expect(seen(await grouped('country')).split('Iceland')).to.have.length(2);
    expect(seen(await grouped('organisation')).split('Skarne Institute of the Sea')).to.have.length(2);
  });

  it('keeps everyone', async () => {
    for (const by of ['none', 'country', 'organisation']) expect(rows(await grouped(by))).to.have.length(7);
  });

  it('groups a table too', async () => {
    const element = await grouped('country', 'table');
    expect(findAll(element, 'table')).to.have.length(7);
  });

  it('takes an organisation that is an object and one that is a name for the same', async () => {
    const payload = people(
      { name: 'Agnes', organisation: 'Tide Office' },
      { name: 'Bram', organisation: { name: 'Tide Office' } },
    );
    const element = await fixture(
      html`<newswire-attendee-list .payload=${payload} group-by="organisation"></newswire-attendee-list>`,
    );
    expect(outline(element)).to.deep.equal(['2 In attendance', '3 Tide Office']);
  });

  it('has no heading “Others” where they are all', async () => {
    const element = await fixture(
      html`<newswire-attendee-list .payload=${people({ name: 'Agnes' })} group-by="country"></newswire-attendee-list>`,
    );
    expect(outline(element)).to.deep.equal(['2 In attendance']);
  });

  it('puts its headings one level under the first', async () => {
    expect(outline(await grouped('country', 'list', '4')).map((line) => line[0])).to.deep.equal([
      '4',
      ...Array<string>(7).fill('5'),
    ]);
  });

  it('is none where the attribute says anything else', async () => {
    expect(seen(await grouped('height'))).to.equal(seen(await grouped('none')));
  });

  it('is accessible', async () => {
    await expect(await grouped('organisation')).to.be.accessible();
  });
});

describe('limit', () => {
  const limited = async (limit: string) =>
    fixture<NewswireAttendeeList>(
      html`<newswire-attendee-list .payload=${await read('delegation.json')} limit=${limit}></newswire-attendee-list>`,
    );
  const button = (element: Element) => find(element, 'button');

  it('shows so many people, and a button for all', async () => {
    const element = await limited('3');
    expect(rows(element)).to.have.length(3);
    expect(wordsOf(button(element))).to.equal('Show all 7');
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows all at a press of the button, and fewer again at the next', async () => {
    const element = await limited('3');
    button(element).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(7);
    expect(wordsOf(button(element))).to.equal('Show fewer');
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    button(element).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
  });

  for (const key of ['Enter', 'Space'])
    it(`shows all at a press of ${key}, and the button keeps the focus`, async () => {
      const element = await limited('3');
      button(element).focus();
      await sendKeys({ press: key === 'Space' ? ' ' : key });
      await element.updateComplete;
      expect(rows(element)).to.have.length(7);
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
    });

  it('has no button where there are no more people than that', async () => {
    for (const limit of ['7', '100']) {
      const element = await limited(limit);
      expect(rows(element)).to.have.length(7);
      expect(findAll(element, 'button')).to.deep.equal([]);
    }
  });

  it('counts as the language does', async () => {
    const payload = people(...Array.from({ length: 1500 }, (_, index) => ({ name: `Pilot ${index}` })));
    const element = await fixture(
      html`<newswire-attendee-list .payload=${payload} limit="1" lang="de"></newswire-attendee-list>`,
    );
    expect(wordsOf(button(element))).to.include('1.500');
  });

  for (const bad of ['0', '-1', '2.5', 'few', ''])
    it(`is none where the attribute is “${bad}”`, async () => {
      expect(rows(await limited(bad))).to.have.length(7);
    });

  it('is none where the property is no number', async () => {
    const element = await limited('3');
    element.limit = 'few' as never;
    await element.updateComplete;
    expect(rows(element)).to.have.length(7);
  });

  it('is accessible', async () => {
    await expect(await limited('3')).to.be.accessible();
  });

  it('has a button that says so', async () => {
    expect(control(await limited('3'), 'Show all 7')).to.exist;
  });
});
