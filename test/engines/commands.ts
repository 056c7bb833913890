// What tests ask of the browser beyond @web/test-runner-commands, in the same way in every engine. Where an engine
// cannot do it, `ok` is false: `if (!(await media({ forcedColors: 'active' })).ok) this.skip()`.
/// <reference types="mocha" />
import { executeServerCommand } from '@web/test-runner-commands';

export interface Answer {
  ok: boolean;
}

export interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  contrast?: 'more' | 'less';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
}

let hasViewport = false;
let hasMedia = false;

/** Sets the page's size in CSS pixels. WebKit goes no narrower than about 450: use an iframe below that. */
export function viewport(width: number, height = 600): Promise<Answer> {
  hasViewport = true;
  return executeServerCommand('newswire-viewport', { width, height });
}

/** Emulates a medium and media features, and no others. Chromium only. */
export function media(features: Media): Promise<Answer> {
  hasMedia = true;
  return executeServerCommand('newswire-media', features);
}

export interface Memory extends Answer {
  nodes: number;
  listeners: number;
  /** In bytes. */
  heap: number;
}

/** What the page takes up after a collection. Chromium only. */
export const memory = (): Promise<Memory> => executeServerCommand('newswire-memory');

export interface Asked {
  url: string;
  cookie?: string;
  /** How many bytes of the answer were sent so far. */
  sent: number;
  ended: boolean;
}

/** Where fault-server.mjs is for a test with this key, and what it was asked there. */
export const faults = (key: string): Promise<{ origin: string; requests: Asked[] }> =>
  executeServerCommand('newswire-faults', key);

// A page serves one test after another: the next one gets it as it was.
afterEach(async () => {
  if (hasViewport) await viewport(800);
  if (hasMedia) await media({});
  hasViewport = hasMedia = false;
});
