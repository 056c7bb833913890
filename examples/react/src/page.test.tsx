// A test of a component, in the imitations of a browser that most projects use: no layout, and not all of the platform.
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import harbour from '../../public/stories/harbour.json';
import { Page } from './page.tsx';

// jsdom has none, and that of happy-dom sees nothing.
vi.stubGlobal('IntersectionObserver', undefined);
vi.stubGlobal('fetch', () => Promise.resolve(Response.json(harbour)));
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(<Page />);

const shown = (id: string) => document.querySelector(`#${id}`)?.shadowRoot?.textContent;

test('the story, the quote and the list are there, and change', async () => {
  await vi.waitFor(() => expect(shown('story')).toContain('Harbour line reopens'));
  await vi.waitFor(() => expect(shown('quote')).toContain('We promised it would come back'));
  expect(document.querySelector('#loaded')!.textContent).toBe('newswire');
  await vi.waitFor(() => expect(shown('quote')).toContain('Copy quote'));
  document.querySelector<HTMLElement>('#actions')!.click();
  await vi.waitFor(() => expect(shown('quote')).not.toContain('Copy quote'));
  document.querySelector<HTMLElement>('#group')!.click();
  await vi.waitFor(() => expect(shown('people')).toContain('Netherlands'));
});

test('what waits until it is near is there, and seen', async () => {
  const card = document.createElement('newswire-quote-card');
  const seen = vi.fn();
  card.addEventListener('newswire-view', seen);
  card.loading = 'lazy';
  card.src = 'stories/harbour.json#statement';
  document.body.append(card);
  await vi.waitFor(() => expect(card.shadowRoot?.textContent).toContain('We promised it would come back'));
  await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce(), 3000);
});
