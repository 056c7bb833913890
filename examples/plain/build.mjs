// What a publisher does by hand: the script-tag build and the stories, put beside the page.
import { cpSync } from 'node:fs';

const copy = (from, to) => cpSync(from, `dist/${to}`, { recursive: true });
copy('node_modules/newswire-elements/dist/cdn', 'newswire');
copy('../public', '');
copy('index.html', 'index.html');
copy('page.js', 'page.js');
