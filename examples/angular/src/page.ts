import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { NewswireLoadEvent, NewswireNavigateEvent } from 'newswire-elements';
import 'newswire-elements/define';

@Component({
  selector: 'harbour-page',
  // Without it, the compiler refuses every tag that is not a component's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <nav>
        <button id="next" (click)="read('tide')">Next story</button>
        <button id="hide" (click)="isShown.set(!isShown())">Story on and off</button>
        <button id="group" (click)="isGrouped.set(!isGrouped())">By country</button>
        <button id="dark" (click)="isDark.set(!isDark())">Dark quote</button>
        <button id="actions" (click)="hasActions.set(!hasActions())">Buttons of the quote</button>
      </nav>
      <output id="heard">{{ heard() }}</output>
      <output id="loaded">{{ loaded() }}</output>
      @if (isShown()) {
        <newswire-article
          id="story"
          [payload]="story()"
          heading-level="1"
          (newswire-navigate)="navigate($event)"
        />
      }
      <newswire-quote-card
        id="quote"
        src="stories/harbour.json#statement"
        [theme]="isDark() ? 'dark' : 'light'"
        [noActions]="!hasActions()"
        (newswire-load)="load($event)"
      />
      <newswire-attendee-list
        id="people"
        src="stories/harbour.json"
        limit="2"
        [groupBy]="isGrouped() ? 'country' : 'none'"
      />
    </main>
  `,
})
export class Page {
  readonly story = signal<object | null>(null);
  readonly isShown = signal(true);
  readonly isGrouped = signal(false);
  readonly isDark = signal(false);
  readonly hasActions = signal(true);
  readonly heard = signal('');
  readonly loaded = signal('');

  constructor() {
    void this.read('harbour');
  }

  async read(name: string) {
    this.story.set(await (await fetch(`stories/${name}.json`)).json());
  }

  navigate(event: NewswireNavigateEvent) {
    event.preventDefault();
    this.heard.set(`${event.kind} ${event.url}`);
  }

  load(event: NewswireLoadEvent) {
    this.loaded.set(event.format);
  }
}
