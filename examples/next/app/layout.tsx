import type { ReactNode } from 'react';
import 'newswire-elements/newswire.css';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="page.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}
