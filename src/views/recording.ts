/** Video and audio: the browser's own player, which fetches no more than the metadata before it is started. */

import { html, nothing, type TemplateResult } from 'lit';
import { enFurther } from '../i18n/index.js';
import type { BlockOf } from '../payload/index.js';
import { resolve } from '../payload/url.js';
import { wordsWith, type Context } from './context.js';
import { caption } from './image.js';
import { said } from './parts.js';
import { richText } from './rich-text.js';

type Recording = BlockOf<'video'> | BlockOf<'audio'>;

export function recordingView(recording: Recording, context: Context): TemplateResult | typeof nothing {
  const words = wordsWith(enFurther, context);
  const { type, sources, poster, title, tracks, transcript } = recording;
  if (!sources.length) return nothing;
  const at = (address: string) => resolve(address, context.base);
  const files = [
    ...sources.map((file) => html`<source src=${at(file.src)} type=${file.type ?? nothing} />`),
    ...(tracks ?? []).map(
      ({ src, language, kind, label }) =>
        html`<track src=${at(src)} srclang=${language} kind=${kind ?? 'captions'} label=${label ?? nothing} />`,
    ),
  ];
  const name = title ?? words[type];
  const lang = title ? nothing : context.spoken;
  return html`<figure part="recording">
    ${
      type === 'audio'
        ? html`<audio part="player" controls preload="metadata" lang=${lang} aria-label=${name}>${files}</audio>`
        : html`<video
            part="player"
            controls
            playsinline
            preload="metadata"
            lang=${lang}
            aria-label=${name}
            poster=${poster ? at(poster.src) : nothing}
            width=${poster?.width ?? nothing}
            height=${poster?.height ?? nothing}
            >${files}</video
          >`
    }
    ${caption(title && html`<b>${title}</b>`, recording.caption && richText(recording.caption, context))}
    ${
      transcript
        ? html`<details part="transcript">
          <summary>${said(context, words.transcript)}</summary>
          <p>${richText(transcript, context)}</p>
        </details>`
        : ''
    }
  </figure>`;
}

const files = new WeakMap<Element, string>();

/** A player goes on with its first file, whatever stands in it later, until it is told. */
function reload(player: HTMLMediaElement): void {
  const now = Array.from(player.querySelectorAll('source'), ({ src }) => src).join();
  if (files.has(player) && files.get(player) !== now) {
    player.load();
    // Of another recording nobody has asked to read the words.
    player.parentElement!.querySelector('details')?.removeAttribute('open');
  }
  files.set(player, now);
}

export function reloadPlayers(root: ParentNode): void {
  for (const player of root.querySelectorAll<HTMLMediaElement>('[part=player]')) reload(player);
}
