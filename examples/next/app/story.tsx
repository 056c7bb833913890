'use client';

import { NewswireArticle } from 'newswire-elements/react';
import { type ReactNode, useState } from 'react';

/** A function cannot come from the server: who wants to hear an event is a component of the client. */
export function Story({ payload, children }: { payload: object; children: ReactNode }) {
  const [heard, setHeard] = useState('');
  return (
    <>
      <output id="heard">{heard}</output>
      <NewswireArticle
        id="story"
        payload={payload}
        headingLevel={1}
        onNewswireNavigate={(event) => {
          event.preventDefault();
          setHeard(`${event.kind} ${event.url}`);
        }}
      >
        {children}
      </NewswireArticle>
    </>
  );
}
