// The languages of the interface: English, and those that have a file.
/// <reference types="vite/client" />
const files = Object.keys(import.meta.glob('../src/i18n/languages/*.ts'));

export const languages = ['en', ...files.map((path) => path.replace(/^.*\/|\.ts$/g, ''))].sort();
