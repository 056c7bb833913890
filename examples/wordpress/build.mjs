// The plugin as it is uploaded, dist/wp-content/plugins/newswire-elements/, and around it what the page of test/ needs.
import { cpSync } from 'node:fs';

const plugin = 'dist/wp-content/plugins/newswire-elements';
cpSync('newswire-elements.php', `${plugin}/newswire-elements.php`);
cpSync('node_modules/newswire-elements/dist/cdn', `${plugin}/newswire`, { recursive: true });
// The stories that the publisher's system would serve.
cpSync('../public', 'dist', { recursive: true });
