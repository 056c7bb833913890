// Writes dist/payload.schema.json and dist/payload.md: `npm run schema`, a part of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { payloadSchema } from './generate.mjs';
import { payloadMarkdown } from './markdown.mjs';

const schema = await payloadSchema();
mkdirSync('dist', { recursive: true });
writeFileSync('dist/payload.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync('dist/payload.md', payloadMarkdown(schema));
