/** The quote card: the words, then who said them, where, when, and where that can be read. */

import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, nameOf } from '../i18n/index.js';
import type { BlockOf } from '../payload/index.js';
import { paragraphs } from '../payload/text.js';
import type { Context } from './context.js';
import { picture } from './image.js';
import { dotted, link, listed, said, time } from './parts.js';
import { fullName, organisationName, standing } from './person.js';
import { richText } from './rich-text.js';

type Quote = BlockOf<'quote'>;
export function quoteView(quote: Quote, context: Context): TemplateResult {
  const { language } = quote;
  return html`<figure part="quote">
    <blockquote
      part="words"
      lang=${language ?? nothing}
      dir=${language ? directionOf(language) : nothing}
    >
      ${paragraphs(quote.text).map(
        (text, index) =>
          html`<p>${index ? '' : html`<span part="mark"></span>`}${richText(text, context)}</p>`,
      )}
    </blockquote>
    ${attribution(quote, context)} ${context.actions?.view(quote, context) ?? ''}
  </figure>`;
}

/** No caption: a screen reader would say a caption as the figure's name, before the words, and after them once more. */
function attribution(
  { speaker, context: circumstance, date, source, translatedFrom }: Quote,
  context: Context,
) {
  const { words, readerLanguage } = context;
  const photo = speaker?.image ?? speaker?.logo;
  const original = translatedFrom && nameOf('language', translatedFrom, readerLanguage);
  return html`<div part="attribution">
    ${photo ? picture(photo, 'portrait', context) : ''}
    <div>
      ${speaker ? html`<div part="speaker">${fullName(speaker)}</div>${standing(speaker, context)}` : ''}
      <div part="context">
        ${dotted(
          circumstance,
          time(date, context),
          said(context, original && words.translatedFrom(original)),
          source && sourceView(source, context),
        )}
      </div>
    </div>
  </div>`;
}

export const sourceName = (source: Quote['source'], context: Context): string =>
  listed(context, source?.title, organisationName(source?.publisher));

const sourceView = (source: NonNullable<Quote['source']>, context: Context) =>
  link(
    'source',
    source.url,
    sourceName(source, context) || (source.url && said(context, context.words.source)),
    context,
  );
